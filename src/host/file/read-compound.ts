import { read, type ParsingOptions, type Range, type WorkBook } from '@e965/xlsx';
import type { Area } from '../../core/sheet/sheet';
import { streamIn } from './compound-file';
import { isOnSheet, XLS_LIMITS } from './sheet-limits';
import { assertSoundRecords } from './xls/sound-records';

/** How a compound file begins, and a package does not. */
const COMPOUND = 0xd0;

/**
 * A workbook as SheetJS reads it, an .xls or another, without merged cells off the sheet, and without its remarks on records that it does
 * not know: those mean nothing to a person. Throws where it cannot be read, or SheetJS would never end.
 */
export function readCompound(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  const sound = bytes[0] === COMPOUND ? sheetsAlone(bytes) : bytes;
  const { console: said } = globalThis;
  const { error } = said;
  said.error = () => undefined;
  try {
    return withMergesOnSheets(read(sound, { ...options, type: 'array' }));
  } finally {
    said.error = error;
  }
}

/** A compound file without what it says of its author, which can claim any length. */
function sheetsAlone(bytes: Uint8Array): Uint8Array {
  const stream = streamIn(bytes, 'Workbook', 'Book');
  if (!stream) throw new RangeError('no stream of a workbook');
  assertSoundRecords(stream.content);
  return stream.replaced(stream.content);
}

function withMergesOnSheets(book: WorkBook): WorkBook {
  for (const sheet of Object.values(book.Sheets))
    if (sheet['!merges'])
      sheet['!merges'] = sheet['!merges'].filter((merge) => isOnSheet(areaOfMerge(merge), XLS_LIMITS));
  return book;
}

/** Merged cells as SheetJS gives them, counted from 0, as an area. */
export function areaOfMerge({ s, e }: Range): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}
