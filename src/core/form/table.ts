import { cellSeenAt, cellsOf, nearestCells, type Grid, type GridCell } from '../sheet/grid';
import { columnOf, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import { levelsOf, NO_LEVELS, type PrintedLevel } from './row-levels';
import { readRow, type RowReading } from './row-reading';
import { isContinuation, isTitle } from './titles';
import { fieldKindOf, type FieldKind } from './vocabulary/field-labels';
import { headerRoleOf, isLongTerm, type HeaderRole } from './vocabulary/header-words';
import { namesLevel } from './vocabulary/level-names';

/** One row of the indicator table with the levels that hold for it. */
export interface TableRow {
  readonly row: number;
  readonly header: Header;
  readonly reading: RowReading;
  readonly level1: PrintedLevel;
  readonly level2: PrintedLevel;
}

/** The rows under an indicator header, and what ended them. */
export interface Table {
  /** Those of the year alone, where the table goes on under a header of its own from the whole project's. */
  readonly rows: readonly TableRow[];
  /** Last row of the table itself. */
  readonly lastRow: number;
  /** Row of 总分 or 合计. */
  readonly totalRow: number | null;
  /** Headers that the table went on under (printed again on a new page). */
  readonly headers: number;
}

/** More empty rows than this end a table. */
const LONGEST_GAP = 6;
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

/** Labels that department forms use as names of level 1 as well (“履职目标”, “重点工作任务”). */
const LEVEL_LIKE: readonly FieldKind[] = ['goals', 'taskSection'];

/** Reads the rows under `headers[from]` down to what ends them; the same header printed again goes on with the table. */
export function readTable(grid: Grid, headers: readonly Header[], from: number): Table {
  const rows: TableRow[] = [];
  let index = from;
  let lastRow = headers[from]?.bottom ?? 0;
  let totalRow: number | null = null;
  let levels = NO_LEVELS;
  for (let row = lastRow + 1; row <= grid.lastRow; row++) {
    const next = headers[index + 1];
    if (next && row >= next.top) index++;
    const header = headers[index];
    if (!header || row - lastRow > LONGEST_GAP + 1) break;
    if (row <= header.bottom) continue;
    const cells = inTable(cellsOf(grid, row), header);
    const kind = kindOfRow(cells, header);
    if (kind === 'end' && !isBeforeTotal(grid, row, cells)) break;
    if (kind === 'total') totalRow = lastRow = row;
    if (kind === 'total' && !goesOn(grid, row)) break;
    if (kind !== 'indicator') continue;
    const reading = withCovers(grid, row, header, readRow(cells, header, { level1: levels.level1.name }));
    if (!belongs(reading)) continue;
    levels = levelsOf(grid, row, header, reading, levels);
    rows.push({ row, header, reading, ...levels });
    lastRow = row;
  }
  return { rows: rowsOfYear(rows, headers), lastRow, totalRow, headers: index - from + 1 };
}

/** Where a table for the whole life of the project (“长期绩效指标”) stands above the year's, the year's rows alone. */
function rowsOfYear(rows: readonly TableRow[], headers: readonly Header[]): readonly TableRow[] {
  const longTerm = headers.filter(isForLongTerm);
  if (longTerm.length === 0) return rows;
  const ofYear = rows.filter(({ header }) => !longTerm.includes(header));
  return ofYear.length > 0 ? ofYear : rows;
}

function isForLongTerm({ columns }: Header): boolean {
  return columns.some(({ role, label }) => (role === 'section' || role === 'target') && isLongTerm(label));
}

function kindOfRow(cells: readonly GridCell[], header: Header): 'none' | 'total' | 'end' | 'indicator' {
  if (!cells.length) return 'none';
  if (isTotal(cells)) return 'total';
  if (cells.slice(0, 3).some(isSubtotal) || cells.some(isContinuation) || isColumnNumbers(cells)) return 'none';
  return endsTable(cells, header) ? 'end' : 'indicator';
}

/** Cells that rows of this table may use: its own columns, the shared level-1 column, and a little beyond for what was shifted. */
function inTable(cells: readonly GridCell[], header: Header): readonly GridCell[] {
  const { left, right, edge } = header;
  const shared = columnOf(header, 'level1');
  const last = Math.min(right, edge + 2);
  const isInside = ({ column }: GridCell) =>
    (column >= left && column <= last) || (shared !== undefined && shared.left <= column && column <= shared.right);
  return cells.every(isInside) ? cells : cells.filter(isInside);
}

function isTotal(cells: readonly GridCell[]): boolean {
  return cells.slice(0, 2).some((cell) => fieldKindOf(cell.label.name) === 'total');
}

/** “其他需说明的事项” between the last indicator and 总分. */
function isBeforeTotal(grid: Grid, row: number, [first]: readonly GridCell[]): boolean {
  return fieldKindOf(first?.label.name ?? '') === 'note' && isTotal(nearestCells(grid, row, 1));
}

/** A total above the rows that it adds up, or 合计 of the indicators above 总分. */
function goesOn(grid: Grid, row: number): boolean {
  const next = nearestCells(grid, row, 1);
  return isTotal(next) || next.slice(0, 3).some((cell) => namesLevel(cell.label.name));
}

/** “小计” under a group of rows is no row of its own. */
function isSubtotal(cell: GridCell): boolean {
  const { name } = cell.label;
  return name.endsWith('小计') && /^(?:.{0,4}指标)?(?:得分)?小计$/.test(name);
}

/** “1 | 2 | 3 | …” under the header numbers the columns. */
function isColumnNumbers(cells: readonly GridCell[]): boolean {
  return cells.length > 3 && cells.every(({ text }, index) => text.trim() === String(index + 1));
}

function endsTable(cells: readonly GridCell[], header: Header): boolean {
  const [first] = cells;
  if (!first) return false;
  if (cells.some(isTitle)) return true;
  const name = columnOf(header, 'level3');
  if (namesLevel(first.label.name) || (name && name.left <= first.column && first.column <= name.right)) return false;
  const kind = fieldKindOf(first.label.name) ?? inlineKind(first);
  if (kind && LEVEL_LIKE.includes(kind) && isIndicatorRow(cells, header)) return false;
  return kind === 'note' || kind === 'signOff' || OTHER_PARTS.includes(kind) ? true : isNoteText(first);
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
  const [label, value] = cell.text.normalize('NFKC').split(':', 2);
  return value === undefined || !label ? null : fieldKindOf(label.replace(/\s/g, ''));
}

function isNoteText(cell: GridCell): boolean {
  return /^\s*(?:注|备注|说明|填报说明|填表说明)\s*\d?\s*[:：.、]/.test(cell.text);
}

function belongs({ level1, level2, level3, values }: RowReading): boolean {
  return Boolean(level1 ?? level2 ?? level3 ?? values.get('target') ?? values.get('actual'));
}

/** Fills parts that a merged cell from above covers; points and scores count once, in the merged cell's own row. */
function withCovers(grid: Grid, row: number, header: Header, reading: RowReading): RowReading {
  const names = columnOf(header, 'level3')?.left ?? 1;
  if (reading.repaired || !grid.covers[row]?.some(({ right }) => right >= names)) return reading;
  const covered: readonly HeaderRole[] = [
    'target',
    'actual',
    'deviation',
    'description',
    'basis',
    'comparator',
    'unit',
  ];
  const values = new Map(reading.values);
  for (const role of covered) {
    const column = columnOf(header, role);
    const cell = column && !values.has(role) ? cellSeenAt(grid, row, column.left) : undefined;
    if (cell && headerRoleOf(cell.label.name) === null) values.set(role, cell);
  }
  const level3 = reading.level3 ?? (values.has('target') ? cellSeenAt(grid, row, names) : undefined);
  return { ...reading, level3: level3 && level3.row > header.bottom ? level3 : undefined, values };
}
