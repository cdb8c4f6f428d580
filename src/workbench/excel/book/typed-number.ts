/** A number as Excel reads it, with the number format that a cell takes on from the way it was typed. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

const SIGNIFICANT_DIGITS = 15;
const PLAIN = /^(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(E[+-]?\d+)?$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

/**
 * Reads a number the way Excel reads typing; null where it is none. Only 15 digits survive, as in Excel.
 *
 * @example
 * typedNumber('1,000') //=> { number: 1000, format: '#,##0' }
 */
export function typedNumber(typed: string): TypedNumber | null {
  const fraction = FRACTION.exec(typed);
  if (fraction) return fractionOf(fraction);
  const unsigned = withoutSign(typed);
  if (!unsigned) return null;
  const money = /^([¥￥$])\s*(\S.*)$/.exec(unsigned.digits);
  const percent = percentOf(unsigned.digits);
  const digits = money?.[2] ?? percent ?? unsigned.digits;
  const plain = PLAIN.exec(digits);
  if (!plain || (!plain[1] && !/\d/.test(plain[2] ?? ''))) return null;
  const magnitude = Number(withZeros(digits.replaceAll(',', '')));
  const number =
    unsigned.sign * (percent !== null ? Number((magnitude / 100).toPrecision(SIGNIFICANT_DIGITS)) : magnitude);
  const format = formatOf(plain, percent !== null, money?.[1]);
  return Number.isFinite(number) ? { number, ...(format && { format }) } : null;
}

/** What stands before or behind the sign of percent; null without one. */
function percentOf(digits: string): string | null {
  if (digits.length < 2) return null;
  if (digits.endsWith('%')) return digits.slice(0, -1).trimEnd();
  return digits.startsWith('%') ? digits.slice(1) : null;
}

/** Excel does not round what it cannot keep: every digit after the fifteenth becomes a zero. */
function withZeros(digits: string): string {
  const [mantissa = '', exponent] = digits.split(/(?=E)/i);
  let kept = 0;
  const cut = mantissa.replace(/\d/g, (digit) =>
    kept > 0 || digit !== '0' ? (kept++ < SIGNIFICANT_DIGITS ? digit : '0') : digit,
  );
  return cut + (exponent ?? '');
}

function withoutSign(typed: string): { readonly sign: 1 | -1; readonly digits: string } | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(typed);
  if (bracketed?.[1]) return { sign: -1, digits: bracketed[1].trim() };
  const signed = /^([+-]?)\s*(\S.*)$/.exec(typed);
  return signed?.[2] ? { sign: signed[1] === '-' ? -1 : 1, digits: signed[2] } : null;
}

function formatOf(
  [, whole = '', decimals = '', exponent]: RegExpExecArray,
  percent: boolean,
  currency?: string,
): string {
  if (exponent) return '0.00E+00';
  const fraction = decimals.length > 1 ? '.00' : '';
  if (percent) return `0${fraction}%`;
  if (currency) return `${currency}#,##0${fraction}`;
  return whole.includes(',') ? `#,##0${fraction}` : '';
}

function fractionOf([, sign, whole, numerator, denominator = '0']: RegExpExecArray): TypedNumber | null {
  if (Number(denominator) === 0) return null;
  const number = Number(whole) + Number(numerator) / Number(denominator);
  return { number: sign === '-' ? -number : number, format: denominator.length > 1 ? '# ??/??' : '# ?/?' };
}
