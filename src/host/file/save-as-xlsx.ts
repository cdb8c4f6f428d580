import { utils, write, type WorkSheet } from '@e965/xlsx';
import { fileError } from './file-error';
import { readCompound } from './read-compound';
import { XLS_LIMITS } from './sheet-limits';

const OPTIONS = { dense: true, cellStyles: true, cellNF: true, cellHTML: false, cellText: false } as const;

/**
 * An .xls workbook as .xlsx: contents, formulas, number formats, merges, heights and widths. Fonts, borders and fills are lost, since the
 * reader of the old format does not know them. Throws `truncated` where it cannot be read.
 */
export function saveAsXlsx(bytes: Uint8Array, name: string): Uint8Array {
  try {
    const book = readCompound(bytes, OPTIONS);
    for (const sheet of Object.values(book.Sheets)) fitToCells(sheet);
    const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', cellStyles: true, compression: true });
    return new Uint8Array(written);
  } catch (cause) {
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

/** SheetJS writes whatever range a sheet claims, cell by cell, and a file may claim any: the range becomes that of its cells. */
function fitToCells(sheet: WorkSheet): void {
  const data = sheet['!data'] ?? [];
  const height = Math.min(data.length, XLS_LIMITS.row);
  const rows = Array.from({ length: height }, (_, row) => (data[row] ?? []).slice(0, XLS_LIMITS.column));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  sheet['!data'] = rows;
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, height - 1), c: Math.max(0, width - 1) },
  });
}
