import { cellBeginningIn, cellsOf, nearestCells, type Grid, type GridCell } from '../sheet/grid';
import { flatten } from '../sheet/text';
import { columnOf, isUnder, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import { pointsIn } from './numbers';
import { isContinuation, isTitle } from './titles';
import { isSubtotal, isTotal } from './total-rows';
import { fieldKindOf, isNumberedProject, type FieldKind } from './vocabulary/field-labels';
import type { HeaderRole } from './vocabulary/header-words';
import { namesLevel } from './vocabulary/level-names';

/** Labels in front of a row that begin another form or another part of it. */
const OTHER_PARTS: readonly (FieldKind | null)[] = [
  'projectName',
  'projectCode',
  'supervisor',
  'unit',
  'fundSection',
  'goals',
  'taskSection',
  'spendingPlan',
  'purpose',
];

/** Labels that department forms use as names of level 1 as well (“履职目标”, “重点工作任务”, “资金投入”). */
const LEVEL_LIKE: readonly FieldKind[] = ['goals', 'taskSection', 'fundSection'];

/** How sign-off labels end (“填表人”, “单位负责人”), and no name of an indicator. */
const SIGN_OFF = /^.{2,4}人$|电话$/;

/** A colon in every spelling that NFKC makes one of. */
const COLON = /[:\uff1a\ufe13\ufe55\u2a74]/;

/** What a row under an indicator header is; `none` is no row of the table's own, `lastTotal` a total that ends it. */
export type RowKind = 'none' | 'total' | 'lastTotal' | 'end' | 'indicator';

/** Tells the kind of a row by its cells in the table and, for totals and remarks, by what stands below. */
export function kindOfRow(grid: Grid, row: number, cells: readonly GridCell[], header: Header): RowKind {
  if (!cells.length || repeatsHeader(grid, cells, header)) return 'none';
  if (isTotal(cells, header)) return goesOn(grid, row, header) ? 'total' : 'lastTotal';
  if (cells.slice(0, 3).some(isSubtotal)) return 'none';
  if (cells.some(isContinuation) || isColumnNumbers(cells) || isTranslation(row, cells, header)) return 'none';
  if (!endsTable(cells, header)) return 'indicator';
  return isBeforeTotal(grid, row, cells, header) ? 'none' : 'end';
}

/** “其他需说明的事项” between the last indicator and 总分. */
function isBeforeTotal(grid: Grid, row: number, [first]: readonly GridCell[], header: Header): boolean {
  return fieldKindOf(first?.label.name ?? '') === 'note' && isTotal(nearestCells(grid, row, 1), header);
}

/** A total above the rows that it adds up, or 合计 of the indicators above 总分. */
function goesOn(grid: Grid, row: number, header: Header): boolean {
  const next = nearestCells(grid, row, 1);
  return isTotal(next, header) || next.slice(0, 3).some((cell) => namesLevel(cell.label.name));
}

/** True where a row of the header is printed again, as on a new page: all its words, or more than two of them and nothing else. */
export function repeatsHeader(grid: Grid, cells: readonly GridCell[], { top, bottom }: Header): boolean {
  for (let row = top; row <= bottom; row++) {
    const words = cellsOf(grid, row);
    const isAgain = ({ column, label }: GridCell) =>
      label.name !== '' && cellBeginningIn(words, column)?.label.name === label.name;
    if (cells.length >= Math.min(3, Math.max(2, words.length)) && cells.every(isAgain)) return true;
  }
  return false;
}

/** “1 | 2 | 3 | …” under the header numbers the columns. */
function isColumnNumbers(cells: readonly GridCell[]): boolean {
  return cells.length > 3 && cells.every(({ text }, index) => flatten(text) === String(index + 1));
}

/** The header once more in English, right under it. */
function isTranslation(row: number, cells: readonly GridCell[], { bottom }: Header): boolean {
  return row === bottom + 1 && cells.length > 2 && cells.every(({ text }) => /^\s*[A-Za-z][\w\s/().-]*$/.test(text));
}

function endsTable(cells: readonly GridCell[], header: Header): boolean {
  const first = cells[0];
  if (!first) return false;
  if (cells.some(isTitle)) return true;
  if (namesLevel(first.label.name)) return false;
  if (isUnder(header, 'level3', first)) return signsOff(first, cells, header);
  const kind = kindOfFirst(first);
  const mayBeLevel = kind && (LEVEL_LIKE.includes(kind) || isNumberedProject(first.label.name));
  if (mayBeLevel && isIndicatorRow(cells, header)) return false;
  return isOtherPart(first);
}

/** True for a sign-off in the column of the names, without an indicator's value or points: “填表人：张三”, “填表人 | 张三”. */
function signsOff(first: GridCell, cells: readonly GridCell[], header: Header): boolean {
  if (kindOfFirst(first) !== 'signOff') return false;
  if (SIGN_OFF.test(first.label.name)) return !cells.some((cell) => isPoints(cell, header));
  if (cells.some((cell) => isUnder(header, 'target', cell) || isPoints(cell, header))) return false;
  return /[:：]/.test(first.text) || cells.some((cell) => cell !== first && isUnder(header, 'level3', cell));
}

/** No telephone number: all points of a form are 100. */
function isPoints(cell: GridCell, header: Header): boolean {
  return isUnder(header, 'points', cell) && (pointsIn(cell) ?? 101) <= 100;
}

/** True for the first cell of a row that ends a table whatever its levels are called. */
export function endsAnyTable(first: GridCell): boolean {
  const kind = kindOfFirst(first);
  return (kind === null || !LEVEL_LIKE.includes(kind)) && isOtherPart(first);
}

/** True for a cell that notes, a sign-off or another part of a form begin with. */
function isOtherPart(first: GridCell): boolean {
  const kind = kindOfFirst(first);
  return kind === 'note' || kind === 'signOff' || OTHER_PARTS.includes(kind) ? true : isNoteText(first);
}

function kindOfFirst(first: GridCell): FieldKind | null {
  return fieldKindOf(first.label.name) ?? inlineKind(first);
}

/** True where a text is followed by an indicator's name and value: in their columns, or, in a row moved left, among more texts. */
function isIndicatorRow(cells: readonly GridCell[], header: Header): boolean {
  const [, ...after] = cells;
  const isNoLabel = ({ label }: GridCell) => fieldKindOf(label.name) === null;
  if (after.length > 2 && after.every(isNoLabel) && after.some(({ text }) => looksLikeValue(text))) return true;
  const has = (role: HeaderRole) =>
    cells.slice(1).some(({ column, label }) => {
      return column === columnOf(header, role)?.left && fieldKindOf(label.name) === null;
    });
  return cells[0]?.column === columnOf(header, 'level1')?.left && has('level3') && has('target');
}

/** Kind of a label with its value in the same cell: “填报人：张三”. */
function inlineKind(cell: GridCell): FieldKind | null {
  if (!COLON.test(cell.text)) return null;
  const [label, value] = cell.text.normalize('NFKC').split(':', 2);
  return value === undefined || !label ? null : fieldKindOf(label.replace(/\s/g, ''));
}

function isNoteText(cell: GridCell): boolean {
  return /^\s*(?:注|备注|说明|填报说明|填表说明)\s*\d?\s*[:：.、]/.test(cell.text);
}
