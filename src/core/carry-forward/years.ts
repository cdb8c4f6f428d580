import { isDateFormat } from '../sheet/date-format';
import type { CellContent } from '../plan/plan';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** True where a text shows a year, in Arabic or Chinese digits. */
export function showsYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text) || text.replace(/[○零ОO]/g, '〇').includes(inChinese(year));
}

/** A text with a year moved; unchanged where it names other years too, since a span of years is for people to move. */
export function movedText(text: string, from: number, to: number): string {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  if ([...years].some((year) => year !== from)) return text;
  return text.replace(YEAR, String(to)).replace(new RegExp([...inChinese(from)].map(either).join('')), inChinese(to));
}

/** Content with a year moved: in a text, in the number 2025, and in a date. */
export function movedContent(content: CellContent, from: number, to: number): CellContent {
  if ('text' in content) return { text: movedText(content.text, from, to) };
  if (!('number' in content)) return content;
  if (content.number === from) return { ...content, number: to };
  return content.format !== undefined && isDateFormat(content.format)
    ? { ...content, number: movedSerial(content.number, from, to) }
    : content;
}

function movedSerial(serial: number, from: number, to: number): number {
  const date = new Date(FIRST_DAY + serial * DAY);
  if (date.getUTCFullYear() !== from) return serial;
  const isLeapDay = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
  date.setUTCFullYear(to, date.getUTCMonth(), isLeapDay ? 28 : date.getUTCDate());
  return (date.getTime() - FIRST_DAY) / DAY;
}

function inChinese(year: number): string {
  return [...String(year)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
}

function either(digit: string): string {
  return digit === '〇' ? '[〇○零ОO]' : digit;
}
