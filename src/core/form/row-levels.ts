import { nearestCells, type Grid, type GridCell } from '../sheet/grid';
import { columnOf, isUnder, type Header } from './header';
import { kindOfRow, type RowKind } from './row-kinds';
import type { RowReading } from './row-reading';
import { levelNameOf, namesLevel, parentsOf } from './vocabulary/level-names';

/** A level's name as it holds for a row: standard name, print, and the cell that prints it. */
export interface PrintedLevel {
  readonly name: string;
  readonly printed: string;
  readonly cell: GridCell | undefined;
}

/** The level names that hold for a row. */
export interface Levels {
  readonly level1: PrintedLevel;
  readonly level2: PrintedLevel;
}

const NO_LEVEL: PrintedLevel = { name: '', printed: '', cell: undefined };

/** “……”, and “其中：” in front of the rows that are parts of the one above. */
const NAMES_NOTHING = /^(?:其中|[^\p{L}]*)$/u;
const ENDS: readonly RowKind[] = ['end', 'total', 'lastTotal'];

/** Above the first row nothing holds yet. */
export const NO_LEVELS: Levels = { level1: NO_LEVEL, level2: NO_LEVEL };

/** Level names of a row: printed in it, merged over it, carried down, or, for level 1, the usual one of its level 2. */
export function levelsOf(grid: Grid, row: number, header: Header, reading: RowReading, above: Levels): Levels {
  if (isStray(grid, row, header, reading, above)) return above;
  const level1 = reading.level1 ? printedLevel(reading.level1, 'level1') : above.level1;
  const spansBoth = reading.level1 && !reading.level2 && coversLevel2(reading.level1, header);
  const second = reading.level2 ?? (spansBoth ? reading.level1 : undefined);
  const carried = reading.level1 && level1.name !== above.level1.name ? NO_LEVEL : above.level2;
  const level2 = second ? printedLevel(second, 'level2') : carried;
  if (!second || reading.level1 || isMergedOver(grid, row, header)) return { level1, level2 };
  const parents = parentsOf(level2.name);
  const isOwnName = level1.name !== '' && !levelNameOf(level1.name).level1;
  if (!parents[0] || isOwnName || parents.includes(level1.name) || isGroupedUnder(row, level1, level2))
    return { level1, level2 };
  return { level1: { name: parents[0], printed: '', cell: undefined }, level2 };
}

/** A text in the level-1 column of a row without name, value and points, which names no level for the rows below. */
function isStray(
  grid: Grid,
  row: number,
  header: Header,
  { level1, level3, values }: RowReading,
  above: Levels,
): boolean {
  if (!level1 || level3 || level1.bottom > level1.top) return false;
  if ((['target', 'points', 'score'] as const).some((role) => values.has(role))) return false;
  if (!namesLevel(above.level1.name) || namesLevel(level1.label.name)) return false;
  return NAMES_NOTHING.test(level1.label.name) || isFollowedByOthers(grid, row, header);
}

/** The next row goes on with a standard level 2, as it does not under a level 1 of the form's own, or is no row of the table. */
function isFollowedByOthers(grid: Grid, row: number, header: Header): boolean {
  const next = nearestCells(grid, row, 1);
  const second = next.find((cell) => isUnder(header, 'level2', cell));
  if (second && levelNameOf(second.label.name).level2 !== undefined) return true;
  return !next[0] || ENDS.includes(kindOfRow(grid, next[0].row, next, header));
}

/**
 * Many forms print satisfaction as the last group of the benefits; a level 1 that no row prints says nothing, and one merged over rows
 * that end above says that the group is another.
 */
function isGroupedUnder(row: number, { name, cell }: PrintedLevel, level2: PrintedLevel): boolean {
  if (!cell || name === '产出指标' || name === '成本指标') return false;
  return level2.name === '服务对象满意度指标' && !(cell.bottom > cell.top && cell.bottom < row);
}

function printedLevel(cell: GridCell, level: 'level1' | 'level2'): PrintedLevel {
  const name = levelNameOf(cell.label.name)[level] ?? cell.label.name;
  return { name: name || cell.text.trim(), printed: cell.text, cell };
}

function coversLevel2(cell: GridCell, header: Header): boolean {
  const { level2, joined } = levelNameOf(cell.label.name);
  const column = columnOf(header, 'level2');
  if (!column) return joined === true;
  return (cell.right >= column.left && level2 !== undefined) || level2 === '服务对象满意度指标';
}

function isMergedOver(grid: Grid, row: number, header: Header): boolean {
  const column = columnOf(header, 'level1');
  return (
    column !== undefined &&
    (grid.covers[row] ?? []).some((cell) => cell.left <= column.left && column.left <= cell.right)
  );
}
