import { formatDate, isDateFormat } from './date-format';
import { formatNumber, plainNumber } from './number-format';
import type { Cell } from './sheet';

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
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!format || format === 'General' || format === '@') return plainNumber(value);
  if (isDateFormat(format)) return formatDate(value, format);
  return formatNumber(value, format, exact);
}
