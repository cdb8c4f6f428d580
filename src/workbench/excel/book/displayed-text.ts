import { numfmt } from '@univerjs/core';
import type { BookCell } from './book';

/** Width of one digit of the standard font and the margin beside it, in points. */
const DIGIT_POINTS = 5.25;
const MARGIN_POINTS = 3.75;

/**
 * What a cell shows in a column of the given width in points. A formatted number that does not fit shows as “####”, as in Excel;
 * a number without a format is rounded until it fits, which is not emulated.
 */
export function displayedText({ value, format }: BookCell, columnWidth: number): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const text = numfmt.format(format, value, { locale: 'zh-CN', throws: false });
  const digits = Math.floor((columnWidth - MARGIN_POINTS) / DIGIT_POINTS);
  return format !== 'General' && text.length > digits ? '#'.repeat(Math.max(1, digits)) : text;
}
