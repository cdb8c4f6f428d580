import { isOnSheet } from '../book/rect';
import type { Rect } from '../book/rect';
import type { BookSheet } from '../book/book';
import { accessDenied, ExcelError, invalidArgument } from '../protocol/excel-error';
import { remote } from '../protocol/object-table';
import type { Remote } from '../protocol/object-table';
import type { Cells } from './model-types';

/** The most cells that Excel reads or writes at once. */
const CELL_LIMIT = 5_000_000;

/** A Range over a rectangle; one that leaves the sheet is refused. */
export function rangeAt(sheet: BookSheet, rect: Rect, location: string): Remote<'Range'> {
  if (!isOnSheet(rect)) throw invalidArgument(location);
  return remote('Range', { sheet, rects: [rect] });
}

/** The one rectangle of a Range. */
export function rectOfRange({ rects: [rect] }: Cells): Rect {
  if (!rect) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
  return rect;
}

/** What a cell of each place gives, as the two-dimensional array that a Range has. */
export function gridOf<T>(cells: Cells, location: string, pick: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = rectOfRange(cells);
  if (rows * columns > CELL_LIMIT)
    throw new ExcelError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      location,
    );
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => pick(row + r, column + c)),
  );
}

/** Refuses to write where a protected sheet has locked cells in the way. */
export function assertWritable({ sheet, rects }: Cells, location: string): void {
  if (!sheet.isProtected) return;
  for (const { row, column, rows, columns } of rects)
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (sheet.isLocked(r, c)) throw accessDenied(location);
}

/** Refuses what a protected sheet never allows: formats, marks, insertions. */
export function assertUnprotected(sheet: BookSheet, location: string): void {
  if (sheet.isProtected) throw accessDenied(location);
}
