import { streamIn } from './compound-file';
import { recordsOf, type XlsRecord } from './xls-records';

const BIFF8 = 0x600;
/** Where the length of a formula's tokens stands in the records that hold one ([MS-XLS] 2.4.127, 2.4.4, 2.4.277); the tokens follow it. */
const LENGTH_AT: Readonly<Record<number, number>> = { 0x06: 20, 0x221: 12, 0x4bc: 8 };
/** Bytes of tokens that come in three classes, by their number without the class ([MS-XLS] 2.5.198). */
const CLASSED: Readonly<Record<number, number>> = {
  ...{ 0x00: 8, 0x01: 3, 0x02: 4, 0x03: 5, 0x04: 5, 0x05: 9, 0x06: 7, 0x07: 7, 0x08: 7, 0x09: 3, 0x0a: 5, 0x0b: 9 },
  ...{ 0x0c: 5, 0x0d: 9, 0x19: 7, 0x1a: 7, 0x1b: 11, 0x1c: 7, 0x1d: 11 },
};
/** Bytes of the others; operators take one. */
const PLAIN: Readonly<Record<number, number>> = { 0x01: 5, 0x02: 5, 0x1c: 2, 0x1d: 2, 0x1e: 3, 0x1f: 9 };
const NAME = 0x18;
/** Where the letters of a defined name begin, with a byte that tells their width. */
const LETTERS_OF_NAME = 14;
const FIRST_OPERATOR = 0x03;
const LAST_OPERATOR = 0x16;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
const FIRST_CLASSED = 0x20;
const LAST_CLASSED = 0x7f;
const CLASSES = 0x20;

/**
 * Throws a RangeError where a token of a formula reaches beyond the formula: SheetJS would go through such a one for ever. Formulas of
 * Excel 95 and tokens that are not known are left to it.
 */
export function assertSoundFormulas(bytes: Uint8Array): void {
  const content = streamIn(bytes, 'Workbook')?.content;
  if (!content || new DataView(content.buffer).getUint16(4, true) !== BIFF8) return;
  for (const record of recordsOf(content))
    if (!isSound(content, record)) throw new RangeError('a formula whose token reaches beyond it');
}

function isSound(content: Uint8Array, { type, start, end }: XlsRecord): boolean {
  const view = new DataView(content.buffer, start, end - start);
  const tokens = type === NAME ? tokensOfName(view) : tokensAt(view, LENGTH_AT[type]);
  if (tokens === null) return true;
  const { last } = tokens;
  // The tokens of a formula fit into its record; what is behind them may go on in another.
  if (last > view.byteLength) return false;
  let at = tokens.first;
  while (at < last) {
    const length = lengthOf(view, at, last);
    if (length === null) return true;
    at += length;
  }
  return at === last;
}

interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** Where the tokens of a record stand; behind its end where it is too short to say. Null where such records have none. */
function tokensAt(view: DataView, lengthAt: number | undefined): Tokens | null {
  if (lengthAt === undefined) return null;
  const first = lengthAt + 2;
  return { first, last: first > view.byteLength ? Infinity : first + view.getUint16(lengthAt, true) };
}

/** The same of a defined name: they follow its letters ([MS-XLS] 2.4.150). */
function tokensOfName(view: DataView): Tokens {
  if (view.byteLength <= LETTERS_OF_NAME) return { first: 0, last: Infinity };
  const width = view.getUint8(LETTERS_OF_NAME) === 0 ? 1 : 2;
  const first = LETTERS_OF_NAME + 1 + view.getUint8(3) * width;
  return { first, last: first + view.getUint16(4, true) };
}

/** Bytes of the token at a place; null where it is not known. */
function lengthOf(view: DataView, at: number, last: number): number | null {
  const token = view.getUint8(at);
  if (token >= FIRST_CLASSED) return token <= LAST_CLASSED ? (CLASSED[token % CLASSES] ?? null) : null;
  if (token >= FIRST_OPERATOR && token <= LAST_OPERATOR) return 1;
  if (token === TEXT) return at + 3 > last ? 3 : 3 + view.getUint8(at + 1) * (view.getUint8(at + 2) === 0 ? 1 : 2);
  if (token === ATTRIBUTE)
    return at + 4 <= last && view.getUint8(at + 1) === CHOOSE ? 4 + 2 * (view.getUint16(at + 2, true) + 1) : 4;
  return PLAIN[token] ?? null;
}
