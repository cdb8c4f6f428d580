import type { WholeRecord } from './records';
import { hasTokenData, type DataToken } from './token-data';

/**
 * Where the length of a formula's tokens stands in the records that hold one ([MS-XLS] 2.4.127, 2.4.4, 2.4.277); the tokens follow it.
 * SheetJS reads the numbers of older formats (0x21, 0x206, 0x406) in the same way.
 */
const LENGTH_AT: Readonly<Record<number, number>> = { 0x06: 20, 0x206: 20, 0x406: 20, 0x21: 12, 0x221: 12, 0x4bc: 8 };
/** Bytes of tokens that come in three classes, by their number without the class ([MS-XLS] 2.5.198). */
const CLASSED: Readonly<Record<number, number>> = {
  ...{ 0x00: 8, 0x01: 3, 0x02: 4, 0x03: 5, 0x04: 5, 0x05: 9, 0x06: 7, 0x07: 7, 0x08: 7, 0x09: 3, 0x0a: 5, 0x0b: 9 },
  ...{ 0x0c: 5, 0x0d: 9, 0x19: 7, 0x1a: 7, 0x1b: 11, 0x1c: 7, 0x1d: 11 },
};
/** Bytes of the others; operators take one. */
const PLAIN: Readonly<Record<number, number>> = { 0x01: 5, 0x02: 5, 0x1c: 2, 0x1d: 2, 0x1e: 3, 0x1f: 9 };
/** A defined name; SheetJS reads the number that it had in older formats in the same way. */
const NAMES = new Set([0x18, 0x218]);
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
/** Tokens of each class whose data stands behind the formula: constant arrays, and areas that were computed. */
const DATA_TOKENS: Readonly<Record<number, readonly DataToken[]>> = {
  ...{ 0x20: ['array'], 0x40: ['array'], 0x60: ['array'] },
  ...{ 0x26: ['areas'], 0x46: ['areas'], 0x66: ['areas'] },
};

/**
 * Whether SheetJS comes to an end with the formula of a record: a token that reaches beyond it, or one whose data is missing behind the
 * formula, would keep it busy for ever. True for a record without a formula, and where a token is not known, which ends its reading.
 */
export function isSoundFormula(record: WholeRecord): boolean {
  const { type, contents, own } = record;
  const tokens = NAMES.has(type) ? tokensOfName(contents, own) : tokensAt(contents, own, LENGTH_AT[type]);
  if (tokens === null) return true;
  const { first, last } = tokens;
  // The tokens of a formula fit into its record; what is behind them may go on in another.
  if (last > own) return false;
  const withData: DataToken[] = [];
  let at = first;
  while (at < last) {
    const length = lengthOf(contents, at, last);
    if (length === null) break;
    withData.push(...(DATA_TOKENS[contents.getUint8(at)] ?? []));
    at += length;
  }
  return at <= last && (last === contents.byteLength || hasTokenData(record, last, withData));
}

interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** Where the tokens of a record stand; behind its end where it is too short to say. Null where such records have none. */
function tokensAt(view: DataView, own: number, lengthAt: number | undefined): Tokens | null {
  if (lengthAt === undefined) return null;
  const first = lengthAt + 2;
  return { first, last: first > own ? Infinity : first + view.getUint16(lengthAt, true) };
}

/** The same of a defined name: they follow its letters ([MS-XLS] 2.4.150). */
function tokensOfName(view: DataView, own: number): Tokens {
  if (own <= LETTERS_OF_NAME) return { first: 0, last: Infinity };
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
