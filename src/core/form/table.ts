import { cellSeenAt, cellsOf, type Grid, type GridCell } from '../sheet/grid';
import { columnOf, type Header } from './header';
import { pointsIn } from './numbers';
import { kindOfRow, repeatsHeader } from './row-kinds';
import { levelsOf, NO_LEVELS, type PrintedLevel } from './row-levels';
import { readRow, type RowReading } from './row-reading';
import { headerRoleOf, isLongTerm, type HeaderRole } from './vocabulary/header-words';

/** One row of the indicator table with the levels that hold for it. */
export interface TableRow {
  readonly row: number;
  readonly header: Header;
  readonly reading: RowReading;
  readonly level1: PrintedLevel;
  readonly level2: PrintedLevel;
  /** Row above whose merged points are those of this row as well. */
  readonly pointsRow: number | null;
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

/** Parts that one merged cell may say for several rows. */
const MERGED_DOWN: readonly HeaderRole[] = [
  'target',
  'actual',
  'deviation',
  'description',
  'basis',
  'comparator',
  'unit',
];

/** More empty rows than this end a table. */
const LONGEST_GAP = 6;

/** Reads the rows under `headers[from]` down to what ends them; the same header printed again goes on with the table. */
export function readTable(grid: Grid, headers: readonly Header[], from: number): Table {
  const rows: TableRow[] = [];
  let index = from;
  let header = headers[from];
  let lastRow = header?.bottom ?? 0;
  let totalRow: number | null = null;
  let levels = NO_LEVELS;
  for (let row = lastRow + 1; row <= grid.lastRow; row++) {
    const next = headers[index + 1];
    if (next && row >= next.top) {
      index++;
      if (header && !repeatsHeader(grid, cellsOf(grid, next.bottom), header)) header = next;
    }
    if (!header || row - lastRow > LONGEST_GAP + 1) break;
    if (row <= header.bottom) continue;
    const cells = inTable(cellsOf(grid, row), header);
    const kind = kindOfRow(grid, row, cells, header);
    if (kind === 'end') break;
    if (kind === 'total' || kind === 'lastTotal') totalRow = lastRow = row;
    if (kind === 'lastTotal') break;
    if (kind !== 'indicator') continue;
    const reading = withCovers(grid, row, header, readRow(cells, header, { level1: levels.level1.name }));
    if (!belongs(reading)) continue;
    levels = levelsOf(grid, row, header, reading, levels);
    rows.push({ row, header, reading, ...levels, pointsRow: pointsRowOf(grid, row, header) });
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

/** Cells that rows of this table may use: its own columns, the shared level-1 column, and a little beyond for what was shifted. */
function inTable(cells: readonly GridCell[], header: Header): readonly GridCell[] {
  const { left, right, edge } = header;
  const shared = columnOf(header, 'level1');
  const last = Math.min(right, edge + 2);
  const isInside = ({ column }: GridCell) =>
    (column >= left && column <= last) || (shared !== undefined && shared.left <= column && column <= shared.right);
  const isAllInside = (cells[0]?.column ?? left) >= left && (cells.at(-1)?.column ?? last) <= last;
  return isAllInside ? cells : cells.filter(isInside);
}

function pointsRowOf(grid: Grid, row: number, header: Header): number | null {
  const column = grid.covers[row] && columnOf(header, 'points')?.left;
  const cell = column === undefined ? undefined : cellSeenAt(grid, row, column);
  return cell && cell.row < row && pointsIn(cell) !== null ? cell.row : null;
}

function belongs({ level1, level2, level3, values }: RowReading): boolean {
  return Boolean(level1 ?? level2 ?? level3 ?? values.get('target') ?? values.get('actual'));
}

/** Fills parts that a merged cell from above covers; points and scores count once, in the merged cell's own row. */
function withCovers(grid: Grid, row: number, header: Header, reading: RowReading): RowReading {
  const names = columnOf(header, 'level3')?.left ?? 1;
  if (reading.repaired || !grid.covers[row]?.some(({ right }) => right >= names)) return reading;
  const values = new Map(reading.values);
  for (const role of MERGED_DOWN) {
    const column = columnOf(header, role);
    const cell = column && !values.has(role) ? cellSeenAt(grid, row, column.left) : undefined;
    if (cell && headerRoleOf(cell.label.name) === null) values.set(role, cell);
  }
  const level3 = reading.level3 ?? (values.has('target') ? cellSeenAt(grid, row, names) : undefined);
  return { ...reading, level3: level3 && level3.row > header.bottom ? level3 : undefined, values };
}
