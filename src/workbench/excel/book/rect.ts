import { addressOf, columnName, placeOf } from '../../../core/sheet/address';

/** A rectangle of cells as the wire counts: from 0, by size. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of every worksheet in Excel. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

export const isWholeRows = (rect: Rect): boolean => rect.columns === SHEET_COLUMNS;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === SHEET_ROWS;

/** True where a rectangle is not empty and lies on a sheet. */
export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const positive = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return whole && positive && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** The common part, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** Every cell of a rectangle, row by row. */
export function* cellsOf({ row, column, rows, columns }: Rect): Generator<readonly [row: number, column: number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}

/**
 * A1 text as Excel writes it: whole rows and columns without the other half.
 *
 * @example
 * a1Of({ row: 2, column: 0, rows: 3, columns: 16384 }) //=> '3:5'
 */
export function a1Of(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  const lastRow = row + rows;
  const lastColumn = column + columns;
  if (isWholeRows(rect) && !isWholeColumns(rect)) return `${row + 1}:${lastRow}`;
  if (isWholeColumns(rect) && !isWholeRows(rect)) return `${columnName(column + 1)}:${columnName(lastColumn)}`;
  const first = addressOf(row + 1, column + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(lastRow, lastColumn)}`;
}

/** The rectangle of an A1 range without a sheet's name; null where the text is not one. */
export function rectOfA1(text: string): Rect | null {
  const [first = '', last = first, ...rest] = text.trim().replaceAll('$', '').toUpperCase().split(':');
  if (rest.length > 0) return null;
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (!from || !to || (!text.includes(':') && (from.row === null || from.column === null))) return null;
  return spanOf(from, to);
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  if (/^[1-9]\d*$/.test(text)) return { row: Number(text) - 1, column: null };
  if (/^[A-Z]{1,3}$/.test(text)) return { row: null, column: placeOf(text + '1').column - 1 };
  if (!/^[A-Z]{1,3}[1-9]\d*$/.test(text)) return null;
  const { row, column } = placeOf(text);
  return { row: row - 1, column: column - 1 };
}

function spanOf(from: Corner, to: Corner): Rect | null {
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const bottom = Math.max(from.row ?? SHEET_ROWS - 1, to.row ?? SHEET_ROWS - 1);
  const right = Math.max(from.column ?? SHEET_COLUMNS - 1, to.column ?? SHEET_COLUMNS - 1);
  const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isOnSheet(rect) ? rect : null;
}

/** A sheet's name as it stands before the “!” of an address, quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The part of an address behind the sheet's name, if there is one. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
