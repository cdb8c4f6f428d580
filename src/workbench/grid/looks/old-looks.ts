import { read, type WorkSheet } from '@e965/xlsx';
import { BooleanNumber } from '@univerjs/core';
import { emptyLook, rowPixels, type SheetLook } from './sheet-look';
import type { WorkbookLooks } from './workbook-looks';

/** Looks of an .xls file: widths and heights only, since no free library reads its fonts and borders. */
export function oldLooksOf(bytes: Uint8Array): WorkbookLooks {
  const book = read(bytes, { type: 'array', cellStyles: true });
  const sheets = Object.entries(book.Sheets).map(([name, sheet]) => [name, lookOf(sheet)] as const);
  return {
    styles: { cells: [], differences: [], unlocked: new Set() },
    sheets: new Map(sheets),
    conditionalFormats: new Map(),
  };
}

function lookOf(sheet: WorkSheet): SheetLook {
  const look = emptyLook();
  sheet['!cols']?.forEach(({ wpx, hidden }, column) => {
    look.columns[column] = { ...(wpx !== undefined && { w: wpx }), ...(hidden && { hd: BooleanNumber.TRUE }) };
  });
  sheet['!rows']?.forEach(({ hpt, hidden }, row) => {
    look.rows[row] = { ...(hpt !== undefined && { h: rowPixels(hpt) }), ...(hidden && { hd: BooleanNumber.TRUE }) };
  });
  return look;
}
