import { BARE_FORM } from '../form/bare-form';
import type { Execution, Form, Indicator } from '../form/form';
import { addressOf } from '../sheet/address';
import { parseValue, type SplitColumns } from '../value/parse-value';

/** An indicator as a test draws it; what is not said is blank. */
export interface DrawnIndicator extends SplitColumns {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target: string;
  readonly actual: string | null;
  readonly points?: number | null;
  readonly score?: number | null;
  readonly subRow?: boolean;
}

/** The row of the first drawn indicator. */
export const FIRST_ROW = 12;
/** Where the drawn form keeps its scores and its total. */
export const SCORE_COLUMN = 8;
export const TOTAL_CELL = 'H40';

export const EXECUTION: Execution = {
  initial: 10,
  adjusted: 10,
  executed: 10,
  points: 10,
  rate: 1,
  score: 10,
  cells: { initial: 'C7', adjusted: 'E7', executed: 'F7', points: 'G7', rate: 'H7', score: 'I7' },
};

function indicatorOf(drawn: DrawnIndicator, index: number): Indicator {
  const { level1 = '产出指标', level2 = '数量指标', level3 = '培训次数', target, actual } = drawn;
  const row = FIRST_ROW + index;
  return {
    row,
    level1,
    level2,
    level3,
    printed: { level1, level2, level3 },
    target,
    ...(drawn.comparatorText !== undefined && { comparatorText: drawn.comparatorText }),
    ...(drawn.unitText !== undefined && { unitText: drawn.unitText }),
    actual,
    points: drawn.points === undefined ? 10 : drawn.points,
    score: drawn.score ?? null,
    deviation: '',
    cells: {
      target: addressOf(row, 5),
      actual: addressOf(row, 6),
      points: addressOf(row, 7),
      score: addressOf(row, SCORE_COLUMN),
    },
    value: parseValue(target, drawn),
    actualValue: actual === null ? null : parseValue(actual),
    subRow: drawn.subRow ?? false,
    repaired: false,
  };
}

/** A self-evaluation form of the drawn indicators on the sheet “自评表”, without execution row unless one is given. */
export function formOf(drawn: readonly DrawnIndicator[], more: Partial<Form> = {}): Form {
  return {
    ...BARE_FORM,
    sheet: '自评表',
    range: 'A1:I40',
    kind: 'project-self-evaluation',
    title: '项目支出绩效自评表',
    year: 2021,
    columns: { target: 5, actual: 6, points: 7, score: SCORE_COLUMN },
    headerRow: FIRST_ROW - 1,
    lastRow: FIRST_ROW + drawn.length - 1,
    indicators: drawn.map(indicatorOf),
    totalCells: { score: TOTAL_CELL },
    ...more,
  };
}
