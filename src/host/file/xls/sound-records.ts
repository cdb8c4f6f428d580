import { XLS_LIMITS } from '../sheet-limits';
import { isSoundFormula } from './formulas';
import { wholeRecordsOf, type WholeRecord } from './records';
import { isSoundTable } from './texts';

const BIFF8 = 0x600;

/** Bytes up to and with the count that a record begins with, of texts, of formulas, and of the sheets that these refer to. */
const LEAST: Readonly<Record<number, number>> = {
  ...{ 0x04: 8, 0x07: 1, 0x1e: 1, 0x5c: 1, 0x41e: 3 },
  ...{ 0x06: 22, 0x206: 22, 0x406: 22, 0x21: 14, 0x221: 14, 0x4bc: 10 },
  ...{ 0x17: 2 },
};
/** Where links, and the words for them, tell the cells that they stand in, each of which is gone through. */
const AREA_AT: Readonly<Record<number, number>> = { 0x1b8: 0, 0x800: 2 };

/**
 * Throws a RangeError where SheetJS would read a record in the stream of an .xls workbook for ever: it takes a count that is missing for one
 * without end.
 */
export function assertSoundRecords(stream: Uint8Array): void {
  const isNew = new DataView(stream.buffer, stream.byteOffset).getUint16(4, true) === BIFF8;
  for (const record of wholeRecordsOf(stream))
    if (!hasItsCount(record) || !isSoundTable(record) || (isNew && !isSoundFormula(record)))
      throw new RangeError(`a record 0x${record.type.toString(16)} without an end`);
}

/** Whether a record has its count, and an area of cells ends within the columns of an .xls sheet. */
function hasItsCount({ type, contents }: WholeRecord): boolean {
  if (contents.byteLength < (LEAST[type] ?? 0)) return false;
  const areaAt = AREA_AT[type];
  if (areaAt === undefined || contents.byteLength < areaAt + 8) return true;
  return contents.getUint16(areaAt + 6, true) < XLS_LIMITS.column;
}
