import type { TypingContext } from './typed-entry';
import type { TypedNumber } from './typed-number';

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar; from March 1900 on the day that never was (29 February 1900) is counted in it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const FORMATS = {
  'zh-CN': { full: 'yyyy/m/d', month: 'yyyy"年"m"月"', day: 'm"月"d"日"' },
  'en-US': { full: 'm/d/yyyy', month: 'mmm-yy', day: 'd-mmm' },
} as const;

/**
 * Reads a date or a time the way Excel reads typing, as a serial number; null where it is none. “3-5” and “1/2” are days of the
 * current year, “2021-12” is the first of a month.
 */
export function typedDate(typed: string, context: TypingContext): TypedNumber | null {
  const { full, month, day } = FORMATS[context.locale];
  const chinese = chineseDate(typed, context.year);
  if (chinese) return chinese;
  const [before = '', time] = typed.split(/\s(?=\d{1,2}:)/);
  const date = before.trimEnd();
  const clock = typedTime(time ?? date);
  if (clock && time === undefined) return clock;
  const parts = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(date);
  if (!parts || (time !== undefined && !clock)) return null;
  const [first, second, third] = [parts[1], parts[3], parts[4]].map((part) =>
    part === undefined ? null : Number(part),
  );
  if (first === null || first === undefined || second === null || second === undefined) return null;
  if (third !== null && third !== undefined) return withTime(fullDate(first, second, third, context), full, clock);
  if (first > 31) return withTime(serial(fullYear(first), second, 1), month, clock);
  const thisYear = serial(context.year, first, second);
  return thisYear === null
    ? withTime(serial(fullYear(second), first, 1), month, clock)
    : withTime(thisYear, day, clock);
}

function fullDate(first: number, second: number, third: number, { locale }: TypingContext): number | null {
  if (first > 31 || locale === 'zh-CN') return serial(fullYear(first), second, third);
  return serial(fullYear(third), first, second);
}

function chineseDate(typed: string, thisYear: number): TypedNumber | null {
  const parts = /^(?:(\d{2,4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(typed);
  if (!parts || (!parts[1] && !parts[3])) return null;
  const [, year, month, day] = parts;
  const date = serial(year ? fullYear(Number(year)) : thisYear, Number(month), Number(day ?? 1));
  const format = `${year ? 'yyyy"年"' : ''}m"月"${day ? 'd"日"' : ''}`;
  return date === null ? null : { number: date, format };
}

function typedTime(typed: string): TypedNumber | null {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(typed);
  if (!parts) return null;
  const [, hours, minutes, seconds] = parts;
  const day = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { number: day, format: seconds ? 'h:mm:ss' : 'h:mm' };
}

function withTime(date: number | null, format: string, time: TypedNumber | null): TypedNumber | null {
  if (date === null) return null;
  return time
    ? { number: date + time.number, format: `${format} ${time.format ?? ''}`.trim() }
    : { number: date, format };
}

/** Two digits up to 29 belong to this century, as in Windows. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Excel's number of a day; null where there is no such day or Excel knows none. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (date.getTime() - DAY_ZERO) / MS_PER_DAY : null;
}
