import type { GridCell } from '../sheet/grid';
import { isFreeText, isSymbol, isValue } from './cell-kinds';
import { cellsByRole } from './cells-by-role';
import { columnOf, headAt, LEVELS, type Header, type HeaderColumn } from './header';
import { pointsIn } from './numbers';
import type { RowReading } from './row-reading';
import type { HeaderRole } from './vocabulary/header-words';
import { levelNameOf } from './vocabulary/level-names';

/** Cells lost in front of a row move it left; one lost behind the name, or one too many, moves the values left or right. */
const OF_ROWS = [1, 2, 3, 4];
const OF_VALUES = [-2, -1, 1, 2];
/** What is promised begins so, and what was reached hardly ever. */
const SIGN = /^\s*[≥≤≧≦><＞＜=]/;

type Placed = ReadonlyMap<HeaderRole, GridCell>;

/** Reads a row that was moved left as a whole: the one distance that gives every cell a column whose kind it is; else null. */
export function movedRow(cells: readonly GridCell[], header: Header): RowReading | null {
  const placed = OF_ROWS.map((distance) => placedBy(cells, header, 1, distance));
  return onlyReading(placed, header);
}

/** Reads a row whose cells behind the name alone were moved, in the same way. */
export function movedValues(cells: readonly GridCell[], header: Header): RowReading | null {
  const from = (columnOf(header, 'level3')?.right ?? 0) + 1;
  const placed = OF_VALUES.map((distance) => {
    const values = placedBy(cells, header, from, distance);
    const isScored = !columnOf(header, 'score') || !values?.has('points') || values.has('score');
    return isScored && SIGN.test((values?.get('comparator') ?? values?.get('target'))?.text ?? '') ? values : null;
  });
  return onlyReading(placed, header);
}

/** The cells by the columns that they stand in once those from a column on are moved, or null where two share one that counts or one falls outside. */
function placedBy(cells: readonly GridCell[], header: Header, from: number, distance: number): Placed | null {
  const heads: HeaderColumn[] = [];
  for (const { column } of cells) {
    const isMoved = column >= from;
    const head = headAt(header, isMoved ? column + distance : column);
    if (!head || (isMoved && column + distance < header.firstLevel)) return null;
    if (head.role !== 'other' && heads.includes(head)) return null;
    heads.push(head);
  }
  return cellsByRole(cells, heads);
}

function onlyReading(placed: readonly (Placed | null)[], header: Header): RowReading | null {
  const [only, ...others] = placed.filter((values) => values !== null && hasValue(values, header) && fitsKinds(values));
  return only && !others.length ? readingOf(only) : null;
}

/** The column that the header has for values is filled. */
function hasValue(values: Placed, header: Header): boolean {
  return values.has(columnOf(header, 'target') ? 'target' : 'actual');
}

/** Names are texts, one value at least reads as a value, points are numbers, and a level's column holds no name of the other level. */
function fitsKinds(values: Placed): boolean {
  const name = values.get('level3');
  if (!name || !isName(name)) return false;
  if (!LEVELS.every((role) => isNameOf(role, values.get(role)))) return false;
  const points = [values.get('points'), values.get('score')];
  if (points.some((cell) => cell && pointsIn(cell) === null)) return false;
  if (typeof values.get('deviation')?.cell.value === 'number') return false;
  const comparator = values.get('comparator');
  if (comparator && !isSymbol(comparator) && comparator.label.name !== '定性') return false;
  return ['target' as const, 'actual' as const].some((role) => isValue(values.get(role)));
}

function isName(cell: GridCell): boolean {
  return isFreeText(cell) && !isValue(cell) && !isSymbol(cell);
}

function isNameOf(role: HeaderRole, cell: GridCell | undefined): boolean {
  if (!cell) return true;
  const name = levelNameOf(cell.label.name);
  if (role === 'level1') return isName(cell) && !(name.level2 && !name.level1);
  if (role === 'level2') return isName(cell) && !(name.level1 && !name.level2);
  return name.weak;
}

function readingOf(values: Placed): RowReading {
  const at = (role: HeaderRole) => values.get(role);
  return { level1: at('level1'), level2: at('level2'), level3: at('level3'), values, repaired: true };
}
