import type { Area, Cell } from '../../core/sheet/sheet';
import type { Block } from './blocks';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Drawn = readonly (readonly Excel.CellProperties[])[];
type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** Queues the reading of a block's cell borders. */
export function loadEdges(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({ format: { borders: { style: true } } });
}

/**
 * Merged areas as far as borders show them, for versions that do not name them: a filled cell with the empty cells to its right and below
 * that no line divides from it, where a line goes all around. An area without lines around, such as a title, is not found.
 */
export function inferMerges(rows: Rows, block: Block, drawn: Drawn): Area[] {
  const grid = gridOf(rows, block, drawn);
  const found: Area[] = [];
  for (let row = 0; row < block.rows; row++)
    for (let column = 0; column < block.columns; column++) {
      if (grid.isEmpty(row, column)) continue;
      const area = grow(grid, row, column);
      if (area.bottom === row && area.right === column) continue;
      if (isOutlined(grid, area)) found.push(onSheet(area, block));
    }
  return found;
}

type Grid = ReturnType<typeof gridOf>;

function gridOf(rows: Rows, block: Block, drawn: Drawn) {
  const line = (row: number, column: number, side: Side): boolean =>
    (drawn[row]?.[column]?.format?.borders?.[side]?.style ?? 'None') !== 'None';
  return {
    last: { row: block.rows - 1, column: block.columns - 1 },
    isEmpty: (row: number, column: number) => rows[block.row + row]?.[block.column + column] === undefined,
    lineRight: (row: number, column: number) => line(row, column, 'right') || line(row, column + 1, 'left'),
    lineBelow: (row: number, column: number) => line(row, column, 'bottom') || line(row + 1, column, 'top'),
  };
}

function grow(grid: Grid, top: number, left: number): Area {
  let right = left;
  while (right < grid.last.column && !grid.lineRight(top, right) && grid.isEmpty(top, right + 1)) right += 1;
  let bottom = top;
  while (bottom < grid.last.row && isOpenBelow(grid, bottom, left, right)) bottom += 1;
  return { top, left, bottom, right };
}

/** Whether the row below belongs to the same area: empty, and no line above it or inside it. */
function isOpenBelow(grid: Grid, row: number, left: number, right: number): boolean {
  return span(left, right).every(
    (column) =>
      grid.isEmpty(row + 1, column) &&
      !grid.lineBelow(row, column) &&
      (column === right || !grid.lineRight(row + 1, column)),
  );
}

function isOutlined(grid: Grid, { top, left, bottom, right }: Area): boolean {
  return (
    span(left, right).every((column) => grid.lineBelow(top - 1, column) && grid.lineBelow(bottom, column)) &&
    span(top, bottom).every((row) => grid.lineRight(row, left - 1) && grid.lineRight(row, right))
  );
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function onSheet({ top, left, bottom, right }: Area, { row, column }: Block): Area {
  return { top: top + row + 1, left: left + column + 1, bottom: bottom + row + 1, right: right + column + 1 };
}
