import type { GridCell } from '../sheet/grid';
import { columnOf, LEVELS, type Header, type HeaderColumn } from './header';
import { headerRoleOf, type HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel, parentsOf } from './vocabulary/level-names';
import { pointsIn } from './numbers';
import { looksLikeValue } from './looks-like-value';

/** The cells of one row of the indicator table, by what they hold; absent parts are blank. */
export interface RowReading {
  readonly level1?: GridCell | undefined;
  readonly level2?: GridCell | undefined;
  readonly level3?: GridCell | undefined;
  readonly values: ReadonlyMap<HeaderRole, GridCell>;
  /** True where name, value or level name does not stand in the column that its header names. */
  readonly repaired: boolean;
}

/** What the rows above say: standard level names that hold on. */
export interface RowContext {
  readonly level1: string;
}

/** Reads the filled cells of a row by the header's columns, or by order and vocabulary where they were shifted. */
export function readRow(cells: readonly GridCell[], header: Header, context: RowContext): RowReading {
  const aligned = readAligned(cells, header);
  if (!isShifted(cells, header, aligned, context)) return aligned;
  return readShifted(cells, header, context);
}

function headOf(header: Header, column: number): HeaderColumn | undefined {
  return header.columns.find(({ left, right }) => left <= column && column <= right);
}

function readAligned(cells: readonly GridCell[], header: Header): RowReading {
  const found = new Map<HeaderRole, GridCell>();
  for (const cell of cells) {
    const role = headOf(header, cell.column)?.role;
    if (role && !found.has(role)) found.set(role, cell);
  }
  return { ...levelCells(found), values: found, repaired: false };
}

function levelCells(found: ReadonlyMap<HeaderRole, GridCell>): Pick<RowReading, 'level1' | 'level2' | 'level3'> {
  return { level1: found.get('level1'), level2: found.get('level2'), level3: found.get('level3') };
}

function isShifted(cells: readonly GridCell[], header: Header, row: RowReading, context: RowContext): boolean {
  return levelsMisplaced(cells, header, row, context) || textsMisplaced(cells, header, row);
}

/** A level name of the closed vocabulary stands left of the table, or in the column of the other level or of the names. */
function levelsMisplaced(cells: readonly GridCell[], header: Header, row: RowReading, context: RowContext): boolean {
  const { level1, level2, level3, values } = row;
  const first = header.firstLevel;
  if (cells.some((cell) => cell.column < first && namesLevel(cell.label.name))) return true;
  if (level1 && !fitsLevel1(level1, row, context)) return true;
  if (level2 && isOnly(level2, 'level1')) return true;
  const nextInSpan = cells.some((cell) => level3 && cell !== level3 && isIn(header, 'level3', cell));
  if (!level3 || !namesLevel(level3.label.name)) return false;
  return nextInSpan || (isStrong(level3) && !looksLikeValue(values.get('target')?.text ?? '0'));
}

function isIn(header: Header, role: HeaderRole, cell: GridCell): boolean {
  const column = columnOf(header, role);
  return column !== undefined && column.left <= cell.column && cell.column <= column.right;
}

function isOnly(cell: GridCell, level: 'level1' | 'level2'): boolean {
  const name = levelNameOf(cell.label.name);
  return name[level] !== undefined && name[level === 'level1' ? 'level2' : 'level1'] === undefined;
}

function isStrong(cell: GridCell): boolean {
  return !levelNameOf(cell.label.name).weak;
}

/** “成本指标” in the level-1 column, while the rows above stand under 产出指标, is the level-2 name moved left. */
function fitsLevel1(cell: GridCell, { level2, level3, values }: RowReading, context: RowContext): boolean {
  if (isOnly(cell, 'level2')) return false;
  if (levelNameOf(cell.label.name).level2 !== '成本指标' || context.level1 !== '产出指标') return true;
  const isAlone = !level2 || (!namesLevel(level2.label.name) && (!values.has('target') || isValue(level3)));
  return cell.bottom > cell.top || !isAlone;
}

function isValue(cell: GridCell | undefined): boolean {
  return cell !== undefined && looksLikeValue(cell.text);
}

/** Name or value stand outside their columns. */
function textsMisplaced(cells: readonly GridCell[], header: Header, row: RowReading): boolean {
  const { level1, level2, level3, values } = row;
  const target = values.get('target') ?? (columnOf(header, 'target') ? undefined : values.get('actual'));
  const first = header.firstLevel;
  const left = cells.filter((cell) => cell.column < first && isFreeText(cell));
  const strangers = [...left, level1, level2].filter((cell) => cell !== undefined && !namesLevel(cell.label.name));
  if (level3 && target) return isValue(level3) && strangers.length > 0;
  if (level3) return nameIsValue(level3, strangers.at(-1)) || cells.some((cell) => isBeyond(cell, header));
  if (target) return isNameBeforeValue(target, cells, header, values);
  return strangers.length >= 2 && strangers.some((cell) => cell !== level2 && cell !== level1);
}

/** Not a number of the row, a word of the vocabulary or a head merged over several rows. */
function isFreeText(cell: GridCell): boolean {
  if (headerRoleOf(cell.label.name) !== null) return false;
  return typeof cell.cell.value === 'string' && cell.bottom === cell.top && !/^\d*$/.test(cell.label.name || 'x');
}

/** The text in the name column is the value of the name that stands left of it. */
function nameIsValue(level3: GridCell, stranger: GridCell | undefined): boolean {
  if (!stranger) return false;
  if (looksLikeValue(level3.text)) return true;
  const name = stranger.text.trim().length;
  return level3.text.trim().length <= 6 && name > level3.text.trim().length && !/指标$/.test(stranger.label.name);
}

/** Just right of the table: a value that was moved out of it. */
function isBeyond({ column, text }: GridCell, { edge }: Header): boolean {
  return column > edge && column <= edge + 2 && text.trim().length <= 24;
}

/** A name in the value column: its value stands right of it, and the row ends beyond the table or breaks the kinds of its columns. */
function isNameBeforeValue(
  target: GridCell,
  cells: readonly GridCell[],
  header: Header,
  values: RowReading['values'],
): boolean {
  const next = cells[cells.indexOf(target) + 1];
  if (!next || isValue(target) || typeof target.cell.value !== 'string') return false;
  if (isBeyond(cells.at(-1) ?? target, header) || breaksKinds(values)) return true;
  return target.text.trim().length > 6 && next.column <= target.right + 1 && isValue(next);
}

/** Text with a unit where points belong, or a bare number where the reason for a deviation belongs. */
function breaksKinds(values: RowReading['values']): boolean {
  const points = [values.get('points'), values.get('score')];
  const isOddText = points.some((cell) => cell && pointsIn(cell) === null && isValue(cell));
  return isOddText || typeof values.get('deviation')?.cell.value === 'number';
}

function readShifted(cells: readonly GridCell[], header: Header, context: RowContext): RowReading {
  const first = header.firstLevel;
  const inTable = (cell: GridCell) =>
    cell.column < first ? namesLevel(cell.label.name) || isFreeText(cell) : !isOther(header, cell);
  const own = cells.filter(inTable);
  const { levels, rest } = takeLevels(own, header, context);
  const name = rest[0] && !isLoneValue(rest, header) ? rest[0] : undefined;
  const values = placeValues(name ? rest.slice(1) : rest, name, header);
  const placed = [
    ['level1', levels.level1],
    ['level2', levels.level2],
    ['level3', name],
    ['target', values.get('target')],
  ] as const;
  const repaired = placed.some(
    ([role, cell]) => cell !== undefined && columnOf(header, role) && !isIn(header, role, cell),
  );
  return { ...levels, level3: name, values, repaired };
}

function isOther(header: Header, cell: GridCell): boolean {
  const role = headOf(header, cell.column)?.role;
  return role === 'other' || role === 'section';
}

/** A value without a name before it. */
function isLoneValue(rest: readonly GridCell[], header: Header): boolean {
  const [cell] = rest;
  return cell !== undefined && rest.length === 1 && looksLikeValue(cell.text) && !isIn(header, 'level3', cell);
}

interface TakenLevels {
  readonly levels: { readonly level1?: GridCell | undefined; readonly level2?: GridCell | undefined };
  readonly rest: readonly GridCell[];
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
  if (last && !isStrong(last) && (!after || looksLikeValue(after.text))) run.pop();
  return { levels: levelsFrom(run, header, context), rest: cells.slice(run.length) };
}

function levelsFrom(run: readonly GridCell[], header: Header, context: RowContext): TakenLevels['levels'] {
  const [one, two] = run;
  if (!one) return {};
  if (!two) return isSecond(one, context) ? { level2: one } : { level1: one };
  if (levelNameOf(one.label.name).level1 && levelNameOf(two.label.name).level2) return { level1: one, level2: two };
  return { level2: isIn(header, 'level2', two) ? two : one };
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
  const inPlace = !name || !nameColumn || isIn(header, 'level3', name);
  const shift = inPlace ? 0 : nameColumn.left - name.column;
  const heads = cells.map((cell) => headOf(header, cell.column + shift));
  const roles = heads.map((head) => head?.role);
  const fits = roles.every((role) => role && !LEVELS.includes(role)) && new Set(heads).size === heads.length;
  if (fits) return new Map(cells.flatMap((cell, index) => (roles[index] ? [[roles[index], cell] as const] : [])));
  const order = header.columns.flatMap(({ role, left }) =>
    role && left > (nameColumn?.left ?? 0) && !LEVELS.includes(role) ? [role] : [],
  );
  return new Map(cells.flatMap((cell, index) => (order[index] ? [[order[index], cell] as const] : [])));
}
