import type { Change } from './plan';
import { rowAtEnd, rowAtStart } from './shift';

const insert = (row: number, count: number, sheet = '表'): Change => ({ do: 'insertRows', sheet, row, count });
const remove = (row: number, count: number, sheet = '表'): Change => ({ do: 'deleteRows', sheet, row, count });

describe('rowAtStart', () => {
  test.each<[string, Change[], number, number | null]>([
    ['no change before it', [], 7, 7],
    ['above the inserted rows', [insert(5, 2)], 4, 4],
    ['first inserted row', [insert(5, 2)], 5, null],
    ['last inserted row', [insert(5, 2)], 6, null],
    ['first row below the inserted ones', [insert(5, 2)], 7, 5],
    ['above the deleted rows', [remove(5, 2)], 4, 4],
    ['the row that moved up', [remove(5, 2)], 5, 7],
    ['two insertions are taken back last first', [insert(5, 1), insert(3, 2)], 9, 6],
    ['inserted row that moved down', [insert(5, 1), insert(3, 2)], 7, null],
    ['another sheet does not count', [insert(5, 2, '别的表')], 7, 7],
    ['a sheet that the plan adds', [{ do: 'addSheet', sheet: '表' }], 1, null],
    ['merges move nothing', [{ do: 'merge', range: { sheet: '表', range: 'A4:A6' } }], 7, 7],
  ])('%s', (_why, changes, row, expected) => expect(rowAtStart(changes, changes.length, '表', row)).toBe(expected));

  test('later changes do not count', () => expect(rowAtStart([insert(1, 1), insert(1, 5)], 1, '表', 9)).toBe(8));
});

describe('rowAtEnd', () => {
  test.each<[string, Change[], number, number | null]>([
    ['no change after it', [], 7, 7],
    ['above the inserted rows', [insert(5, 2)], 4, 4],
    ['the row where it is inserted moves down', [insert(5, 2)], 5, 7],
    ['above the deleted rows', [remove(5, 2)], 4, 4],
    ['a deleted row', [remove(5, 2)], 6, null],
    ['first row below the deleted ones', [remove(5, 2)], 7, 5],
    ['deleted with its sheet', [{ do: 'deleteSheet', sheet: '表' }], 7, null],
  ])('%s', (_why, changes, row, expected) => expect(rowAtEnd(changes, -1, '表', row)).toBe(expected));

  test('is the way back of rowAtStart', () => {
    const changes = [insert(5, 2), remove(9, 1), insert(2, 3)];
    for (const row of [1, 2, 4, 5, 6, 8, 20]) {
      const end = rowAtEnd(changes, -1, '表', row);
      if (end !== null) expect(rowAtStart(changes, changes.length, '表', end)).toBe(row);
    }
  });
});
