import type { GridCell } from '../sheet/grid';
import { isFreeText, isSymbol, isValue } from './cell-kinds';
import { cellsByRole } from './cells-by-role';
import { columnOf, headAt, LEVELS, type Header, type HeaderColumn } from './header';
import { pointsIn } from './numbers';
import type { RowReading } from './row-reading';

import type { HeaderRole } from './vocabulary/header-words';
import { levelNameOf } from './vocabulary/level-names';

/** Cells lost in front of a row move it left, at most by so many columns. */
const FARTHEST = 4;

/** Reads a row that was moved left as a whole: the one distance that gives every cell a column whose kind it is; else null. */
export function movedRow(cells: readonly GridCell[], header: Header): RowReading | null {
  const fitting: RowReading[] = [];
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const values = placedBy(cells, header, distance);
    if (values && hasValue(values, header) && fitsKinds(values)) fitting.push(readingOf(values));
  }
  const [only, ...others] = fitting;
  return only && !others.length ? only : null;
}

/** The cells by the columns that they stand in after the move, or null where two share one that counts or one falls outside. */
function placedBy(
  cells: readonly GridCell[],
  header: Header,
  distance: number,
): ReadonlyMap<HeaderRole, GridCell> | null {
  const heads: HeaderColumn[] = [];
  for (const cell of cells) {
    const head = headAt(header, cell.column + distance);
    if (!head || cell.column + distance < header.firstLevel) return null;
    if (head.role !== 'other' && heads.includes(head)) return null;
    heads.push(head);
  }
  return cellsByRole(cells, heads);
}

/** The column that the header has for values is filled. */
function hasValue(values: ReadonlyMap<HeaderRole, GridCell>, header: Header): boolean {
  return values.has(columnOf(header, 'target') ? 'target' : 'actual');
}

/** Names are texts, one value at least reads as a value, points are numbers, and a level's column holds no name of the other level. */
function fitsKinds(values: ReadonlyMap<HeaderRole, GridCell>): boolean {
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

function readingOf(values: ReadonlyMap<HeaderRole, GridCell>): RowReading {
  const at = (role: HeaderRole) => values.get(role);
  return { level1: at('level1'), level2: at('level2'), level3: at('level3'), values, repaired: true };
}
