import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../core/sheet/sheet';
import { readWorkbook } from './read';
import { readXls } from './xls/read-xls';
import { movedFormula } from './shared-formula-text';

const FIXTURES = join(__dirname, '../../../test/fixtures');
const FILES = ['forms', 'typed']
  .flatMap((folder) => readdirSync(join(FIXTURES, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.xlsx'));

/** A sheet without holes, which readers may leave as they like. */
const comparable = ({ rows, hiddenRows, ...sheet }: Sheet) => ({
  ...sheet,
  hiddenRows: [...hiddenRows],
  cells: rows.flatMap((row, top) => row?.flatMap((cell, left) => (cell ? [{ top, left, ...cell }] : [])) ?? []),
});

test.each(FILES)('%s is read as SheetJS reads it', (path) => {
  const bytes = readFileSync(join(FIXTURES, path));
  expect(readWorkbook(bytes, path).sheets.map(comparable)).toEqual(readXls(bytes, path).sheets.map(comparable));
});

test.each([
  ['references move along', 'A1+$B1+C$1+$D$1', 'B2+$B2+D$1+$D$1'],
  ['ranges, columns and rows', 'SUM(A1:B2)+SUM(A:A)+SUM(1:1)+SUM($1:$1)', 'SUM(B2:C3)+SUM(B:B)+SUM(2:2)+SUM($1:$1)'],
  ['other sheets too', "'甲 乙'!A1", "'甲 乙'!B2"],
  ['texts and functions stay', 'IF(LOG10(A1)>1,"A1","")', 'IF(LOG10(B2)>1,"A1","")'],
  ['round the edge of the sheet', 'XFD1048576', 'A1'],
])('a shared formula: %s', (_why, formula, expected) => {
  expect(movedFormula(formula, { row: 1, column: 1 }, { row: 2, column: 2 })).toBe(expected);
});
