import { BooleanNumber, type IColumnData, type IFreeze, type IRowData } from '@univerjs/core';
import { placeOf } from '../../../core/sheet/address';
import { isTrue, tags, type Tag } from './xml';

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
  for (const tag of tags(xml)) if (tag.opens) READERS[tag.name]?.(tag, look);
  return look;
}

/** A sheet as Excel shows it where the file says nothing. */
export function emptyLook(): SheetLook {
  return { cells: {}, rows: {}, columns: {}, gridlines: true, defaultColumnWidth: 64, defaultRowHeight: 20 };
}

type Reader = (tag: Tag, look: SheetLook) => void;

const READERS: Readonly<Record<string, Reader>> = {
  sheetView({ attributes }, look) {
    if (attributes['showGridLines'] !== undefined) look.gridlines = isTrue(attributes['showGridLines']);
  },
  pane({ attributes }, look) {
    if (!/^frozen/.test(attributes['state'] ?? '')) return;
    const xSplit = Number(attributes['xSplit'] ?? 0);
    const ySplit = Number(attributes['ySplit'] ?? 0);
    look.freeze = { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 };
  },
  sheetFormatPr({ attributes: { defaultColWidth, defaultRowHeight } }, look) {
    if (defaultColWidth !== undefined) look.defaultColumnWidth = columnPixels(Number(defaultColWidth));
    if (defaultRowHeight !== undefined) look.defaultRowHeight = rowPixels(Number(defaultRowHeight));
  },
  col({ attributes: { min, max, width, hidden } }, look) {
    const last = Math.min(Number(max), LAST_COLUMN);
    for (let column = Number(min); column <= last; column += 1)
      look.columns[column - 1] = {
        ...(width !== undefined && { w: columnPixels(Number(width)) }),
        ...(isTrue(hidden) && { hd: BooleanNumber.TRUE }),
      };
  },
  row({ attributes: { r, ht, hidden } }, look) {
    const hd = isTrue(hidden) && { hd: BooleanNumber.TRUE };
    look.rows[Number(r) - 1] = {
      ...(ht === undefined ? { ia: BooleanNumber.TRUE } : { h: rowPixels(Number(ht)) }),
      ...hd,
    };
  },
  c({ attributes: { r = '', s } }, look) {
    if (s === undefined || s === '0') return;
    const { row, column } = placeOf(r);
    (look.cells[row - 1] ??= {})[column - 1] = Number(s);
  },
};
