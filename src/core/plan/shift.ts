import type { Change } from './plan';

/**
 * Row, before the plan, of the row that change number `step` calls `row`; null where an earlier change of the plan brought the row or
 * its sheet. Changes count from 0.
 *
 * @example
 * rowAtStart([{ do: 'insertRows', sheet: '表', row: 5, count: 2 }], 1, '表', 9) //=> 7
 */
export function rowAtStart(changes: readonly Change[], step: number, sheet: string, row: number): number | null {
  let at: number | null = row;
  for (let index = step - 1; index >= 0 && at !== null; index--) at = rowBefore(changes[index], sheet, at);
  return at;
}

/**
 * Row, after the plan, of the row that change number `step` calls `row`; null where a later change deletes the row or its sheet.
 *
 * @example
 * rowAtEnd([set, { do: 'deleteRows', sheet: '表', row: 5, count: 2 }], 0, '表', 9) //=> 7
 */
export function rowAtEnd(changes: readonly Change[], step: number, sheet: string, row: number): number | null {
  let at: number | null = row;
  for (let index = step + 1; index < changes.length && at !== null; index++) at = rowAfter(changes[index], sheet, at);
  return at;
}

function rowBefore(change: Change | undefined, sheet: string, row: number): number | null {
  if (!change || !('sheet' in change) || change.sheet !== sheet) return row;
  if (change.do === 'addSheet') return null;
  if (change.do === 'insertRows') return within(change, row) ? null : row - (row > change.row ? change.count : 0);
  if (change.do === 'deleteRows') return row >= change.row ? row + change.count : row;
  return row;
}

function rowAfter(change: Change | undefined, sheet: string, row: number): number | null {
  if (!change || !('sheet' in change) || change.sheet !== sheet) return row;
  if (change.do === 'deleteSheet') return null;
  if (change.do === 'insertRows') return row >= change.row ? row + change.count : row;
  if (change.do === 'deleteRows') return within(change, row) ? null : row - (row > change.row ? change.count : 0);
  return row;
}

function within({ row, count }: { row: number; count: number }, at: number): boolean {
  return at >= row && at < row + count;
}
