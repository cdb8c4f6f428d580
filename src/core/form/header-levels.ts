import { cellsOf, type Grid, type GridCell } from '../sheet/grid';
import type { HeaderColumn } from './header';
import { endsAnyTable } from './row-kinds';
import { isTitle } from './titles';
import type { HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel } from './vocabulary/level-names';

const LEVELS_HEAD = /^(?:年度|项目)?(?:绩效)?指标(?:体系|名称|内容|类别|类型|分类)?$/;
/** Rows under a header that show where its columns begin. */
const ROWS_TO_SEE = 12;

/** True for a word that may head the columns of all levels at once. */
export function isLevelsHead({ label }: Pick<GridCell, 'label'>): boolean {
  return label.name.includes('指标') && LEVELS_HEAD.test(label.name);
}

/**
 * Where one word (“绩效指标”, “指标”) heads the columns of several levels that have no words of their own, those columns, as the rows
 * under the header begin in them.
 */
export function splitLevels(columns: readonly HeaderColumn[], grid: Grid, bottom: number): readonly HeaderColumn[] {
  const index = columns.findIndex(({ label, left, right }) => right > left && LEVELS_HEAD.test(label));
  const head = columns[index];
  const isNamed = (role: HeaderRole) => columns.some((column) => column !== head && column.role === role);
  if (!head || isNamed('level1') || isNamed('level2')) return columns;
  const cells = cellsUnder(grid, bottom, head, columns.filter(isValueColumn));
  const first = cells.find(({ column, label }) => column === head.left && namesLevel(label.name));
  const lefts = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  if (!first || lefts.length < 2) return columns;
  const roles = rolesOf(lefts.length, first, isNamed('level3'));
  const parts = lefts.map((left, part) => {
    return { role: roles[part] ?? 'other', left, right: (lefts[part + 1] ?? head.right + 1) - 1, label: head.label };
  });
  return columns.toSpliced(index, 1, ...parts);
}

/** Of two columns of names (“指标名称 | 指标内容”) the first is level 2's where every cell under it names one. */
export function secondLevelOf(columns: readonly HeaderColumn[], grid: Grid, bottom: number): readonly HeaderColumn[] {
  const [first, second] = columns.filter(({ role }) => role === 'level3');
  if (!first || !second || columns.some(({ role }) => role === 'level2')) return columns;
  const cells = cellsUnder(grid, bottom, first, columns.filter(isValueColumn));
  const isLevel = cells.length > 0 && cells.every(({ label }) => levelNameOf(label.name).level2 !== undefined);
  return isLevel ? columns.with(columns.indexOf(first), { ...first, role: 'level2' }) : columns;
}

function isValueColumn({ role }: HeaderColumn): boolean {
  return role === 'target' || role === 'actual' || role === 'points' || role === 'score';
}

/** Cells under the head in rows that have a value, where any has one (a draft has none yet): a heading shows no columns. */
function cellsUnder(
  grid: Grid,
  bottom: number,
  head: HeaderColumn,
  values: readonly HeaderColumn[],
): readonly GridCell[] {
  const rows = rowsUnder(grid, bottom);
  const valued = rows.filter((cells) => values.some((value) => cells.some((cell) => isIn(value, cell))));
  return (valued.length > 0 ? valued : rows).flatMap((cells) => cells.filter((cell) => isIn(head, cell)));
}

/** The rows below a header, down to what ends its table. */
function rowsUnder(grid: Grid, bottom: number): readonly (readonly GridCell[])[] {
  const rows = Array.from({ length: ROWS_TO_SEE }, (_, index) => cellsOf(grid, bottom + 1 + index));
  const end = rows.findIndex((cells) => cells.some(isTitle) || cells.slice(0, 1).some(endsAnyTable));
  return end < 0 ? rows : rows.slice(0, end);
}

function isIn({ left, right }: HeaderColumn, { column }: GridCell): boolean {
  return left <= column && column <= right;
}

/** Levels from the left; the last column holds the names where no other does. */
function rolesOf(count: number, first: GridCell, hasNames: boolean): readonly HeaderRole[] {
  const { level1 } = levelNameOf(first.label.name);
  const levels: readonly HeaderRole[] = level1 === undefined ? ['level2'] : ['level1', 'level2'];
  return hasNames ? levels : [...levels.slice(0, count - 1), 'level3'];
}
