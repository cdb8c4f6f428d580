import { utils, write, type WorkSheet } from '@e965/xlsx';
import { fileError } from './file-error';
import { readCompound } from './read-compound';
import { XLS_LIMITS } from './sheet-limits';

/**
 * An .xls workbook as .xlsx: contents, formulas, number formats, merges, heights and widths. Fonts, borders and fills are lost, since the
 * reader of the old format does not know them. Throws `truncated` where it cannot be read.
 */
export function saveAsXlsx(bytes: Uint8Array, name: string): Uint8Array {
  try {
    const book = readCompound(bytes, { cellStyles: true, cellNF: true, cellHTML: false, cellText: false });
    for (const sheet of Object.values(book.Sheets)) sheet['!ref'] = filledRange(sheet);
    const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', cellStyles: true, compression: true });
    return new Uint8Array(written);
  } catch (cause) {
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

/** What SheetJS goes through cell by cell: the cells that there are. A file may claim any size. */
function filledRange(sheet: WorkSheet): string {
  const last = { r: 0, c: 0 };
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    last.r = Math.max(last.r, r);
    last.c = Math.max(last.c, c);
  }
  const end = { r: Math.min(last.r, XLS_LIMITS.row - 1), c: Math.min(last.c, XLS_LIMITS.column - 1) };
  return utils.encode_range({ s: { r: 0, c: 0 }, e: end });
}
