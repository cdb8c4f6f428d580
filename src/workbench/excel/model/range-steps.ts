import { boundingRect, intersection, rectOfA1, SHEET_COLUMNS, SHEET_ROWS, withoutSheet } from '../book/rect';
import type { Rect } from '../book/rect';
import { ExcelError, invalidArgument, itemNotFound } from '../protocol/excel-error';
import { remote, selfOf } from '../protocol/object-table';
import type { ObjectTable, Remote } from '../protocol/object-table';
import { wholeNumberOf } from './arguments';
import { wrongShape } from './cell-values';
import { rangeAt, rectOfRange } from './cells';
import type { Cells } from './model-types';

/** Documented: with more merged areas in a range Excel gives no answer. */
const MOST_MERGED_AREAS = 512;

type Methods = NonNullable<ObjectTable<Cells>['methods']>;
type Step = (rect: Rect, args: readonly number[]) => Rect;

/** Methods that lead from a range to another one and change nothing. */
export const steppingMethods: Methods = {
  GetCell: step('getCell', (rect, [row = 0, column = 0]) => cellAt(rect, row, column)),
  GetRow: step('getRow', (rect, [row = 0]) => ({ ...rect, row: rect.row + row, rows: 1 })),
  GetColumn: step('getColumn', (rect, [column = 0]) => ({ ...rect, column: rect.column + column, columns: 1 })),
  GetLastCell: step('getLastCell', (rect) => cellAt(rect, rect.rows - 1, rect.columns - 1)),
  GetLastRow: step('getLastRow', (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  GetLastColumn: step('getLastColumn', (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
  GetEntireRow: step('getEntireRow', (rect) => ({ ...rect, column: 0, columns: SHEET_COLUMNS })),
  GetEntireColumn: step('getEntireColumn', (rect) => ({ ...rect, row: 0, rows: SHEET_ROWS })),
  GetOffsetRange: step('getOffsetRange', (rect, [rows = 0, columns = 0]) => ({
    ...rect,
    row: rect.row + rows,
    column: rect.column + columns,
  })),
  GetResizedRange: step('getResizedRange', (rect, [rows = 0, columns = 0]) => ({
    ...rect,
    rows: rect.rows + rows,
    columns: rect.columns + columns,
  })),
  GetAbsoluteResizedRange: step('getAbsoluteResizedRange', (rect, [rows = 0, columns = 0]) => ({
    ...rect,
    rows,
    columns,
  })),
  GetBoundingRect: (cells, [other]) =>
    rangeAt(cells.sheet, boundingRect(rectOfRange(cells), otherRect(cells, other)), 'Range.getBoundingRect'),
  GetIntersection: (cells, [other]) => {
    const common = commonPart(cells, other);
    if (!common) throw itemNotFound('Range.getIntersection');
    return common;
  },
  GetIntersectionOrNullObject: (cells, [other]) => commonPart(cells, other),
  GetUsedRange: (cells, [valuesOnly]) =>
    usedPart(cells, valuesOnly) ?? rangeAt(cells.sheet, cellAt(rectOfRange(cells), 0, 0), ''),
  GetUsedRangeOrNullObject: (cells, [valuesOnly]) => usedPart(cells, valuesOnly),
  GetMergedAreasOrNullObject: mergedAreas,
  _ValidateArraySize: (cells, [rows, columns]) => {
    const rect = rectOfRange(cells);
    if (rect.rows !== rows || rect.columns !== columns) throw wrongShape('Range.values');
  },
};

function step(name: string, next: Step): Methods[string] {
  const location = `Range.${name}`;
  return (cells, args) => {
    const numbers = args.filter((arg) => arg !== null && arg !== undefined).map((arg) => wholeNumberOf(arg, location));
    return rangeAt(cells.sheet, next(rectOfRange(cells), numbers), location);
  };
}

function cellAt(rect: Rect, row: number, column: number): Rect {
  return { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 };
}

/** Another range, given as an object or as an address. */
function otherRect(cells: Cells, other: unknown): Rect {
  const range = selfOf(other, 'Range');
  const rect = range ? rectOfRange(range) : typeof other === 'string' ? rectOfA1(withoutSheet(other)) : null;
  if (!rect || (range && range.sheet.id !== cells.sheet.id)) throw invalidArgument('Range');
  return rect;
}

function commonPart(cells: Cells, other: unknown): Remote<'Range'> | null {
  const common = intersection(rectOfRange(cells), otherRect(cells, other));
  return common && rangeAt(cells.sheet, common, 'Range.getIntersection');
}

function usedPart(cells: Cells, valuesOnly: unknown): Remote<'Range'> | null {
  const used = cells.sheet.used(valuesOnly === true);
  const part = used && intersection(rectOfRange(cells), used);
  return part && rangeAt(cells.sheet, part, 'Range.getUsedRange');
}

/** office-js#3611: only merged areas whose top left cell lies in the range are found. */
function mergedAreas({ sheet, rects }: Cells): Remote<'RangeAreas'> | null {
  const startsInside = ({ row, column }: Rect): boolean =>
    rects.some((rect) => intersection(rect, { row, column, rows: 1, columns: 1 }) !== null);
  const found = sheet.merges().filter(startsInside);
  if (found.length > MOST_MERGED_AREAS)
    throw new ExcelError('GeneralException', 'There are too many merged areas in the range.', 'Range.getMergedAreas');
  return found.length > 0 ? remote('RangeAreas', { sheet, rects: found }) : null;
}
