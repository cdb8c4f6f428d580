import type { GridCell } from '../sheet/grid';
import { isFreeText, isNumber, isOddText, isSymbol, isValue, isWeakName, isWord } from './cell-kinds';
import { columnOf, headAt, isUnder, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import type { RowContext, RowReading } from './row-reading';
import { headerRoleOf, type HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel } from './vocabulary/level-names';

const PROJECT_FACTS: readonly (HeaderRole | null | undefined)[] = [
  'projectName',
  'projectCode',
  'supervisor',
  'implementer',
  'goals',
];

const NO_CELLS: readonly GridCell[] = [];

/** True where cells of a row stand outside the columns that the header names for them, so that order has to tell what they are. */
export function isShifted(cells: readonly GridCell[], header: Header, row: RowReading, context: RowContext): boolean {
  return levelsMisplaced(cells, header, row, context) || textsMisplaced(cells, header, row);
}

/** True where text stands left of the table or a column holds what it never does, so that the whole row may have been moved. */
export function isDoubtful(cells: readonly GridCell[], header: Header, row: RowReading): boolean {
  const { level1, level2, values } = row;
  const isDescribedByValue = isValue(values.get('description')) && columnOf(header, 'points') && !values.has('points');
  if (isDescribedByValue || isValue(level1) || isValue(level2) || breaksKinds(values)) return true;
  return textsInFront(cells, header).length > 0;
}

/** True where a row begins left of the level columns, as most do not. */
function beginsInFront(cells: readonly GridCell[], { firstLevel }: Header): boolean {
  return cells[0] !== undefined && cells[0].column < firstLevel;
}

function textsInFront(cells: readonly GridCell[], header: Header): readonly GridCell[] {
  if (!beginsInFront(cells, header)) return NO_CELLS;
  return cells.filter((cell) => isInFront(cell, header) && isFreeText(cell));
}

function hasLevelInFront(cells: readonly GridCell[], header: Header): boolean {
  if (!beginsInFront(cells, header)) return false;
  const inFront = (cell: GridCell) => isInFront(cell, header) || isProjectFact(cell, header);
  return cells.some((cell) => inFront(cell) && namesLevel(cell.label.name));
}

/** A level name of the closed vocabulary stands left of the table, or in the column of the other level or of the names. */
function levelsMisplaced(cells: readonly GridCell[], header: Header, row: RowReading, context: RowContext): boolean {
  const { level1, level2, level3, values } = row;
  if (hasLevelInFront(cells, header)) return true;
  if (level1 && !fitsLevel1(level1, header, row, context)) return true;
  if (level2 && isOnly(level2, 'level1') && !standsRightly(level2, header, row)) return true;
  if (!level3 || !namesLevel(level3.label.name)) return false;
  const nextInSpan = cells.some((cell) => cell !== level3 && isUnder(header, 'level3', cell));
  if (nextInSpan || levelNameOf(level3.label.name).weak) return nextInSpan;
  if (standsRightly(level3, header, row)) return false;
  return !looksLikeValue(firstTarget(cells, header)?.text ?? '0') || isWord(values.get('points'));
}

/** A loose name is no standard one where an indicator's name and its value stand in their columns. */
function standsRightly({ label }: GridCell, header: Header, { level3, values }: RowReading): boolean {
  if (levelNameOf(label.name).loose !== true || !level3 || isValue(level3)) return false;
  return values.has('target') && !hasPointsAsActual(values, header);
}

/** Points under 完成值, and nothing in the last column that they have. */
function hasPointsAsActual(values: RowReading['values'], header: Header): boolean {
  const last = columnOf(header, 'score') ? 'score' : 'points';
  const actual = values.get('actual')?.text.trim() ?? '';
  if (!columnOf(header, last) || values.has(last) || !/^\d+(?:\.\d+)?$/.test(actual)) return false;
  return actual === values.get('points')?.text.trim() || !/\d/.test(values.get('target')?.text ?? '');
}

function isOnly(cell: GridCell, level: 'level1' | 'level2'): boolean {
  const name = levelNameOf(cell.label.name);
  return name[level] !== undefined && name[level === 'level1' ? 'level2' : 'level1'] === undefined;
}

/**
 * A level-2 name stands rightly in the level-1 column where the level-2 column holds a header's word (“具体指标”) and all else fits.
 * “成本指标” in the level-1 column, while the rows above stand under 产出指标, is the level-2 name moved left.
 */
function fitsLevel1(cell: GridCell, header: Header, row: RowReading, context: RowContext): boolean {
  const { level2, level3, values } = row;
  const holdsHeaderWord = level2 !== undefined && headerRoleOf(level2.label.name) !== null;
  if (isOnly(cell, 'level2'))
    return (
      standsRightly(cell, header, row) || (holdsHeaderWord && level3 !== undefined && isValue(values.get('target')))
    );
  if (levelNameOf(cell.label.name).level2 !== '成本指标' || context.level1 !== '产出指标') return true;
  const endsEarly = !values.has('target') || (columnOf(header, 'basis') !== undefined && !values.has('basis'));
  const isAlone = !level2 || (!namesLevel(level2.label.name) && (endsEarly || isValue(level3)));
  return cell.bottom > cell.top || !isAlone;
}

/** Name or value stand outside their columns. */
function textsMisplaced(cells: readonly GridCell[], header: Header, row: RowReading): boolean {
  const { level1, level2, level3, values } = row;
  const target = values.get('target') ?? (columnOf(header, 'target') ? undefined : values.get('actual'));
  if (level3 && target && !isValue(level3) && !isSymbol(level3)) return false;
  const left = textsInFront(cells, header);
  const strangers = [...left, level1, level2].filter((cell) => cell !== undefined && !namesLevel(cell.label.name));
  if (level3 && target) return strangers.length > 0 || (isValue(level3) && isWeakName(level2));
  if (level3) return nameIsValue(level3, strangers.at(-1) ?? level2) || cells.some((cell) => isBeyond(cell, header));
  if (target) return isNameBeforeValue(firstTarget(cells, header) ?? target, cells, header, values);
  return strangers.length >= 2 && strangers.some((cell) => cell !== level2 && cell !== level1);
}

/** The leftmost cell under a word for targets: a name may stand under the initial one, its value under the adjusted one. */
function firstTarget(cells: readonly GridCell[], header: Header): GridCell | undefined {
  return cells.find(({ column }) => headAt(header, column)?.role === 'target');
}

/** The text in the name column is the value of the name that stands left of it. */
function nameIsValue(level3: GridCell, stranger: GridCell | undefined): boolean {
  if (!stranger) return false;
  if (looksLikeValue(level3.text)) return true;
  if (namesLevel(stranger.label.name)) return false;
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
  if (target !== values.get('target') && hasGapBeforePoints(header, values)) return true;
  return target.text.trim().length > 6 && next.column <= target.right + 1 && isValue(next);
}

/** Points, and nothing reached. */
function hasGapBeforePoints(header: Header, values: RowReading['values']): boolean {
  return columnOf(header, 'actual') !== undefined && !values.has('actual') && values.has('points');
}

/** Text with a unit where points belong, a number where a reason or a comparator belongs, or a comparator where a unit does. */
function breaksKinds(values: RowReading['values']): boolean {
  const unit = values.get('unit');
  if (unit && isSymbol(unit)) return true;
  if (isNumber(values.get('deviation')) || isNumber(values.get('comparator'))) return true;
  return isOddText(values.get('points')) || isOddText(values.get('score'));
}

/** Left of the level columns, where no value has its column either. */
function isInFront({ column }: GridCell, header: Header): boolean {
  if (column >= header.firstLevel) return false;
  const role = headAt(header, column)?.role ?? 'other';
  return role === 'other' || role === 'section';
}

/** In a column of a list that names the project of every row. */
export function isProjectFact({ column }: GridCell, header: Header): boolean {
  return column < header.firstLevel && PROJECT_FACTS.includes(headAt(header, column)?.role);
}
