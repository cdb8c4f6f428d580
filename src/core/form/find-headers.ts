import { cellsOf, nearestCells, type Grid, type GridCell } from '../sheet/grid';
import { LEVELS, type Header } from './header';
import { settleColumns } from './header-columns';
import { isLevelsHead, secondLevelOf, splitLevels } from './header-levels';
import { headerRoleOf, type HeaderRole } from './vocabulary/header-words';
import { namesLevel } from './vocabulary/level-names';
import { yearAbove } from './year-above';

/** Every indicator header of a grid, top to bottom: rows that name at least two levels, or an indicator's name and its value. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    const above = headers.at(-1)?.bottom ?? 0;
    if (row <= above) continue;
    const cells = cellsOf(grid, row);
    if (!cells.some(isHeaderLike) || (!isAnchor(cells) && !headsLevels(grid, row))) continue;
    headers.push(readHeader(grid, row, above));
  }
  return headers;
}

function isAnchor(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.filter(isHeaderLike);
  const roles = words.map((cell) => headerRoleOf(cell.label.name));
  if (roles.every((role) => role === null)) return false;
  const levels = LEVELS.filter((role) => roles.includes(role)).length;
  if (levels >= 2 || words.filter(isBareOrdinal).length >= 2) return true;
  const targets = cells.filter((cell) => headerRoleOf(cell.label.name) === 'target');
  return roles.includes('level3') ? targets.length > 0 : targets.length > 1 && targets.some(isBareName);
}

/** “绩效指标” over the columns of levels and names that have no words of their own, beside the word for the value. */
function headsLevels(grid: Grid, row: number): boolean {
  const cells = cellsOf(grid, row);
  const index = cells.findIndex(isLevelsHead);
  const first = cells[index];
  const next = cells[index + 1];
  if (!first || !next || next.column - first.column < 3) return false;
  const below = nearestCells(grid, row, 1);
  return (
    cells.some(isValueHead) && !isAnchor(below) && below[0]?.column === first.column && namesLevel(below[0].label.name)
  );
}

/** What every word for a level or an indicator has in it. */
function isHeaderLike({ label: { name } }: GridCell): boolean {
  return name.includes('级') || name.includes('指标');
}

/** “指标” beside “目标值” heads the names. */
function isBareName({ label: { name } }: GridCell): boolean {
  return name === '指标';
}

/** “一级 | 二级 | 三级” over “指标 | 指标 | 指标”: the header broken over two rows. */
function isBareOrdinal(cell: GridCell): boolean {
  return /^[一二三]级$/.test(cell.label.name);
}

/** Reads the header around a row; what is merged down from the header that ends in row `above` begins no second one. */
function readHeader(grid: Grid, anchor: number, above: number): Header {
  const cells = [...linesAbove(grid, anchor), ...cellsOf(grid, anchor), ...linesBelow(grid, anchor)];
  const leaves = leavesOf(cells, captionsOver(grid, anchor));
  const top = Math.min(...leaves.map(({ cell }) => cell.top).filter((row) => row > above), anchor);
  const bottom = Math.max(...cells.map((cell) => (endsHeader(cell) ? cell.bottom : cell.row)));
  const named = new Set(leaves.map(({ cell }) => headerRoleOf(cell.label.name)));
  const columns = leaves.map((leaf, index) => {
    const { cell, label } = leaf;
    const next = leaves[index + 1]?.cell.left ?? cell.right + 1;
    return { role: roleOf(leaf, named), left: cell.left, right: Math.max(cell.right, next - 1), label };
  });
  const levelled = secondLevelOf(splitLevels(columns, grid, bottom), grid, bottom);
  return { top, bottom, ...settleColumns(levelled, () => yearAbove(grid, top)) };
}

/** A heading over one of two tables side by side (“实施期绩效指标”), which says what its values are. */
function captionsOver(grid: Grid, anchor: number): readonly GridCell[] {
  return cellsOf(grid, anchor - 1).filter((cell) => headerRoleOf(cell.label.name) === 'section');
}

/** Words of the row above that head columns of their own (merged down, or with nothing under them), or whole groups of columns. */
function linesAbove(grid: Grid, anchor: number): readonly GridCell[] {
  const merged = (grid.covers[anchor] ?? []).filter((cell) => headerRoleOf(cell.label.name) !== null);
  const above = nearestCells(grid, anchor, -1);
  const groups = above.every(isColumnHead) && above.some(isValueHead) ? above : [];
  return [...new Set([...merged, ...groups, ...wordsForEmptyColumns(above, cellsOf(grid, anchor))])];
}

/** Where the row of the levels names no value, the words above its empty columns do. */
function wordsForEmptyColumns(above: readonly GridCell[], anchor: readonly GridCell[]): readonly GridCell[] {
  const own = anchor.some(isValueHead);
  const words = above.filter((cell) => isColumnHead(cell) && !anchor.some(({ column }) => column === cell.column));
  return !own && words.some(isValueHead) ? words : [];
}

function linesBelow(grid: Grid, anchor: number): readonly GridCell[] {
  const below = nearestCells(grid, anchor, 1);
  const over = cellsOf(grid, anchor);
  const named = (cell: GridCell) => isColumnHead(cell) || namesPartOf(headOver(over, cell), cell);
  const isMergedDown = over.some(
    (cell) => cell.bottom >= (below[0]?.row ?? Infinity) && LEVELS.includes(headerRoleOf(cell.label.name) ?? 'other'),
  );
  return below.length > 0 && (below.every(named) || (isMergedDown && below.some(named))) ? below : [];
}

/** A word that is one with its group's (“偏差原因 / 其他”), or a year under a group of values. */
function namesPartOf(group: GridCell | undefined, { label: { name } }: GridCell): boolean {
  if (!group) return false;
  return headerRoleOf(group.label.name + name) !== null || (isValueHead(group) && /^(?:19|20)\d{2}年度?$/.test(name));
}

function isColumnHead(cell: GridCell): boolean {
  return headerRoleOf(cell.label.name) !== null;
}

/** A word for the whole table may be merged down over all its rows. */
function endsHeader(cell: GridCell): boolean {
  const role = headerRoleOf(cell.label.name);
  return role !== null && role !== 'section' && role !== 'other';
}

function isValueHead(cell: GridCell): boolean {
  const role = headerRoleOf(cell.label.name);
  return role === 'target' || role === 'actual' || role === 'points' || role === 'score';
}

/** The head above a cell that is merged over it, or, where nothing is merged, the last one that begins left of it. */
function headOver(heads: readonly GridCell[], { row, column }: GridCell): GridCell | undefined {
  const nearest = heads.findLast((head) => head.row < row && head.column <= column);
  return nearest && (column <= nearest.right || nearest.left === nearest.right) ? nearest : undefined;
}

interface Leaf {
  readonly cell: GridCell;
  /** The group's head above it. */
  readonly over: GridCell | undefined;
  readonly label: string;
}

/** The lowest header word of every column, with the word of the group above it. */
function leavesOf(cells: readonly GridCell[], captions: readonly GridCell[]): readonly Leaf[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const lowest = ordered.filter((cell, index) => ordered[index + 1]?.column !== cell.column);
  return lowest.map((cell) => {
    const over = headOver(ordered, cell);
    const caption = captions.findLast(({ column, row }) => column <= cell.column && row < cell.row);
    return { cell, over, label: groupName(caption) + groupName(over) + cell.label.name };
  });
}

function groupName(head: GridCell | undefined): string {
  return head ? `${head.label.name}/` : '';
}

/**
 * A column's own word before the word together with its group's (“偏差原因 / 其他”), which a column of that very name outdoes; what a
 * group of values has under it are values (“指标值 / 年初”).
 */
function roleOf({ cell, over }: Leaf, named: ReadonlySet<HeaderRole | null>): HeaderRole | null {
  const own = headerRoleOf(cell.label.name);
  const joined = over ? headerRoleOf(over.label.name + cell.label.name) : null;
  if (/^(?:指标|名称|值)$/.test(cell.label.name)) return joined ?? own;
  const found = own ?? (named.has(joined) ? null : joined);
  return found ?? (over && isValueHead(over) && cell.label.name ? headerRoleOf(over.label.name) : null);
}
