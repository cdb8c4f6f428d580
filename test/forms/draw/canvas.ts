import type { Cell, Sheet } from '../../../src/core/sheet/sheet';
import { rangeOf } from '../../../src/core/sheet/address';
import { sheetOf, type SheetOptions } from '../../../src/core/sheet/sheet.testing';

/** A sheet while it is drawn. Rows and columns count from 1. */
export interface Canvas {
  /** Writes a cell; '' and null leave it empty. `right` and `down` say how many further cells it is merged with. */
  put(row: number, column: number, content: string | number | Cell | null, right?: number, down?: number): void;
  sheet(options?: SheetOptions): Sheet;
}

/** An empty canvas; without `merged` nothing is merged, as in a sheet pasted from a text document. */
export function canvas(merged = true): Canvas {
  const rows: (string | number | Cell | null)[][] = [];
  const merges: string[] = [];
  return {
    put(row, column, content, right = 0, down = 0) {
      while (rows.length < row + down) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column + right) cells.push(null);
      cells[column - 1] = content;
      if (merged && (right || down))
        merges.push(rangeOf({ top: row, left: column, bottom: row + down, right: column + right }));
    },
    sheet: (options = {}) => sheetOf(rows, { ...options, merges: [...merges, ...(options.merges ?? [])] }),
  };
}
