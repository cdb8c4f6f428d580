import { displayedText } from './displayed-text';
import type { Area, Cell, Sheet } from './sheet';
import { labelOf, type Label } from './text';

/** A filled cell with its text, its reading as a label, and the area that it covers where it is merged. */
export interface GridCell extends Area {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
  readonly label: Label;
}

/** The filled cells of a sheet or of a vertical strip of it, row by row. */
export interface Grid {
  readonly sheet: Sheet;
  readonly lastRow: number;
  /** `rows[row]`, counted from 1, left to right. */
  readonly rows: readonly (readonly GridCell[] | undefined)[];
  /** Cells merged down over a row from above it, `covers[row]`. */
  readonly covers: readonly (readonly GridCell[] | undefined)[];
}

/** A number is no label, whatever its format prints. */
const NO_LABEL: Label = { name: '', remark: '' };
const NONE: readonly GridCell[] = [];

/** Reads a sheet once: every cell that shows something, with its text, label and merged area. */
export function gridOf(sheet: Sheet): Grid {
  const merges = new Map<number, Area>();
  for (const area of sheet.merges) merges.set(keyOf(area.top, area.left), area);
  const rows: (readonly GridCell[])[] = [];
  for (let row = 1; row <= sheet.rows.length; row++) {
    const cells = sheet.rows[row - 1];
    const filled = cells ? filledCells(cells, row, merges) : NONE;
    if (filled.length) rows[row] = filled;
  }
  return gridFrom(sheet, rows);
}

function filledCells(
  cells: readonly (Cell | undefined)[],
  row: number,
  merges: ReadonlyMap<number, Area>,
): readonly GridCell[] {
  const filled: GridCell[] = [];
  for (let column = 1; column <= cells.length; column++) {
    const cell = cells[column - 1];
    const found = cell && gridCellOf(cell, row, column, merges);
    if (found) filled.push(found);
  }
  return filled;
}

/** Rows of a grid, both included. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The part of a grid whose cells begin between two columns, both included, below the `shared` rows, which it has in full. */
export function stripOf(grid: Grid, left: number, right: number, shared: Rows = { top: 1, bottom: 0 }): Grid {
  const rows: GridCell[][] = [];
  grid.rows.forEach((cells, row) => {
    if (row < shared.top) return;
    const inside = cells?.filter(({ column }) => row <= shared.bottom || (column >= left && column <= right)) ?? [];
    if (inside.length) rows[row] = inside;
  });
  return gridFrom(grid.sheet, rows);
}

/** The first rows of a grid, down to `bottom`. */
export function rowsDownTo(grid: Grid, bottom: number): Grid {
  return gridFrom(grid.sheet, grid.rows.slice(0, bottom + 1));
}

/** Filled cells of a row, left to right. */
export function cellsOf(grid: Grid, row: number): readonly GridCell[] {
  return grid.rows[row] ?? NONE;
}

/** The cell that begins in a column, of cells of a row from left to right. */
export function cellBeginningIn(cells: readonly GridCell[], column: number): GridCell | undefined {
  for (const cell of cells) {
    if (cell.column >= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}

/** Filled cells of some rows, both included, in reading order. */
export function cellsBetween(grid: Grid, top: number, bottom: number): readonly GridCell[] {
  const found: GridCell[] = [];
  for (let row = top; row <= bottom; row++) found.push(...cellsOf(grid, row));
  return found;
}

/** The filled cell that a person sees at a place: the cell itself, or the merged one that covers it. */
export function cellSeenAt(grid: Grid, row: number, column: number): GridCell | undefined {
  const holds = (cell: GridCell) => cell.left <= column && column <= cell.right;
  return cellsOf(grid, row).find(holds) ?? grid.covers[row]?.find(holds);
}

/** Longest run of empty rows that is looked across for what stands below or above. */
const LONGEST_BREAK = 2;

/** The cells of the nearest row below (`step` 1) or above (-1) a row that is not empty; none where only empty rows follow. */
export function nearestCells(grid: Grid, row: number, step: 1 | -1): readonly GridCell[] {
  for (let distance = 1; distance <= LONGEST_BREAK + 1; distance++) {
    const cells = cellsOf(grid, row + step * distance);
    if (cells.length) return cells;
  }
  return NONE;
}

/** The rectangle that the filled cells of some rows take, merged cells in full. */
export function filledArea(grid: Grid, top: number, bottom: number): Area {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 1;
  let last = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const cell of cellsOf(grid, row)) {
      left = Math.min(left, cell.left);
      right = Math.max(right, cell.right);
      last = Math.max(last, cell.bottom);
    }
  }
  return { top, left: Math.min(left, right), bottom: last, right };
}

function gridFrom(sheet: Sheet, rows: readonly (readonly GridCell[] | undefined)[]): Grid {
  const lastRow = Math.max(0, rows.length - 1);
  const covers: GridCell[][] = [];
  for (const cells of rows) {
    for (const cell of cells ?? NONE) {
      if (cell.bottom === cell.top) continue;
      for (let row = cell.top + 1; row <= Math.min(cell.bottom, lastRow); row++) (covers[row] ??= []).push(cell);
    }
  }
  return { sheet, lastRow, rows, covers };
}

function gridCellOf(cell: Cell, row: number, column: number, merges: ReadonlyMap<number, Area>): GridCell | undefined {
  if (cell.value === '') return undefined;
  const text = displayedText(cell);
  if (!text.trim()) return undefined;
  const merged = merges.get(keyOf(row, column));
  const label = typeof cell.value === 'string' ? labelOf(text) : NO_LABEL;
  return {
    row,
    column,
    cell,
    text,
    label,
    top: row,
    left: column,
    bottom: merged?.bottom ?? row,
    right: merged?.right ?? column,
  };
}

function keyOf(row: number, column: number): number {
  return row * 20_000 + column;
}
