import { BooleanNumber, type IColumnData, type IFreeze, type IRowData } from '@univerjs/core';
import { placeOf } from '../../../core/sheet/address';
import { child, childrenIn, elementTree, isTrue, type Element } from './xml';

/** How a sheet looks, apart from what its style numbers mean. Keys of rows and columns count from 0, as the grid counts. */
export interface SheetLook {
  /** `cells[row]?.[column]`: number of the cell's style. */
  readonly cells: Record<number, Record<number, number>>;
  readonly rows: Record<number, Partial<IRowData>>;
  readonly columns: Record<number, Partial<IColumnData>>;
  freeze?: IFreeze;
  gridlines: boolean;
  /** Pixels. */
  defaultColumnWidth: number;
  /** Pixels. */
  defaultRowHeight: number;
}

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit in the usual default font, in pixels: the unit of column widths. */
const DIGIT_WIDTH = 7;
/** Files give a column to the very last one its width; more than this is never shown. */
const LAST_COLUMN = 200;

/** Pixels of a column as wide as `characters` digits, rounded as ECMA-376 part 1, 18.3.1.13 has it. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** Pixels of a height in points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Reads style numbers, widths, heights, hidden rows and columns, frozen panes and grid lines of a sheet part. */
export function sheetLookOf(xml: string): SheetLook {
  const look = emptyLook();
  const sheet = elementTree(xml);
  const [view] = childrenIn(sheet, 'sheetViews');
  const { showGridLines } = view?.attributes ?? {};
  if (showGridLines !== undefined) look.gridlines = isTrue(showGridLines);
  readPane(child(view, 'pane'), look);
  readDefaults(child(sheet, 'sheetFormatPr'), look);
  for (const column of childrenIn(sheet, 'cols')) readColumns(column, look);
  for (const row of childrenIn(sheet, 'sheetData')) readRow(row, look);
  return look;
}

/** A sheet as Excel shows it where the file says nothing. */
export function emptyLook(): SheetLook {
  return { cells: {}, rows: {}, columns: {}, gridlines: true, defaultColumnWidth: 64, defaultRowHeight: 20 };
}

function readPane(pane: Element | undefined, look: SheetLook): void {
  const { state = '', xSplit, ySplit } = pane?.attributes ?? {};
  if (!state.startsWith('frozen')) return;
  const columns = Number(xSplit ?? 0);
  const rows = Number(ySplit ?? 0);
  look.freeze = { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 };
}

function readDefaults(format: Element | undefined, look: SheetLook): void {
  const { defaultColWidth, defaultRowHeight } = format?.attributes ?? {};
  if (defaultColWidth !== undefined) look.defaultColumnWidth = columnPixels(Number(defaultColWidth));
  if (defaultRowHeight !== undefined) look.defaultRowHeight = rowPixels(Number(defaultRowHeight));
}

function readColumns({ attributes: { min, max, width, hidden } }: Element, look: SheetLook): void {
  const last = Math.min(Number(max), LAST_COLUMN);
  for (let column = Number(min); column <= last; column += 1)
    look.columns[column - 1] = {
      ...(width !== undefined && { w: columnPixels(Number(width)) }),
      ...(isTrue(hidden) && { hd: BooleanNumber.TRUE }),
    };
}

function readRow({ attributes: { r, ht, hidden }, children }: Element, look: SheetLook): void {
  if (r === undefined) return;
  look.rows[Number(r) - 1] = {
    ...(ht !== undefined && { h: rowPixels(Number(ht)) }),
    ...(isTrue(hidden) && { hd: BooleanNumber.TRUE }),
  };
  for (const { attributes } of children) {
    const { r: address, s: style = '0' } = attributes;
    if (address === undefined || style === '0') continue;
    const { row, column } = placeOf(address);
    (look.cells[row - 1] ??= {})[column - 1] = Number(style);
  }
}
