import { isoDate, lastDayOf, type PartialDate, readDate, withArabicDates } from './date';
import { comparatorOf } from './comparator';
import type { Comparator, Value } from './value';

const DEED =
  '(?:(?:全部|按时|按期|如期|顺利|全面|正式)?(?:完成|完工|竣工|建成|交付|投入|实现|结束|到位|支付|拨付|发放|验收|报送|实施|开展|上线)[\\p{Script=Han}]{0,8})?';
const DEADLINE = new RegExp(
  `^(?<before>≤|<|=|不[晚迟]于|[早先]于|截至|截止|于|在|至|到|力争|确保)*(?<date>.+?)(?<after>之?以?前|以?内|之内)?${DEED}$`,
  'u',
);
const WITHIN_THE_YEAR = new RegExp(`^(?:当年|本年度?|年度?|今年)内${DEED}$|^(?:当年|本年|今年)完成$`, 'u');
const SEPARATOR = /[-~至到]/g;
const WHOLE_YEAR = /^(?:(?<year>(?:19|20)\d{2})年?|当年|本年)?全年$/;

/**
 * Reads a deadline that fills the whole (normalised) text: “2025年底”, “12月31日前完成”, “2025-06-30”. The comparator is ≤ where the
 * text says so (“前”, “底”, “不晚于”), else null.
 */
export function readDeadline(text: string): Value | null {
  const plain = withArabicDates(text);
  if (WITHIN_THE_YEAR.test(plain)) return deadline({ month: 12, day: 31 }, '≤');
  const { before, date: printed = '', after } = DEADLINE.exec(plain)?.groups ?? {};
  const date = readDate(printed);
  if (!date) return null;
  const isBounded = after !== undefined || date.isEnd === true;
  return deadline(after?.endsWith('内') ? endOfYear(date) : date, comparatorBefore(before) ?? (isBounded ? '≤' : null));
}

/** Reads a period that fills the whole (normalised) text: “2021.01-2021.12”, “2021年1-12月”, “全年”. */
export function readPeriod(text: string): Value | null {
  const plain = withArabicDates(text);
  const wholeYear = WHOLE_YEAR.exec(plain);
  if (wholeYear) return wholeYearOf(wholeYear.groups?.['year']);
  for (const { index } of plain.matchAll(SEPARATOR)) {
    const period = periodOf(plain.slice(0, index), plain.slice(index + 1));
    if (period) return period;
  }
  return null;
}

function periodOf(first: string, last: string): Value | null {
  const from = first.replace(/^[自从]/, '').replace(/起$/, '');
  const to = last.replace(/(?:期间|止)$/, '');
  const end = readDate(to) ?? readDate(to + (/^\d{4}\.\d{1,2}$/.test(from) ? '月' : '年'));
  const start = end && startOf(from, to);
  if (!start || (end.month === undefined && start.month !== undefined)) return null;
  const year = end.year ?? start.year;
  const limits = { from: isoDate(start), to: isoDate(year === undefined ? end : { ...end, year }) };
  return limits.from <= limits.to ? timeValue('period', null, limits) : null;
}

/** The first date of a period; it may borrow its unit from the second: “1-12月”, “2021-2023年”. */
function startOf(from: string, to: string): PartialDate | null {
  const suffix = /(?:月份?|年)$/.exec(to)?.[0] ?? '年';
  return readDate(from) ?? readDate(from + suffix);
}

function wholeYearOf(year: string | undefined): Value {
  const prefix = year ?? '-';
  return timeValue('period', null, { from: `${prefix}-01-01`, to: `${prefix}-12-31` });
}

function endOfYear(date: PartialDate): PartialDate {
  if (date.month === undefined) return { ...date, month: 12, day: 31 };
  return date.day === undefined ? { ...date, day: lastDayOf(date.month, date.year) } : date;
}

function comparatorBefore(word: string | undefined): Comparator | null {
  return word === undefined ? null : comparatorOf(word);
}

function deadline(date: PartialDate, comparator: Comparator | null): Value {
  return timeValue('deadline', comparator, { from: null, to: isoDate(date) });
}

function timeValue(
  kind: 'deadline' | 'period',
  comparator: Comparator | null,
  limits: { readonly from: string | null; readonly to: string },
): Value {
  return { kind, comparator, number: null, unit: 'date', ...limits };
}
