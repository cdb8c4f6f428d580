import type { CellRef, Change } from '../../core/plan/plan';
import { addressOf, placeOf } from '../../core/sheet/address';
import type { Cell, Sheet } from '../../core/sheet/sheet';
import { cellOf } from './cell';
import { naming } from './naming';
import { runsOf } from './runs';
import { touchedBy, type Touched } from './touched';

/** A cell as it stands; `format` is its number format, General included. */
export interface StandingCell {
  readonly at: CellRef;
  readonly cell: Cell | undefined;
  readonly format: string;
}

/** What a plan touches, as it stands before. */
export interface Before {
  /** Every sheet of the workbook, with no other cells than those that were asked for. */
  readonly sheets: readonly Sheet[];
  /** The cells that the plan sets, and filled ones that it would take away, by sheet and address. */
  readonly cells: ReadonlyMap<string, StandingCell>;
}

type Loaded = { readonly sheet: string; readonly range: Excel.Range };

/** Reads in one batch what a plan touches, at the addresses before the plan. Rejects with `item-gone` where a sheet is gone. */
export async function readBefore(context: Excel.RequestContext, changes: readonly Change[]): Promise<Before> {
  const read = queueBefore(context, changes);
  await naming(touchedBy(changes).sheets, () => context.sync());
  return read();
}

/** Queues the reading of what a plan touches; what it returns is to be called once the batch is answered. */
export function queueBefore(context: Excel.RequestContext, changes: readonly Change[]): () => Before {
  const touched = touchedBy(changes);
  const worksheets = context.workbook.worksheets.load('items/name');
  const protections = new Map(
    touched.sheets.map((sheet) => [sheet, worksheets.getItem(sheet).protection.load('protected')]),
  );
  const cells = runsOf(touched.cells.map((at) => ({ at }))).map(({ sheet, range }) =>
    loadCells(sheet, worksheets.getItem(sheet).getRange(range)),
  );
  const others = loadOthers(worksheets, touched);
  return () => {
    const [set, other] = [cells.flatMap(cellsIn), others.flatMap(cellsIn)];
    const isClosed = (name: string): boolean => protections.get(name)?.protected ?? false;
    const sheets = worksheets.items.map(({ name }) => sheetOf(name, isClosed(name), [...set, ...other]));
    const standing = [...set, ...other.filter(({ cell }) => cell)];
    return { sheets, cells: new Map(standing.map((cell) => [keyOf(cell.at), cell])) };
  };
}

/** Queues the reading of cells. */
export function loadCells(sheet: string, range: Excel.Range): Loaded {
  return { sheet, range: range.load('values,formulas,numberFormat,rowIndex,columnIndex') };
}

/** The cells of a range that was read. */
export function cellsIn({ sheet, range }: Loaded): StandingCell[] {
  if (range.isNullObject) return [];
  return range.values.flatMap((values: readonly unknown[], row) =>
    values.map((_, column) => {
      const format = String(range.numberFormat[row]?.[column] ?? 'General');
      const cell = cellOf(range.values[row]?.[column], range.formulas[row]?.[column], format);
      const address = addressOf(range.rowIndex + row + 1, range.columnIndex + column + 1);
      return { at: { sheet, cell: address }, cell, format };
    }),
  );
}

export function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

function loadOthers(worksheets: Excel.WorksheetCollection, { ranges, wholeSheets }: Touched): Loaded[] {
  const used = (range: Excel.Range | Excel.Worksheet): Excel.Range => range.getUsedRangeOrNullObject(true);
  return [
    ...ranges.map(({ sheet, range }) => {
      const asked = worksheets.getItem(sheet).getRange(range);
      return loadCells(sheet, isWholeRows(range) ? used(asked) : asked);
    }),
    ...wholeSheets.map((sheet) => loadCells(sheet, used(worksheets.getItem(sheet)))),
  ];
}

function isWholeRows(range: string): boolean {
  return /^\d/.test(range);
}

function sheetOf(name: string, isProtected: boolean, cells: readonly StandingCell[]): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const { at, cell } of cells) {
    if (at.sheet !== name || !cell) continue;
    const { row, column } = placeOf(at.cell);
    (rows[row - 1] ??= [])[column - 1] = cell;
  }
  return { name, hidden: false, protected: isProtected, rows, merges: [], hiddenRows: new Set() };
}
