import { cellSeenAt, cellsOf, filledArea, gridOf, nearestCells, rowsDownTo, stripOf } from './grid';
import { sheetOf } from './sheet.testing';

const sheet = sheetOf([['产出指标', '数量指标', '甲'], ['', '', '乙'], [], ['', '   ', { value: 1, format: '0%' }]], {
  from: 'B2',
  merges: ['B2:B5', 'D5:E5'],
});
const grid = gridOf(sheet);

test('rows hold filled cells with text and place; spaces alone are empty', () => {
  expect(cellsOf(grid, 2).map(({ column, text }) => [column, text])).toEqual([
    [2, '产出指标'],
    [3, '数量指标'],
    [4, '甲'],
  ]);
  expect(cellsOf(grid, 5).map(({ text, right }) => [text, right])).toEqual([['100%', 5]]);
  expect(cellsOf(grid, 99)).toEqual([]);
});

test('a merged cell is seen at every place that it covers', () => {
  expect(cellSeenAt(grid, 5, 2)?.text).toBe('产出指标');
  expect(cellSeenAt(grid, 5, 5)?.text).toBe('100%');
  expect(cellSeenAt(grid, 3, 3)).toBeUndefined();
});

test('a merge over the whole sheet costs nothing', () => {
  const huge = gridOf(sheetOf([['标题'], ['甲']], { merges: ['A1:XFD1048576'] }));
  expect(huge.lastRow).toBe(2);
});

test('a strip is a grid of some columns', () => {
  const strip = stripOf(grid, 4, 9);
  expect(cellsOf(strip, 2).map(({ text }) => text)).toEqual(['甲']);
  expect(cellSeenAt(strip, 5, 2)).toBeUndefined();
});

test('a strip has the rows above it in full, and none above those', () => {
  const strip = stripOf(grid, 4, 9, { top: 3, bottom: 3 });
  expect(cellsOf(strip, 2)).toEqual([]);
  expect(cellsOf(strip, 3)).toEqual(cellsOf(grid, 3));
  expect(cellsOf(strip, 5)).toHaveLength(1);
});

test('the first rows of a grid alone', () => {
  const first = rowsDownTo(grid, 3);
  expect([first.lastRow, cellsOf(first, 3), cellsOf(first, 5)]).toEqual([3, cellsOf(grid, 3), []]);
});

test('the nearest row across empty ones', () => {
  expect(nearestCells(grid, 3, 1).map(({ text }) => text)).toEqual(['100%']);
  expect(nearestCells(grid, 5, 1)).toEqual([]);
  expect(nearestCells(grid, 3, -1)).toHaveLength(3);
});

test('the area of some rows takes merged cells in full', () =>
  expect(filledArea(grid, 2, 3)).toEqual({ top: 2, left: 2, bottom: 5, right: 4 }));
