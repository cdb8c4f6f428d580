import type { FormKind } from '../form/form';

/**
 * A form in short. `rows` are `level2/name | target | actual | points | score | reason`; a form has the columns of its longest row,
 * and is a self-evaluation form where it has actual values, unless `kind` says otherwise.
 */
export interface ExampleForm extends ExampleFacts {
  readonly rows: string | readonly string[];
}

/** What a form says beside its indicator rows. Amounts as printed: in 万元 unless `moneyUnit` says 元. */
export interface ExampleFacts {
  readonly kind?: FormKind;
  readonly title?: string;
  /** Id of the scoring policy in use, where it is not the default. */
  readonly policy?: string;
  /** Id of the preset in use, where it is not the default. */
  readonly preset?: string;
  readonly sheet?: string;
  /** Labelled fields as printed, by label: `{ 项目名称: '' }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fields whose value stands elsewhere than right of its label, by label. */
  readonly misplaced?: Readonly<Record<string, string>>;
  /** `total | fiscal | other` */
  readonly budget?: string;
  /** `label | initial | adjusted | executed`, one a row. */
  readonly funds?: readonly string[];
  /** `initial | adjusted | executed | points | rate | score`; “×” where the form has no column for the adjusted budget. */
  readonly execution?: string;
  /** `name | total | fiscal | other`, one a task. */
  readonly tasks?: readonly string[];
  /** The printed 合计 of the tasks: `total | fiscal | other` */
  readonly taskTotal?: string;
  readonly goals?: readonly string[];
  /** Cumulative payment plan in per cent: `0 | 25 | 50 | 100` */
  readonly plan?: string;
  /** Numbers written where nothing belongs. */
  readonly stray?: readonly string[];
  /** The printed 总分: `points | score` */
  readonly totals?: string;
  /** Level-2 names printed with （必填）. */
  readonly required?: readonly string[];
  /** Rows, counted from 1, whose parts stand in other columns than the header names, as column letters. */
  readonly shifted?: Readonly<Record<number, Partial<Record<'level1' | 'level2' | 'level3' | 'target', string>>>>;
  /** Level-1 names that differ from the usual ones, by row counted from 1. */
  readonly level1?: Readonly<Record<number, string>>;
  /** Texts of columns of their own beside the value, by row counted from 1. */
  readonly comparators?: Readonly<Record<number, string>>;
  readonly units?: Readonly<Record<number, string>>;
  /** Texts of the column 绩效指标描述, by row counted from 1. */
  readonly descriptions?: Readonly<Record<number, string>>;
  readonly moneyUnit?: '元' | '万元';
  /** Lines printed below the table. */
  readonly notes?: readonly string[];
}

/** Why the case exists, its rows, and whatever else of the form matters. */
export type Example = readonly [why: string, rows: string | readonly string[], facts?: ExampleFacts];

/** Why the case exists, and the forms of its workbook. */
export type WorkbookExample = readonly [why: string, forms: readonly ExampleForm[]];
