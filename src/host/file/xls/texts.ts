import type { WholeRecord } from './records';

const TABLE = 0xfc;
/** Where the texts of the shared table begin, behind two counts ([MS-XLS] 2.4.265). */
const FIRST_TEXT = 8;
const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;
const BYTES_OF_RUN = 4;

/** Where letters end that begin at a place; every further part of a record begins with a byte that tells how wide its letters are. */
export function afterLetters({ contents, starts }: WholeRecord, from: number, letters: number, width: 1 | 2): number {
  let [at, wide] = [from, width];
  for (let left = letters; left > 0 && at < contents.byteLength; left--) {
    while (starts.has(at) && at < contents.byteLength) {
      wide = contents.getUint8(at) === 0 ? 1 : 2;
      at += 1;
    }
    at += wide;
  }
  return at;
}

/** Whether SheetJS comes to an end with the table of shared texts: not where one of them has no length. True for other records. */
export function isSoundTable(record: WholeRecord): boolean {
  const { type, contents } = record;
  const size = contents.byteLength;
  if (type !== TABLE || size < FIRST_TEXT) return true;
  let at = FIRST_TEXT;
  for (let left = contents.getUint32(4, true); left > 0 && at < size; left--) {
    if (at + 3 > size) return false;
    at = afterText(record, at);
  }
  return true;
}

/** Where a text of the table ends; behind the end of the record where its formatting is cut off ([MS-XLS] 2.5.293). */
function afterText(record: WholeRecord, at: number): number {
  const { contents } = record;
  const flags = contents.getUint8(at + 2);
  const runsAt = at + 3;
  const phoneticAt = runsAt + (flags & RICH ? 2 : 0);
  const first = phoneticAt + (flags & PHONETIC ? 4 : 0);
  if (first > contents.byteLength) return Infinity;
  const runs = flags & RICH ? contents.getUint16(runsAt, true) * BYTES_OF_RUN : 0;
  const phonetic = flags & PHONETIC ? contents.getUint32(phoneticAt, true) : 0;
  return afterLetters(record, first, contents.getUint16(at, true), flags & WIDE ? 2 : 1) + runs + phonetic;
}
