import { areaOf, placeOf, rangeOf } from '../sheet/address';
import { withReferences } from './reference-text';

/** Whole rows that come or go on a sheet; rows count from 1. */
export interface RowShift {
  readonly do: 'insertRows' | 'deleteRows';
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /** Whose look inserted rows take over; the row above them where nothing is said. */
  readonly like?: 'below';
}

const GONE = '#REF!';

/** Where a row stands afterwards; null where it is deleted. */
export function shiftRow(row: number, shift: RowShift): number | null {
  if (row < shift.row) return row;
  if (shift.do === 'insertRows') return row + shift.count;
  return row < shift.row + shift.count ? null : row - shift.count;
}

/** First and last row of a span afterwards: it grows with rows inside it and shrinks by rows taken out; null where nothing is left. */
export function shiftSpan(top: number, bottom: number, shift: RowShift): { top: number; bottom: number } | null {
  const last = shift.row + shift.count - 1;
  const first = shiftRow(top, shift) ?? shift.row;
  const end = shiftRow(bottom, shift) ?? shift.row - 1;
  if (shift.do === 'deleteRows' && top >= shift.row && bottom <= last) return null;
  return { top: first, bottom: end };
}

/** Areas of an attribute (`A1:B2 D4`) afterwards, without those that are gone. */
export function shiftAreas(areas: string, shift: RowShift): string {
  return areas
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((range) => {
      const area = areaOf(range);
      const span = shiftSpan(area.top, area.bottom, shift);
      return span ? [rangeOf({ ...area, ...span })] : [];
    })
    .join(' ');
}

/** A formula of sheet `own` afterwards; references to rows that are gone become #REF!, as in a spreadsheet program. */
export function shiftFormula(formula: string, own: string, shift: RowShift): string {
  return withReferences(formula, ({ sheet, cells }) => {
    const meant = (sheet ?? own).toLowerCase() === shift.sheet.toLowerCase();
    return meant ? shiftCells(cells, shift) : cells;
  });
}

function shiftCells(cells: string, shift: RowShift): string {
  const [first = '', last] = cells.split(':');
  const top = rowOf(first);
  if (top === null) return cells;
  const span = shiftSpan(top, last === undefined ? top : (rowOf(last) ?? top), shift);
  if (!span) return GONE;
  const from = withRow(first, span.top);
  return last === undefined ? from : `${from}:${withRow(last, span.bottom)}`;
}

/** Row of a corner (`$F$12`, `12`); null for a whole column. */
function rowOf(corner: string): number | null {
  const digits = /\d+$/.exec(corner)?.[0];
  return digits === undefined ? null : Number(digits);
}

function withRow(corner: string, row: number): string {
  return corner.replace(/\d+$/, String(row));
}

/** Address of a cell afterwards; null where it is gone. */
export function shiftAddress(address: string, shift: RowShift): string | null {
  const row = shiftRow(placeOf(address).row, shift);
  return row === null ? null : withRow(address, row);
}
