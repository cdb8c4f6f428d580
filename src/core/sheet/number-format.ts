import { partsOf, type FormatPart } from './format-parts';

const DIGITS = /[0#?]/;

/**
 * A number in one of Excel's number formats (not dates): percent, thousands, fixed decimals, literals, sections for negative and zero.
 * `exact` keeps decimals beyond those of the format.
 *
 * @example
 * formatNumber(2025, '0"年"', false) //=> '2025年'
 */
export function formatNumber(value: number, format: string, exact: boolean): string {
  const sections = sectionsOf(format);
  const section = sectionFor(value, sections);
  const parts = partsOf(section.text);
  if (!parts.some(isPlaceholder)) return literalsOf(parts) || plainNumber(value);
  const pattern = parts
    .filter(isPlaceholder)
    .map((part) => part.text)
    .join('');
  const percents = parts.filter((part) => part.kind === 'percent').length;
  const scaled = Math.abs(value) * 100 ** percents * 1000 ** -trailingCommas(pattern);
  const digits = /general/i.test(pattern) ? plainNumber(scaled) : digitsOf(scaled, pattern, exact);
  const sign = value < 0 && section.signed ? '-' : '';
  return sign + placeDigits(parts, digits);
}

/**
 * A number as format General prints it, without the noise of binary fractions.
 *
 * @example
 * plainNumber(0.1 + 0.2) //=> '0.3'
 */
export function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const printed = String(value);
  if (printed.length <= 15 && !printed.includes('e')) return printed;
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= 1e21 || !Number.isFinite(rounded)) return String(rounded);
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

interface Section {
  readonly text: string;
  /** False where a section of its own for negative numbers draws the sign itself. */
  readonly signed: boolean;
}

function sectionsOf(format: string): readonly string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

function sectionFor(value: number, sections: readonly string[]): Section {
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative) return { text: negative, signed: false };
  if (value === 0 && zero) return { text: zero, signed: true };
  return { text: positive, signed: true };
}

function isPlaceholder(part: FormatPart): boolean {
  return part.kind === 'digits';
}

function literalsOf(parts: readonly FormatPart[]): string {
  return parts
    .map((part) => (part.kind === 'literal' ? part.text : ''))
    .join('')
    .trim();
}

function trailingCommas(pattern: string): number {
  return /,+$/.exec(pattern)?.[0].length ?? 0;
}

function digitsOf(value: number, pattern: string, exact: boolean): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = [...fraction].filter((letter) => DIGITS.test(letter)).length;
  const least = [...fraction].filter((letter) => letter === '0').length;
  const plain = plainNumber(value);
  const rounded = exact && decimalsOf(plain) > most ? plain : roundTo(value, most);
  const [integer = '0', decimals = ''] = rounded.split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const width = [...whole].filter((letter) => letter === '0').length;
  const padded = integer === '0' && width === 0 ? '' : integer.padStart(width, '0');
  const grouped = /[#0?],[#0?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  return kept ? `${grouped}.${kept}` : grouped;
}

function decimalsOf(plain: string): number {
  return plain.split('.')[1]?.length ?? 0;
}

/** Rounds half up on the decimal digits, as Excel does: 1.005 in two decimals is 1.01. */
function roundTo(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${plainNumber(value)}e${decimals}`));
  return Number.isFinite(shifted) ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : plainNumber(value);
}

/** The digits take the place of the first run of placeholders; literals stand around them. */
function placeDigits(parts: readonly FormatPart[], digits: string): string {
  let placed = false;
  const pieces = parts.map((part) => {
    if (part.kind === 'percent') return '%';
    if (part.kind === 'literal') return part.text;
    if (placed) return '';
    placed = true;
    return digits;
  });
  return pieces.join('').trim();
}
