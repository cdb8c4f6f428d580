import { sheetOf } from '../../core/plan/conflicts';
import type { CellRef, Change, RangeRef } from '../../core/plan/plan';
import { rowAtStart } from '../../core/plan/shift';
import { addressOf, areaOf, placeOf, rangeOf } from '../../core/sheet/address';

/** What has to be looked at before a plan is applied, at the addresses before the plan. */
export interface Touched {
  /** Sheets that are there before the plan. */
  readonly sheets: readonly string[];
  /** Cells that are set. */
  readonly cells: readonly CellRef[];
  /** Ranges that are merged, and whole rows (“5:6”) that are deleted. */
  readonly ranges: readonly RangeRef[];
  /** Drawn sheets that are deleted. */
  readonly wholeSheets: readonly string[];
}

/** What a plan touches of what is there before it. */
export function touchedBy(changes: readonly Change[]): Touched {
  const added = new Set<string>();
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.do === 'addSheet') added.add(change.sheet);
    else if (!added.has(sheetOf(change))) sheets.add(sheetOf(change));
  }
  return {
    sheets: [...sheets],
    cells: changes.flatMap((change, step) => cellBefore(changes, change, step)),
    ranges: changes.flatMap((change, step) => rangeBefore(changes, change, step)),
    wholeSheets: changes.flatMap((change) =>
      change.do === 'deleteSheet' && change.blank && sheets.has(change.sheet) ? [change.sheet] : [],
    ),
  };
}

function cellBefore(changes: readonly Change[], change: Change, step: number): CellRef[] {
  if (change.do !== 'set') return [];
  const { row, column } = placeOf(change.at.cell);
  const start = rowAtStart(changes, step, change.at.sheet, row);
  return start === null ? [] : [{ sheet: change.at.sheet, cell: addressOf(start, column) }];
}

function rangeBefore(changes: readonly Change[], change: Change, step: number): RangeRef[] {
  if (change.do === 'deleteRows') {
    const { sheet, row, count } = change;
    const rows = rowsBefore(changes, step, sheet, row, row + count - 1);
    return rows ? [{ sheet, range: `${rows.top}:${rows.bottom}` }] : [];
  }
  if (change.do !== 'merge') return [];
  const { sheet, range } = change.range;
  const area = areaOf(range);
  const rows = rowsBefore(changes, step, sheet, area.top, area.bottom);
  return rows ? [{ sheet, range: rangeOf({ ...area, ...rows }) }] : [];
}

/** First and last of the rows that were there before; null where the plan brought them all. */
function rowsBefore(
  changes: readonly Change[],
  step: number,
  sheet: string,
  top: number,
  bottom: number,
): { top: number; bottom: number } | null {
  const starts: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const start = rowAtStart(changes, step, sheet, row);
    if (start !== null) starts.push(start);
  }
  return starts.length > 0 ? { top: Math.min(...starts), bottom: Math.max(...starts) } : null;
}
