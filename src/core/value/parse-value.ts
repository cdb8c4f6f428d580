import { comparatorOf, comparatorOfColumn } from './comparator';
import { normalise } from './normalise';
import { readQuantity, type Quantity } from './quantity';
import { readRange } from './range';
import { withShares } from './share';
import { readDeadline, readPeriod } from './time-limit';
import type { Comparator, Value, ValueKind } from './value';
import { isBlank, isHeaderWord, isNotApplicable, readNamedBound } from './words';

/** Columns of their own beside the value column (DOMAIN 3.5). */
export interface SplitColumns {
  readonly comparatorText?: string;
  readonly unitText?: string;
}

const KIND_OF: Readonly<Record<Comparator, ValueKind>> = {
  '≥': 'quantitative-positive',
  '>': 'quantitative-positive',
  '≤': 'quantitative-negative',
  '<': 'quantitative-negative',
  '=': 'quantitative-exact',
};

const BARE_NUMBER = /^[^\p{Script=Han}%‰]*\d$/u;
/** Longer texts are prose, whatever numbers they hold. */
const LONGEST = 80;
/** Cheap tests that spare most texts the long patterns. */
const TIME_WORD = /[\d年月季]/;
const NUMERAL = /[\d零〇一二两三四五六七八九十半百]/;
const YEAR = /^(?:19|20)\d{2}$/;
const IMPOSSIBLE_DATE = /^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?$/;
const NO_UNIT = /^(?:无|[-/\\]+|文字(?:描述)?|定性)$/;

/**
 * Reads a target or actual value by grammar; never throws, what cannot be read is `malformed` or `qualitative`. Sign and unit that
 * stand in the text win over the columns beside it.
 *
 * @example
 * parseValue('不少于 12 次') //=> { kind: 'quantitative-positive', comparator: '≥', number: 12, unit: '次' }
 * parseValue('95', { comparatorText: '≥', unitText: '%' }) //=> { kind: 'quantitative-positive', comparator: '≥', number: 95, unit: '%' }
 */
export function parseValue(text: string, columns: SplitColumns = {}): Value {
  const plain = withShares(normalise(text));
  if (isBlank(plain)) return word('empty');
  if (isNotApplicable(plain)) return word('not-applicable');
  if (isHeaderWord(plain)) return word('malformed');
  if (plain.length > LONGEST) return word('qualitative');
  const sign = comparatorOfColumn(normalise(columns.comparatorText ?? ''));
  const unit = unitOfColumn(columns.unitText);
  const complete = unit !== null && BARE_NUMBER.test(plain) ? plain + unit : plain;
  return readComplete(complete, sign === 'qualitative' ? null : sign, complete === plain || isYear(plain, unit));
}

/** Reads the text of all columns together, the most special grammar first. */
function readComplete(text: string, column: Comparator | null, mayBeDate: boolean): Value {
  const signLost = /^-(?=\d)/.test(text) && readQuantity(text.slice(1));
  if (signLost) return valueOf('malformed', { ...signLost, comparator: null });
  const date = mayBeDate && TIME_WORD.test(text) ? (readPeriod(text) ?? readDeadline(text)) : null;
  if (date) return column && date.kind === 'deadline' ? { ...date, comparator: date.comparator ?? column } : date;
  const number = NUMERAL.test(text) ? readNumeric(text, column) : null;
  if (number) return number;
  const bound = readNamedBound(text, column);
  if (bound) return { kind: 'bound-without-number', comparator: bound.comparator, number: null, unit: bound.name };
  return word(isDamaged(text) ? 'malformed' : 'qualitative');
}

function readNumeric(text: string, column: Comparator | null): Value | null {
  const range = readRange(text);
  if (range) return range;
  const quantity = readQuantity(text);
  return quantity && quantitative({ ...quantity, comparator: quantity.comparator ?? column });
}

const SIGN_WITHOUT_NUMBER = /^[≥≤<>=]/;
/** “1:18” is a proportion, which states no number of its own. */
const PROPORTION = /^[≥≤<>=]?\d+(?:\.\d+)?:\d+(?:\.\d+)?$/;
const SYMBOLS_ONLY = /^[^\p{Script=Han}]*\d[^\p{Script=Han}]*$/u;

/** True where the text was meant as a quantity but is none: a sign alone, symbols without a word, several numbers in one cell. */
function isDamaged(text: string): boolean {
  if (PROPORTION.test(text)) return false;
  if ([SIGN_WITHOUT_NUMBER, SYMBOLS_ONLY, IMPOSSIBLE_DATE].some((pattern) => pattern.test(text))) return true;
  const parts = text.split(/[,、;/]/);
  return comparatorOf(text) !== null || (parts.length > 1 && parts.every(isReadable));
}

function isReadable(part: string): boolean {
  return readQuantity(part) !== null || (TIME_WORD.test(part) && readDeadline(part) !== null);
}

function isYear(text: string, unit: string | null): boolean {
  return unit === '年' && YEAR.test(text);
}

function unitOfColumn(text: string | undefined): string | null {
  const unit = normalise(text ?? '');
  return unit === '' || NO_UNIT.test(unit) ? null : unit;
}

function quantitative(quantity: Quantity): Value {
  return valueOf(quantity.comparator ? KIND_OF[quantity.comparator] : 'quantitative-exact', quantity);
}

function valueOf(kind: ValueKind, { comparator, number, unit, change }: Quantity): Value {
  return { kind, comparator, number, unit, ...(change && { change }) };
}

function word(kind: ValueKind): Value {
  return { kind, comparator: null, number: null, unit: null };
}
