import { isDateFormat } from '../../core/sheet/date-format';

/** What a workbook that counts its days from 1904 is behind (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462;

const COUNTS_FROM_1904 = /<(?:[\w.-]+:)?workbookPr\b[^<>]*?\sdate1904\s*=\s*["'](?:1|true)["']/;

/** Days to add to the dates of a workbook to have them as days since 1899-12-30; from the text of `workbook.xml`. */
export function daysBehind(workbook: string): number {
  return COUNTS_FROM_1904.test(workbook) ? DAYS_TO_1904 : 0;
}

/** A number moved by so many days where its format shows a date. */
export function movedDate(number: number, format: string | undefined, days: number): number {
  return days !== 0 && format !== undefined && isDateFormat(format) ? number + days : number;
}
