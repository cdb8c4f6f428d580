import {
  a1Of,
  intersection,
  isOnSheet,
  quotedSheetName,
  rectOfA1,
  SHEET_COLUMNS,
  SHEET_ROWS,
  withoutSheet,
} from './rect';
import type { Rect } from './rect';

const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

describe('A1 addresses', () => {
  test.each<[string, string, Rect]>([
    ['one cell', 'B3', rect(2, 1)],
    ['a range', 'A1:C2', rect(0, 0, 2, 3)],
    ['whole rows', '3:5', rect(2, 0, 3, SHEET_COLUMNS)],
    ['whole columns', 'B:C', rect(0, 1, SHEET_ROWS, 2)],
  ])('%s, both ways', (_why, address, expected) => {
    expect(rectOfA1(address)).toEqual(expected);
    expect(a1Of(expected)).toBe(address);
  });

  test('dollars, small letters and the other corners', () => {
    expect(rectOfA1('$c$2:a1')).toEqual(rect(0, 0, 2, 3));
  });

  test.each([
    ['a name', 'total'],
    ['a row alone', '3'],
    ['a column alone', 'B'],
    ['row zero', 'A0'],
    ['half a column', 'A1:B'],
    ['beyond the last column', 'XFE1'],
    ['three corners', 'A1:B2:C3'],
    ['nothing', ''],
  ])('%s is none', (_why, address) => expect(rectOfA1(address)).toBeNull());
});

test('the sheet’s name is quoted where Excel quotes it', () => {
  expect(quotedSheetName('数据')).toBe('数据');
  expect(quotedSheetName('2021年')).toBe("'2021年'");
  expect(quotedSheetName("it's")).toBe("'it''s'");
  expect(withoutSheet("'a!b'!C1")).toBe('C1');
});

test('a rectangle has to lie on the sheet', () => {
  expect(isOnSheet(rect(0, 0))).toBe(true);
  expect(isOnSheet(rect(-1, 0))).toBe(false);
  expect(isOnSheet(rect(0, 0, 0, 1))).toBe(false);
  expect(isOnSheet(rect(SHEET_ROWS - 1, 0, 2, 1))).toBe(false);
});

test('rectangles side by side have nothing in common', () => {
  expect(intersection(rect(0, 0, 2, 2), rect(1, 1, 2, 2))).toEqual(rect(1, 1));
  expect(intersection(rect(0, 0, 2, 2), rect(2, 0))).toBeNull();
});
