import { CHINESE, numberOf, yearOf } from './numeral';

/** A calendar date as precise as printed; parts that are not printed are absent. `isEnd`: the text names an end (“底”, “末”, “上半年”). */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly isEnd?: boolean;
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
const THIS_YEAR = '(?:当年度?|本年度?|今年|全年)';

/** Ways to print a date, the more precise before the less precise. */
const DATES: readonly RegExp[] = [
  new RegExp(`^${YEAR}年度?${MONTH}月份?${DAY}[日号]$`),
  new RegExp(`^${YEAR}([-./])${MONTH}\\2${DAY}日?$`),
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/,
  new RegExp(`^${YEAR}年度?${MONTH}月份?(?<part>[底末]|月底|月末|上旬|中旬|下旬)?$`),
  new RegExp(`^${YEAR}[-./]${MONTH}月?(?<part>[底末])?$`),
  new RegExp(`^${YEAR}年?度?第?(?<quarter>[1-4])季度(?<part>[底末])?$`),
  new RegExp(`^${YEAR}年度?(?<part>[底末]|年底|年末|上半年|下半年|全年)?$`),
  new RegExp(`^${THIS_YEAR}?${MONTH}月份?${DAY}[日号]$`),
  new RegExp(`^${THIS_YEAR}?${MONTH}月份?(?<part>[底末]|上旬|中旬|下旬)?$`),
  new RegExp(`^${THIS_YEAR}?第?(?<quarter>[1-4])季度(?<part>[底末])?$`),
  new RegExp(`^${THIS_YEAR}?(?<part>年[底末]|上半年|下半年)$`),
];

const CHINESE_PART = new RegExp(`(?:${CHINESE})(?=月|日|号|季度)`, 'g');
const TENTHS_OF_MONTH: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** The same text with years, months and days in Arabic digits: “二〇二五年十二月” becomes “2025年12月”. */
export function withArabicDates(text: string): string {
  return text
    .replace(/[零〇一二三四五六七八九]{4}(?=年)/g, (digits) => String(yearOf(digits) ?? digits))
    .replace(CHINESE_PART, (digits) => String(numberOf(digits) ?? digits));
}

/**
 * Reads one date that fills the whole (normalised) text; null for anything else.
 *
 * @example
 * readDate('2025年底') //=> { year: 2025, month: 12, day: 31, isEnd: true }
 */
export function readDate(text: string): PartialDate | null {
  for (const pattern of DATES) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return dateOf(groups);
  }
  return null;
}

/** ISO date as precise as the parts: “2025”, “2021-12”, “--12-31” without a year. */
export function isoDate({ year, month, day }: PartialDate): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [year ?? '-', ...parts].join('-');
}

/** Last day of a month; February counts 29 days where no year is known. */
export function lastDayOf(month: number, year = 2024): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | null {
  const year = groups['year'] === undefined ? {} : { year: Number(groups['year']) };
  const month = monthOf(groups);
  const part = groups['part'];
  if (month === undefined) return year;
  const day = groups['day'];
  if (day !== undefined)
    return Number(day) <= lastDayOf(month, year.year) ? { ...year, month, day: Number(day) } : null;
  if (part === undefined && groups['quarter'] === undefined) return { ...year, month };
  const end = TENTHS_OF_MONTH[part ?? ''] ?? lastDayOf(month, year.year);
  return { ...year, month, day: end, isEnd: true };
}

function monthOf({ month, quarter, part }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (month !== undefined) return Number(month);
  if (quarter !== undefined) return Number(quarter) * 3;
  if (part === '上半年') return 6;
  return part === undefined ? undefined : 12;
}
