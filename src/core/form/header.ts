import { cellsOf, type Grid, type GridCell } from '../sheet/grid';
import { headerRoleOf, isLongTerm, type HeaderRole } from './vocabulary/header-words';

/** A column of the indicator table: what its header names, and the sheet columns it spans. */
export interface HeaderColumn {
  /** null where the vocabulary does not have the word. */
  readonly role: HeaderRole | null;
  readonly left: number;
  readonly right: number;
  /** The header as printed, with the group header above it. */
  readonly label: string;
}

/** One indicator table's header. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** Left to right; only those of the table that counts where two stand side by side. */
  readonly columns: readonly HeaderColumn[];
  readonly byRole: ReadonlyMap<HeaderRole, HeaderColumn>;
  /** The first column that heads a level or the indicators' names. */
  readonly firstLevel: number;
  /** The last sheet column that the header itself spans. */
  readonly edge: number;
  /** First and last sheet column that rows of this table may use. */
  readonly left: number;
  readonly right: number;
}

type Role = HeaderRole;

/** The columns that say which indicator a row is about. */
export const LEVELS: readonly Role[] = ['level1', 'level2', 'level3'];

/** The column of a role, if the header names it. */
export function columnOf(header: Header, role: Role): HeaderColumn | undefined {
  return header.byRole.get(role);
}

/** Every indicator header of a grid, top to bottom: rows that name at least two levels, or an indicator's name and its value. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    if (row <= (headers.at(-1)?.bottom ?? 0) || !isAnchor(cellsOf(grid, row))) continue;
    headers.push(readHeader(grid, row));
  }
  return headers;
}

function isAnchor(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.filter(({ label: { name } }) => name.includes('级') || name.includes('指标'));
  if (!words.length) return false;
  const roles = new Set(words.map((cell) => headerRoleOf(cell.label.name)));
  const levels = LEVELS.filter((role) => roles.has(role)).length;
  if (levels >= 2 || words.filter(isBareOrdinal).length >= 2) return true;
  return roles.has('level3') && cells.some((cell) => headerRoleOf(cell.label.name) === 'target');
}

/** “一级 | 二级 | 三级” over “指标 | 指标 | 指标”: the header broken over two rows. */
function isBareOrdinal(cell: GridCell): boolean {
  return /^[一二三]级$/.test(cell.label.name);
}

function readHeader(grid: Grid, anchor: number): Header {
  const lines = [linesAbove(grid, anchor), cellsOf(grid, anchor), linesBelow(grid, anchor)];
  const leaves = leavesOf(lines.flat());
  const top = Math.min(...leaves.map(({ cell }) => cell.top), anchor);
  const bottom = Math.max(...lines.flat().map((cell) => (endsHeader(cell) ? cell.bottom : cell.row)));
  const named = new Set(leaves.map(({ cell }) => headerRoleOf(cell.label.name)));
  const columns = leaves.map((leaf, index) => {
    const { cell, label } = leaf;
    const next = leaves[index + 1]?.cell.left ?? cell.right + 1;
    return { role: roleOf(leaf, named), left: cell.left, right: Math.max(cell.right, next - 1), label };
  });
  return { top, bottom, ...tableOf(columns) };
}

/** Words of the row above that head columns of their own (merged down, or with nothing under them), or whole groups of columns. */
function linesAbove(grid: Grid, anchor: number): readonly GridCell[] {
  const merged = (grid.covers[anchor] ?? []).filter((cell) => headerRoleOf(cell.label.name) !== null);
  const above = cellsOf(grid, anchor - 1);
  const groups = above.every(isColumnHead) && above.some(isValueHead) ? above : [];
  return [...new Set([...merged, ...groups])];
}

function linesBelow(grid: Grid, anchor: number): readonly GridCell[] {
  const below = cellsOf(grid, anchor + 1);
  const over = cellsOf(grid, anchor);
  const named = (cell: GridCell) =>
    isColumnHead(cell) || (headOver(over, cell) && headerRoleOf(headOver(over, cell)?.label.name + cell.label.name));
  return below.length > 0 && below.every(named) ? below : [];
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

function headOver(above: readonly GridCell[], cell: GridCell): GridCell | undefined {
  return above.find((head) => head.column <= cell.column && cell.column <= head.right);
}

interface Leaf {
  readonly cell: GridCell;
  readonly label: string;
}

/** The lowest header word of every column, with the word of the group above it. */
function leavesOf(cells: readonly GridCell[]): readonly Leaf[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const covered = (cell: GridCell) => ordered.some((other) => other.row > cell.row && other.column === cell.column);
  return ordered
    .filter((cell) => !covered(cell))
    .map((cell) => {
      const over = headOver(
        ordered.filter((other) => other.row < cell.row),
        cell,
      );
      return { cell, label: over ? `${over.label.name}/${cell.label.name}` : cell.label.name };
    });
}

/** A column's own word before the word together with its group's (“偏差原因 / 其他”), which a column of that very name outdoes. */
function roleOf({ cell, label }: Leaf, named: ReadonlySet<Role | null>): Role | null {
  const own = headerRoleOf(cell.label.name);
  const [over = '', under = ''] = label.split('/');
  const joined = under ? headerRoleOf(over + under) : null;
  if (/^(?:指标|名称|值)$/.test(cell.label.name)) return joined ?? own;
  return own ?? (named.has(joined) ? null : joined);
}

/** Settles roles that occur twice: two tables side by side (the yearly one counts), two values, 指标内容 beside 三级指标. */
function tableOf(all: readonly HeaderColumn[]): Omit<Header, 'top' | 'bottom'> {
  const groups = groupsOf(all);
  const group = groups.findLast(({ columns }) => !columns.some(isLongTermValue)) ?? groups[0];
  const shared = group === groups[0] ? [] : (groups[0]?.columns.filter(({ role }) => role === 'level1') ?? []);
  const columns = withLevel1([...shared, ...(group?.columns ?? [])]);
  const own = group?.columns ?? [];
  const first = group === groups[0];
  const last = group === groups.at(-1);
  const settled = settle(columns);
  const levels = settled.filter(({ role }) => role && LEVELS.includes(role));
  return {
    columns: settled,
    firstLevel: Math.min(...levels.map(({ left }) => left)),
    edge: Math.max(...settled.map(({ right }) => right)),
    byRole: new Map(settled.toReversed().flatMap((column) => (column.role ? [[column.role, column] as const] : []))),
    left: first ? 1 : Math.min(...own.map(({ left }) => left)),
    right: last ? Number.MAX_SAFE_INTEGER : Math.max(...own.map(({ right }) => right)),
  };
}

function groupsOf(all: readonly HeaderColumn[]): readonly { columns: HeaderColumn[] }[] {
  const groups: { columns: HeaderColumn[] }[] = [{ columns: [] }];
  for (const column of all) {
    const current = groups.at(-1);
    const valued = current?.columns.some(({ role }) => role === 'target' || role === 'actual');
    const repeated = current?.columns.some(({ role }) => role === column.role);
    if (valued && repeated && column.role && LEVELS.includes(column.role)) groups.push({ columns: [column] });
    else current?.columns.push(column);
  }
  return groups;
}

function isLongTermValue({ role, label }: HeaderColumn): boolean {
  return role === 'target' && isLongTerm(label);
}

/** “绩效指标” left of 二级指标 heads the level-1 names where no other column does. */
function withLevel1(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some(({ role }) => role === 'level1')) return columns;
  const second = columns.findIndex(({ role }) => role === 'level2' || role === 'level3');
  return columns.map((column, index) =>
    column.role === 'section' && index === second - 1 ? { ...column, role: 'level1' } : column,
  );
}

function settle(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const seen = new Set<Role>();
  const name = columns.findIndex(({ role }) => role === 'level3');
  const hasTarget = columns.some(({ role }) => role === 'target');
  const yearly = columns.some((column) => column.role === 'target' && !isLongTerm(column.label));
  return columns.map((column, index) => {
    const { role } = column;
    if (role === 'goals' && index > name && !hasTarget) return { ...column, role: 'target' };
    if (!role || role === 'other' || role === 'section') return column;
    if (role === 'target' && yearly && isLongTerm(column.label)) return { ...column, role: 'other' };
    if (seen.has(role)) return { ...column, role: role === 'level3' ? 'description' : 'other' };
    seen.add(role);
    return column;
  });
}
