import { BARE_FORM } from '../../core/form/bare-form';
import type { Form, Indicator } from '../../core/form/form';
import type { FileReport, FormReport } from '../report-schema';

/** Where a form of a run stands. */
export interface Place {
  readonly path: string;
  readonly sheet: string;
}

type Row = FormReport['indicators'][number];

/** What the rules across forms ask of a form. */
export interface FormFacts
  extends Place, Pick<FormReport, 'kind' | 'title' | 'year' | 'unit' | 'projectName' | 'projectCode' | 'range'> {
  readonly total: number | null;
  readonly initial: number | null;
  readonly indicators: readonly RowFacts[];
  /** What was found on the form beside others of its own file: rule and cell. */
  readonly found: readonly string[];
}

type RowFacts = Pick<Row, 'row' | 'level1' | 'level2' | 'level3' | 'target' | 'unitText' | 'value'> & {
  readonly cells: Pick<Row['cells'], 'level3' | 'target'>;
};

/** The facts of a form, with what its file's own findings across forms say of its sheet. */
export function factsOf({ path, findings }: FileReport, form: FormReport): FormFacts {
  const { sheet, kind, title, year, unit, projectName, projectCode, range } = form;
  return {
    ...{ path, sheet, kind, title, year, unit, projectName, projectCode, range },
    total: form.budget.total,
    initial: form.execution?.initial ?? null,
    indicators: form.indicators.map(rowOf),
    found: findings.filter((finding) => finding.sheet === sheet).map(({ rule, cell }) => foundOn(rule, cell)),
  };
}

/** How facts name a finding of the form's own file. */
export function foundOn(rule: string, cell: string): string {
  return `${rule}!${cell}`;
}

/** A form with its facts alone, for the rules across forms; `sheet` is what they are to call its sheet. */
export function formOf(facts: FormFacts, sheet: string): Form {
  const { kind, title, year, unit, projectName, projectCode, range, total, initial, indicators } = facts;
  return {
    ...BARE_FORM,
    ...{ sheet, kind, title, year, unit, projectName, projectCode, range },
    titleCell: range.split(':')[0] ?? '',
    budget: { total, fiscal: null, other: null },
    execution: initial === null ? null : { ...NOTHING_EXECUTED, initial },
    indicators: indicators as readonly Partial<Indicator>[] as Indicator[],
  };
}

const NOTHING_EXECUTED = { adjusted: null, executed: null, points: null, rate: null, score: null, cells: {} };

function rowOf({ row, level1, level2, level3, target, unitText, value, cells }: Row): RowFacts {
  const places = { ...(cells.level3 && { level3: cells.level3 }), ...(cells.target && { target: cells.target }) };
  return {
    ...{ row, level1, level2, level3, target, value, cells: places },
    ...(unitText !== undefined && { unitText }),
  };
}
