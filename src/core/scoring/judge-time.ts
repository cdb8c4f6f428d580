import type { Indicator } from '../form/form';
import { lastDayOf } from '../value/date';
import { parseValue } from '../value/parse-value';
import type { Value } from '../value/value';
import { problemOfMalformed } from './comparable-actual';
import { isSaidDone } from './done';
import { type Judgement, open, reached } from './judgement';

/** First and last day that a date as printed may mean. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** A leap year, so that every day exists: used where neither date has a year. */
const ANY_YEAR = '2000';

/**
 * Compares the end of what was done with a deadline or the end of a period; on or before it the target is reached. `year` is the form's.
 * No source gives a formula for what is late: a person scores it.
 */
export function judgeTime(indicator: Indicator, year: number | null): Judgement {
  const { actual, actualValue, target, value } = indicator;
  if (actual === null || actualValue === null) return open((say) => say.noActualColumn);
  if (actualValue.kind === 'empty') return open((say) => say.emptyActual);
  if (actualValue.kind === 'malformed') return open(problemOfMalformed(actual, actualValue, target));
  if (isSaidDone(actual)) return reached((say) => say.done(actual.trim()), [(say) => say.saidDone(actual.trim())]);
  if (value.comparator === '≥' || value.comparator === '>') return open((say) => say.reverseDeadline(target));
  const done = asDate(actual, actualValue);
  if (!done?.to || !value.to) return open((say) => say.notComparable(actual, target));
  return compareEnds(done.to, value.to, year, indicator);
}

function compareEnds(done: string, limit: string, year: number | null, { actual, target }: Indicator): Judgement {
  const neitherHasYear = done.startsWith('-') && limit.startsWith('-');
  const missingYear = year === null ? (neitherHasYear ? ANY_YEAR : null) : String(year);
  const end = spanOf(limit, missingYear);
  const finished = spanOf(done, missingYear);
  if (!end || !finished) return open((say) => say.unknownYear);
  if (finished.last <= end.last) return reached((say) => say.inTime(finished.last, end.last));
  const [said, promised] = [actual ?? '', target];
  const isLate = finished.first > end.last;
  return open((say) => (isLate ? say.late(said, promised) : say.undecidedDate(said, promised)));
}

/** A bare number such as 2025 may be a year. */
function asDate(text: string, value: Value): Value | null {
  const date =
    value.kind === 'quantitative-exact' && value.unit === null ? parseValue(text, { unitText: '年' }) : value;
  return date.kind === 'deadline' || date.kind === 'period' ? date : null;
}

function spanOf(iso: string, missingYear: string | null): Span | null {
  const full = iso.startsWith('-') ? missingYear && iso.replace('-', missingYear) : iso;
  if (!full) return null;
  const [year = '', month, day] = full.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: full, last: full };
  return { first: `${full}-01`, last: `${full}-${lastDayOf(Number(month), Number(year))}` };
}
