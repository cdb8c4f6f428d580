import type { Value } from '../value/value';

export type FormKind =
  'project-target' | 'project-self-evaluation' | 'department-target' | 'department-self-evaluation' | 'monitoring';

/** Columns of an indicator row that a cell address may be known for. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'actual'
  | 'points'
  | 'score'
  | 'deviation'
  | 'description'
  | 'basis'
  | 'comparator'
  | 'unit';

/** One indicator row. Texts are as printed unless said otherwise; a column that the form does not have is null or absent. */
export interface Indicator {
  /** Row on the sheet, counted from 1. */
  readonly row: number;
  /** Standard names (“产出指标”, “数量指标”); '' where the form gives none. */
  readonly level1: string;
  readonly level2: string;
  /** The indicator's own name without a leading “指标1：”. */
  readonly level3: string;
  readonly printed: { readonly level1: string; readonly level2: string; readonly level3: string };
  /** Text of the value column alone, as a person reads it: the number 1 in format 0% is “100%”. */
  readonly target: string;
  readonly description?: string;
  readonly basis?: string;
  readonly comparatorText?: string;
  readonly unitText?: string;
  /** null where the form has no such column, '' where the cell is blank. */
  readonly actual: string | null;
  readonly points: number | null;
  readonly score: number | null;
  readonly deviation: string | null;
  /** Addresses of the cells that the row's parts were read from or belong in. */
  readonly cells: Partial<Record<IndicatorColumn, string>>;
  /** Reading of target, comparator and unit together. */
  readonly value: Value;
  /** Reading of the actual value; null where the form has no such column. */
  readonly actualValue: Value | null;
  /** Text of the points and score cells as printed (“10分”), '' where blank, absent without such a column. */
  readonly pointsText?: string;
  readonly scoreText?: string;
  /** “其中…” rows carry values but no weight of their own. */
  readonly subRow: boolean;
  /** Set where one merged cell holds the points of several indicators together: they are said with the first of them alone. */
  readonly sharesPoints?: 'first' | 'further';
  /** True where name, value or level name did not stand in the column that its header names. */
  readonly repaired: boolean;
}

/** A level-2 block of the indicator table, empty ones included. */
export interface LevelBlock {
  readonly level1: string;
  readonly level2: string;
  readonly printed: { readonly level1: string; readonly level2: string };
  /** Marked （必填） on the sheet. */
  readonly required: boolean;
  /** First and last sheet row of the block. */
  readonly top: number;
  readonly bottom: number;
  /** Cell that prints the level-2 name. */
  readonly cell: string;
}

/** Header facts that a form prints a label for. */
export type FieldName =
  | 'projectName'
  | 'projectCode'
  | 'supervisor'
  | 'unit'
  | 'year'
  | 'period'
  | 'purpose'
  | 'completion'
  | 'goals'
  | 'budget';

/** A labelled field: the label as printed, its cell, and the cell its value belongs in. */
export interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly labelCell: string;
  readonly cell: string;
  readonly value: string;
}

export type MoneyUnitName = '元' | '千元' | '万元' | '亿元';

/** One row of the fund block. Amounts in 万元. */
export interface FundRow {
  readonly label: string;
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly executed: number | null;
  readonly cells: Partial<Record<'label' | 'initial' | 'adjusted' | 'executed', string>>;
}

/** The execution row of a self-evaluation form. Amounts in 万元, `rate` 1 = 100 %. */
export interface Execution {
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly executed: number | null;
  readonly points: number | null;
  readonly rate: number | null;
  readonly score: number | null;
  readonly cells: Partial<Record<'initial' | 'adjusted' | 'executed' | 'points' | 'rate' | 'score', string>>;
  readonly pointsText?: string;
  readonly rateText?: string;
  readonly scoreText?: string;
}

/** A task row of a department form. Amounts in 万元. */
export interface Task {
  readonly name: string;
  readonly content: string;
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly other: number | null;
  readonly cells: Partial<Record<'name' | 'content' | 'total' | 'fiscal' | 'other', string>>;
}

/** A form as recognised on a sheet. The published part of it is the report's FormReport; the rest serves rules, scores and plans. */
export interface Form {
  readonly sheet: string;
  /** A1 range of the form's block. */
  readonly range: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly kind: FormKind;
  readonly title: string;
  readonly titleCell: string;
  readonly year: number | null;
  readonly unit: string | null;
  readonly supervisor: string | null;
  readonly projectName: string | null;
  readonly projectCode: string | null;
  /** 万元; the adjusted budget where the form has one, else 年初 or the only amount. */
  readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null };
  readonly budgetCells: Partial<Record<'total' | 'fiscal' | 'other', string>>;
  readonly funds: readonly FundRow[];
  readonly execution: Execution | null;
  readonly period: string | null;
  readonly purpose: string | null;
  readonly spendingPlan: readonly number[] | null;
  /** Where the numbers of the plan stand, in their order. */
  readonly spendingPlanCells?: readonly string[];
  readonly completion: string | null;
  readonly tasks: readonly Task[];
  /** The printed 合计 of the task table, in 万元, and where it stands; null where the form prints none. */
  readonly taskTotal: {
    readonly total: number | null;
    readonly fiscal: number | null;
    readonly other: number | null;
    readonly cells: Partial<Record<'total' | 'fiscal' | 'other', string>>;
  } | null;
  readonly goals: readonly string[];
  /**
   * Unit that amounts were read in, with the cell that says so where one does; `chosen` where a person said otherwise than the sheet.
   */
  readonly moneyUnit: { readonly unit: MoneyUnitName; readonly cell: string | null; readonly chosen?: true };
  readonly fields: readonly Field[];
  /** Columns that the indicator header names, with their 1-based sheet column. */
  readonly columns: Partial<Record<IndicatorColumn, number>>;
  /** Sheet row of the indicator header and of the last indicator row. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly blocks: readonly LevelBlock[];
  readonly indicators: readonly Indicator[];
  readonly totalPoints: number | null;
  readonly totalScore: number | null;
  readonly totalCells: Partial<Record<'points' | 'score', string>>;
  readonly totalPointsText?: string;
  readonly totalScoreText?: string;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  /** Contents that stand where nothing belongs. */
  readonly strayCells?: readonly { readonly cell: string; readonly text: string }[];
  /** Cells whose text is longer than is read. */
  readonly cutCells?: readonly string[];
}

/** What a sheet that is almost a form lacks. */
export type MissingPart =
  | '三级指标（指标名称）列'
  | '指标值列'
  | '指标行'
  | '指标表头（一级指标、二级指标、三级指标、指标值）'
  | '上下相接的指标表（现为左右两半）';

/** A sheet that is almost a form, with what is missing. */
export interface NearMiss {
  readonly sheet: string;
  readonly range: string;
  readonly missing: readonly MissingPart[];
}

/** What a sheet was recognised as. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly nearMisses: readonly NearMiss[];
}
