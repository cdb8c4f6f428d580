import type { WholeRecord } from './records';
import { afterLetters } from './texts';

/** A token whose data stands behind the formula: a constant array, or areas that were computed ([MS-XLS] 2.5.198.103). */
export type DataToken = 'array' | 'areas';

const BYTES_OF_AREA = 8;
const TEXT = 2;
/** Nothing, number, truth value and error ([MS-XLS] 2.5.198.103 to 106), with SheetJS's second number for the last. */
const OTHERS = new Set([0x00, 0x01, 0x04, 0x10, 0x25]);
const BYTES_OF_OTHER = 9;

/** Whether the data of these tokens can be counted, from a place in the record on. */
export function hasTokenData(record: WholeRecord, from: number, tokens: readonly DataToken[]): boolean {
  let at = from;
  for (const token of tokens) {
    const next = token === 'array' ? afterArray(record, at) : afterAreas(record, at);
    if (next === null) return false;
    at = next;
  }
  return true;
}

function afterAreas({ contents }: WholeRecord, at: number): number | null {
  return at + 2 > contents.byteLength ? null : at + 2 + contents.getUint16(at, true) * BYTES_OF_AREA;
}

function afterArray(record: WholeRecord, from: number): number | null {
  const { contents } = record;
  if (from + 3 > contents.byteLength) return null;
  const cells = (1 + contents.getUint8(from)) * (1 + contents.getUint16(from + 1, true));
  let at: number | null = from + 3;
  for (let cell = 0; cell < cells && at !== null; cell++) at = afterCell(record, at);
  return at;
}

function afterCell(record: WholeRecord, at: number): number | null {
  const { contents } = record;
  if (at + 4 > contents.byteLength) return null;
  if (OTHERS.has(contents.getUint8(at))) return at + BYTES_OF_OTHER;
  if (contents.getUint8(at) !== TEXT) return null;
  const letters = contents.getUint16(at + 1, true);
  return afterLetters(record, at + 4, letters, contents.getUint8(at + 3) === 0 ? 1 : 2);
}
