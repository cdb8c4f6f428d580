import type { BookChange, BookSheet } from './book';
import { SHEET_COLUMNS, SHEET_ROWS } from './rect';
import type { Rect } from './rect';
import { rectAfter } from './shifted-rect';

const sheet = { id: 's' } as BookSheet;
const rows = (kind: 'rowsInserted' | 'rowsDeleted', row: number, count: number): BookChange => ({
  kind,
  sheet,
  rect: { row, column: 0, rows: count, columns: SHEET_COLUMNS },
});
const block: Rect = { row: 4, column: 1, rows: 3, columns: 2 };

test.each<[string, BookChange, Rect | null]>([
  ['inserted above: moves', rows('rowsInserted', 2, 2), { ...block, row: 6 }],
  ['inserted at its first row: moves', rows('rowsInserted', 4, 1), { ...block, row: 5 }],
  ['inserted inside: grows', rows('rowsInserted', 5, 2), { ...block, rows: 5 }],
  ['inserted below: stays', rows('rowsInserted', 7, 2), block],
  ['deleted above: moves', rows('rowsDeleted', 0, 2), { ...block, row: 2 }],
  ['deleted over its head', rows('rowsDeleted', 3, 2), { ...block, row: 3, rows: 2 }],
  ['deleted inside: shrinks', rows('rowsDeleted', 5, 1), { ...block, rows: 2 }],
  ['deleted over its foot', rows('rowsDeleted', 6, 5), { ...block, rows: 2 }],
  ['deleted wholly: gone', rows('rowsDeleted', 3, 9), null],
  ['other changes', { kind: 'cells', sheet, rect: block }, block],
])('%s', (_why, change, expected) => expect(rectAfter(change, block)).toEqual(expected));

test('whole columns have no rows to move', () => {
  const column: Rect = { row: 0, column: 2, rows: SHEET_ROWS, columns: 1 };
  expect(rectAfter(rows('rowsInserted', 3, 2), column)).toEqual(column);
});
