import { streamIn } from './compound-file';
import { XLS_LIMITS } from './sheet-limits';
import { isSoundFormula } from './xls-formulas';
import { wholeRecordsOf, type WholeRecord } from './xls-records';
import { isSoundTable } from './xls-texts';

const BIFF8 = 0x600;

/** Records whose readers in SheetJS take a number that is missing for one without end, and whether they have it. */
const CHECKS: Readonly<Record<number, (record: WholeRecord) => boolean>> = {
  /** A text of Excel 2: its length. */
  0x07: ({ contents }) => contents.byteLength >= 1,
  /** Sheets that formulas refer to: how many. */
  0x17: ({ contents }) => contents.byteLength >= 2,
  0xfc: isSoundTable,
  /** Links, and what they say: the cells that they stand in, each of which is gone through. */
  0x1b8: ({ contents }) => isOnColumns(contents, 0),
  0x800: ({ contents }) => isOnColumns(contents, 2),
};

/**
 * Throws a RangeError where SheetJS would read a record of an .xls workbook for ever. Workbooks of Excel 95 are left to it, and so is what
 * it does not read.
 */
export function assertSoundRecords(bytes: Uint8Array): void {
  const content = streamIn(bytes, 'Workbook')?.content;
  if (!content || new DataView(content.buffer).getUint16(4, true) !== BIFF8) return;
  for (const record of wholeRecordsOf(content)) {
    const isSound = CHECKS[record.type] ?? isSoundFormula;
    if (!isSound(record)) throw new RangeError(`record 0x${record.type.toString(16)} has no end`);
  }
}

/** Whether an area of cells, whose columns follow its rows, ends within the columns of an .xls sheet. */
function isOnColumns(contents: DataView, at: number): boolean {
  return contents.byteLength < at + 8 || contents.getUint16(at + 6, true) < XLS_LIMITS.column;
}
