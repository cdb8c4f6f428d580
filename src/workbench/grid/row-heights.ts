import { WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Area, Sheet } from '../../core/sheet/sheet';
import type { SheetLook } from './looks/sheet-look';

const PIXELS_PER_POINT = 96 / 72;
const LINE = 1.25;
/** Pixels beside and above a text that stay empty. */
const BESIDE = 8;
const ABOVE = 4;
/** Excel's greatest row height, 409 points. */
const TALLEST = 545;
/** Parts of the font size: Chinese characters fill it, Latin letters and digits about half of it. */
const NARROW_CHARACTER = 0.56;
const DEFAULT_SIZE = 11;

/**
 * Heights in pixels, by rows counted from 0, of rows whose file leaves the height to the program: tall enough for the text as
 * wrapped. Cells merged across columns count too (Excel leaves them out), so that long goals can be read.
 */
export function rowHeights(sheet: Sheet, look: SheetLook, styles: readonly IStyleData[]): Record<number, number> {
  const merged = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights: Record<number, number> = {};
  sheet.rows.forEach((cells, row) => {
    if (look.rows[row]?.h !== undefined) return;
    let height = look.defaultRowHeight;
    cells?.forEach((cell, column) => {
      const area = merged.get(`${row + 1},${column + 1}`);
      if (!cell || (area && area.bottom > area.top)) return;
      const style = styles[look.cells[row]?.[column] ?? 0];
      height = Math.max(height, textHeight(String(cell.value), widthOf(look, column, area), style));
    });
    heights[row] = Math.min(TALLEST, height);
  });
  return heights;
}

function widthOf(look: SheetLook, column: number, area: Area | undefined): number {
  let width = 0;
  for (let at = column; at < (area?.right ?? column + 1); at += 1)
    width += look.columns[at]?.w ?? look.defaultColumnWidth;
  return width;
}

function textHeight(text: string, width: number, style: IStyleData | undefined): number {
  const size = (style?.fs ?? DEFAULT_SIZE) * PIXELS_PER_POINT;
  const room = Math.max(size, width - BESIDE);
  const wraps = style?.tb === WrapStrategy.WRAP;
  const lines = text
    .split(/\r?\n/)
    .map((line) => (wraps ? Math.max(1, Math.ceil((textWidth(line) * size) / room)) : 1));
  const count = wraps ? lines.reduce((sum, number) => sum + number, 0) : 1;
  return Math.ceil(count * size * LINE + ABOVE);
}

/** Width of a line in parts of its font size. */
function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) < 0x2e80 ? NARROW_CHARACTER : 1;
  return width;
}
