import { inferMerges } from './infer-merges';

/**
 * A sheet drawn in text: letters are filled cells, “.” empty ones, “|” a line between two columns, a row of “-” a line between two rows. The
 * block starts at B3.
 */
function inferred(drawing: string[]): string[] {
  const cells = drawing.filter((_, index) => index % 2 === 1).map((line) => [...line]);
  const lines = drawing.filter((_, index) => index % 2 === 0).map((line) => [...line]);
  const count = { rows: cells.length, columns: ((cells[0]?.length ?? 1) - 1) / 2 };
  const at = (row: number, column: number) => cells[row]?.[column * 2 + 1];
  const style = (mark: string | undefined) =>
    ({ style: mark === '|' || mark === '-' ? 'Continuous' : 'None' }) as const;
  const grid = Array.from({ length: count.rows }, (_, row) =>
    Array.from({ length: count.columns }, (_, column) => [row, column] as const),
  );
  const drawn = grid.map((row) =>
    row.map(([r, c]) => ({
      format: {
        borders: {
          left: style(cells[r]?.[c * 2]),
          right: style(cells[r]?.[c * 2 + 2]),
          top: style(lines[r]?.[c * 2 + 1]),
          bottom: style(lines[r + 1]?.[c * 2 + 1]),
        },
      },
    })),
  );
  const value = (mark: string | undefined) => (mark === '.' || mark === undefined ? undefined : { value: mark });
  const rows = [[], [], ...grid.map((row) => [undefined, ...row.map(([r, c]) => value(at(r, c)))])];
  const block = { sheet: 0, row: 2, column: 1, ...count };
  return inferMerges(rows, block, drawn).map(({ top, left, bottom, right }) => [top, left, bottom, right].join(' '));
}

describe('inferMerges', () => {
  test('a cell over two rows, one over two columns, and single cells', () => {
    expect(inferred([' - - - ', '|a|b .|', '   - - ', '|.|c|d|', ' - - - '])).toEqual(['3 2 4 2', '3 3 3 4']);
  });

  test('a block of two by two', () => {
    expect(inferred([' - - ', '|a .|', '     ', '|. .|', ' - - '])).toEqual(['3 2 4 3']);
  });

  test('an empty value cell beside its label is a cell of its own', () => {
    expect(inferred([' - - ', '|a|.|', ' - - '])).toEqual([]);
  });

  test('a filled cell ends an area', () => {
    expect(inferred([' - - - ', '|a b .|', ' - - - '])).toEqual([]);
  });

  test('text without lines around it is no area', () => {
    expect(inferred(['     ', ' a . ', '     '])).toEqual([]);
  });
});
