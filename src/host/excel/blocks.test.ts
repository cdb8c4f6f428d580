import { batchesOf, slices, type Block } from './blocks';

const block = (rows: number, columns: number, sheet = 0): Block => ({ sheet, row: 2, column: 1, rows, columns });

describe('slices', () => {
  test('a block that fits stays whole', () => expect(slices(block(40, 9), 100)).toEqual([block(40, 9)]));

  test('exactly the limit and one row beside it', () => {
    expect(slices(block(100, 9), 100)).toHaveLength(1);
    expect(slices(block(101, 9), 100)).toEqual([
      { ...block(100, 9), row: 2 },
      { ...block(1, 9), row: 102 },
    ]);
  });
});

describe('batchesOf', () => {
  test('nothing needs no batch', () => expect(batchesOf([], 100)).toEqual([]));

  test('many small sheets go in one batch', () => {
    const blocks = Array.from({ length: 500 }, (_, sheet) => block(40, 9, sheet));
    expect(batchesOf(blocks, 200_000)).toEqual([blocks]);
  });

  test('a batch that is full starts the next one', () => {
    expect(batchesOf([block(10, 5, 0), block(10, 5, 1), block(1, 1, 2)], 100)).toEqual([
      [block(10, 5, 0), block(10, 5, 1)],
      [block(1, 1, 2)],
    ]);
  });

  test('a sheet above the limit is read in slices, no row twice and none left out', () => {
    const batches = batchesOf([block(25, 10)], 100);
    expect(batches.flat().map(({ row, rows }) => [row, rows])).toEqual([
      [2, 10],
      [12, 10],
      [22, 5],
    ]);
  });

  test('a row above the limit is read alone', () => expect(batchesOf([block(2, 500)], 100)).toHaveLength(2));
});
