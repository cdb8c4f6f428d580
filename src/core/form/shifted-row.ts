import type { GridCell } from '../sheet/grid';
import { isFreeText } from './cell-kinds';
import { cellsByRole } from './cells-by-role';
import { columnOf, headAt, isUnder, LEVELS, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import type { RowContext, RowReading } from './row-reading';
import { movedRow } from './moved-row';
import { isProjectFact } from './row-shift';
import type { HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel, parentsOf } from './vocabulary/level-names';

/**
 * Reads a row whose cells were moved: all as one where that fits, else leading level names by the vocabulary, then the name, then the
 * values in their order.
 */
export function readShifted(cells: readonly GridCell[], header: Header, context: RowContext): RowReading {
  const moved = movedRow(cells, header);
  if (moved) return moved;
  const first = header.firstLevel;
  const inTable = (cell: GridCell) =>
    cell.column < first
      ? namesLevel(cell.label.name) || (isFreeText(cell) && !isProjectFact(cell, header))
      : !isOther(header, cell);
  const own = cells.filter(inTable);
  const { levels, rest, isUnused } = takeLevels(own, header, context);
  const name = rest[0] && !isLoneValue(rest, header) ? rest[0] : undefined;
  const values = placeValues(name ? cells.slice(cells.indexOf(name) + 1) : rest, name, header);
  const placed = [
    ['level1', levels.level1],
    ['level2', levels.level2],
    ['level3', name],
    ['target', values.get('target')],
  ] as const;
  const isElsewhere = placed.some(([role, cell]) => cell && standsBeside(header, role, cell));
  return { ...levels, level3: name, values, repaired: isUnused || isElsewhere };
}

/** True for a cell outside of the columns that the header has for it; one that is merged into such a column stands there. */
function standsBeside(header: Header, role: HeaderRole, cell: GridCell): boolean {
  const own = header.columns.filter((column) => column.role === role);
  return own.length > 0 && own.every(({ left, right }) => cell.right < left || cell.column > right);
}

function isOther(header: Header, cell: GridCell): boolean {
  const role = headAt(header, cell.column)?.role;
  return role === 'other' || role === 'section';
}

/** A value without a name before it. */
function isLoneValue(rest: readonly GridCell[], header: Header): boolean {
  const [cell] = rest;
  return cell !== undefined && rest.length === 1 && looksLikeValue(cell.text) && !isUnder(header, 'level3', cell);
}

interface TakenLevels {
  readonly levels: { readonly level1?: GridCell | undefined; readonly level2?: GridCell | undefined };
  readonly rest: readonly GridCell[];
  /** True where a second name of the same level had to be left out. */
  readonly isUnused: boolean;
}

/** The level names that a row begins with; a weak one stays the indicator's name where nothing else could be it. */
function takeLevels(cells: readonly GridCell[], header: Header, context: RowContext): TakenLevels {
  const run: GridCell[] = [];
  for (const cell of cells) {
    if (run.length === 2 || !namesLevel(cell.label.name)) break;
    run.push(cell);
  }
  const last = run.at(-1);
  const after = cells[run.length];
  if (last && levelNameOf(last.label.name).weak && (!after || looksLikeValue(after.text))) run.pop();
  const levels = levelsFrom(run, header, context);
  return { levels, rest: cells.slice(run.length), isUnused: Object.keys(levels).length < run.length };
}

function levelsFrom(run: readonly GridCell[], header: Header, context: RowContext): TakenLevels['levels'] {
  const [one, two] = run;
  if (!one) return {};
  if (!two) return isSecond(one, context) ? { level2: one } : { level1: one };
  if (levelNameOf(one.label.name).level1 && levelNameOf(two.label.name).level2) return { level1: one, level2: two };
  return { level2: isUnder(header, 'level2', two) ? two : one };
}

function isSecond(cell: GridCell, context: RowContext): boolean {
  const { level1, level2 } = levelNameOf(cell.label.name);
  if (!level1 || !level2) return level2 !== undefined;
  return parentsOf(level2).includes(context.level1);
}

/** Gives the cells after the name their columns: all moved as far as the name was, else in the header's order. */
function placeValues(
  cells: readonly GridCell[],
  name: GridCell | undefined,
  header: Header,
): ReadonlyMap<HeaderRole, GridCell> {
  const nameColumn = columnOf(header, 'level3');
  const inPlace = !name || !nameColumn || isUnder(header, 'level3', name);
  const shift = inPlace ? 0 : nameColumn.left - name.column;
  const heads = cells.map((cell) => headAt(header, cell.column + shift));
  const roles = heads.map((head) => head?.role);
  const isTargetLost = !inPlace && !roles.includes('target') && columnOf(header, 'target') !== undefined;
  const isOneEach = roles.every((role) => role && !LEVELS.includes(role)) && new Set(heads).size === heads.length;
  const fits = isOneEach && !(isTargetLost && cells.length > 0);
  if (fits) return cellsByRole(cells, heads);
  const order = header.columns.filter(
    ({ role, left }) => role && left > (nameColumn?.left ?? 0) && !LEVELS.includes(role),
  );
  return cellsByRole(
    cells.filter((cell) => !isOther(header, cell)),
    order,
  );
}
