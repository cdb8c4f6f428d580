import { write } from '@e965/xlsx';
import { fileError } from './file-error';
import { readCompound } from './read-compound';

/**
 * An .xls workbook as .xlsx: contents, formulas, number formats, merges, heights and widths. Fonts, borders and fills are lost, since the
 * reader of the old format does not know them. Throws `truncated` where it cannot be read.
 */
export function saveAsXlsx(bytes: Uint8Array, name: string): Uint8Array {
  try {
    const book = readCompound(bytes, { cellStyles: true, cellNF: true, cellHTML: false, cellText: false });
    const written: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', cellStyles: true, compression: true });
    return new Uint8Array(written);
  } catch (cause) {
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}
