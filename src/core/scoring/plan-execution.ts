import type { Execution } from '../form/form';
import type { CellContent } from '../plan/plan';
import { addressOf, placeOf } from '../sheet/address';
import { cellAt, type Sheet } from '../sheet/sheet';
import { type CellChange, isNumeric, isVacant, setCell, valueAt } from './cells-after';
import { isToBeWritten, type PlanScoresOptions } from './plan-options';
import { isNear, plain, round } from './rounding';
import type { ExecutionScore } from './score-card';

const RATE_FORMAT = '0.00%';
/** Two rates that print the same with two decimals are equal. */
const RATE_TOLERANCE = 0.0001;
/** How far above the rate its column header is looked for. */
const HEADER_DISTANCE = 6;

/** Amount cells that a formula can calculate with. */
interface Amounts {
  readonly adjusted: string;
  readonly executed: string;
}

/** Changes that write the execution rate and its score, as formulas where both amounts are numeric cells. */
export function planExecution(
  sheet: Sheet,
  execution: Execution,
  score: ExecutionScore,
  options: PlanScoresOptions & { readonly decimals: number; readonly tolerance: number },
): CellChange[] {
  const { cells } = execution;
  const { adjusted, executed } = cells;
  const amounts = isNumeric(sheet, adjusted) && isNumeric(sheet, executed) ? { adjusted, executed } : null;
  const write = (
    cell: string | undefined,
    agrees: boolean,
    contentFor: (cell: string) => CellContent,
  ): CellChange[] => {
    if (cell === undefined || !isToBeWritten({ cell, vacant: isVacant(sheet, cell), agrees }, options)) return [];
    return setCell(sheet, cell, contentFor(cell));
  };
  const { rate, computed, given } = score;
  const rateChanges =
    rate === null
      ? []
      : write(cells.rate, isNear(execution.rate, rate, RATE_TOLERANCE), (cell) =>
          rateContent(sheet, cell, rate, amounts),
        );
  if (computed === null) return rateChanges;
  const points = isNumeric(sheet, cells.points) ? cells.points : null;
  const agrees = isNear(given, computed, options.tolerance);
  return [
    ...rateChanges,
    ...write(cells.score, agrees, () => scoreContent(computed, amounts, points, options.decimals)),
  ];
}

function rateContent(sheet: Sheet, cell: string, rate: number, amounts: Amounts | null): CellContent {
  const inPercent = isInPercent(sheet, cell);
  const shown = inPercent ? round(rate * 100, 2) : rate;
  const format = inPercent ? {} : { format: percentFormatOf(sheet, cell) };
  if (!amounts) return { number: inPercent ? shown : round(rate, 6), ...format };
  const quotient = `${amounts.executed}/${amounts.adjusted}`;
  const value = inPercent ? `ROUND(${quotient}*100,2)` : quotient;
  return { formula: `=IF(N(${amounts.adjusted})=0,"",${value})`, result: shown, ...format };
}

function scoreContent(computed: number, amounts: Amounts | null, points: string | null, decimals: number): CellContent {
  if (!amounts || !points) return { number: computed };
  const { adjusted, executed } = amounts;
  const share = `MIN(1,MAX(0,${executed}/${adjusted}))`;
  return { formula: `=IF(N(${adjusted})=0,"",ROUND(${share}*${points},${plain(decimals)}))`, result: computed };
}

/** True where the column's header asks for the number of percent: “执行率（%）”. */
function isInPercent(sheet: Sheet, cell: string): boolean {
  const { row, column } = placeOf(cell);
  for (let above = row - 1; above >= Math.max(1, row - HEADER_DISTANCE); above--) {
    const text = String(valueAt(sheet, addressOf(above, column)) ?? '');
    if (text.includes('率')) return /[%％]/.test(text);
  }
  return false;
}

/** The cell's own percent format, if it has one. */
function percentFormatOf(sheet: Sheet, cell: string): string {
  const { row, column } = placeOf(cell);
  const format = cellAt(sheet, row, column)?.format;
  return format?.includes('%') ? format : RATE_FORMAT;
}
