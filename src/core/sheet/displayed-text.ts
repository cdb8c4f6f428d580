import { formatDate, isDateFormat } from './date-format';
import { formatNumber, plainNumber } from './number-format';
import type { Cell } from './sheet';

/**
 * Texts are read as far as this, and left as they are where they are longer: nobody fills a form's cell with so much, and patterns whose
 * time grows with the square of the length stay within milliseconds.
 */
export const LONGEST_TEXT = 4000;

/** Excel's own limit for a number format; what is longer is read as none. */
const LONGEST_FORMAT = 255;

/** Whether a text is longer than is read: the rest of it is nobody's to replace. */
export function isCut(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

/**
 * The text that a person reads in a cell, whatever the column's width: value and number format together.
 *
 * @example
 * displayedText({ value: 1, format: '0%' }) //=> '100%'
 */
export function displayedText(cell: Cell | undefined): string {
  return textOf(cell, false);
}

/**
 * As displayedText, but no digit is rounded away: what a value is read from.
 *
 * @example
 * exactText({ value: 0.956, format: '0%' }) //=> '95.6%'
 */
export function exactText(cell: Cell | undefined): string {
  return textOf(cell, true);
}

function textOf(cell: Cell | undefined, exact: boolean): string {
  if (!cell) return '';
  const { value, format } = cell;
  if (typeof value === 'string') return isCut(value) ? value.slice(0, LONGEST_TEXT) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isPlain = !format || format === 'General' || format === '@' || format.length > LONGEST_FORMAT;
  if (isPlain) return plainNumber(value);
  if (isDateFormat(format)) return formatDate(value, format);
  return formatNumber(value, format, exact);
}
