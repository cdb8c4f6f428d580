import type { Form, Indicator } from '../../form/form';
import { judgeNumber, judgeRange } from '../../scoring/judge-number';
import { judgeQuality, liesIn } from '../../scoring/judge-quality';
import type { Judgement } from '../../scoring/judgement';
import type { Policy } from '../../scoring/policy';

const JUDGED = new WeakMap<Policy, WeakMap<Indicator, Judgement | null>>();

/**
 * How an actual value compares with its target where that can be told without asking; null for dates and what cannot be read. Every
 * indicator is judged once a policy, however many rules ask.
 */
export function judgedByValue(indicator: Indicator, policy: Policy): Judgement | null {
  const known = judgedUnder(policy);
  const earlier = known.get(indicator);
  if (earlier !== undefined) return earlier;
  const judged = judge(indicator, policy);
  known.set(indicator, judged);
  return judged;
}

function judgedUnder(policy: Policy): WeakMap<Indicator, Judgement | null> {
  const known = JUDGED.get(policy);
  if (known) return known;
  const judged = new WeakMap<Indicator, Judgement | null>();
  JUDGED.set(policy, judged);
  return judged;
}

function judge(indicator: Indicator, policy: Policy): Judgement | null {
  switch (indicator.value.kind) {
    case 'quantitative-positive':
    case 'quantitative-negative':
    case 'quantitative-exact':
      return judgeNumber(indicator, policy, undefined);
    case 'range':
      return judgeRange(indicator);
    case 'qualitative':
      return judgeQuality(indicator, policy);
    default:
      return null;
  }
}

/** Whether a date or period ended after its target did, read as precisely as the less precise of the two. */
export function isLate({ value, actualValue }: Indicator, { year }: Pick<Form, 'year'>): boolean {
  const done = withYear(actualValue?.unit === 'date' ? actualValue.to : null, year);
  const limit = withYear(value.unit === 'date' ? value.to : null, year);
  if (done === null || limit === null) return false;
  const precision = Math.min(done.length, limit.length);
  return done.slice(0, precision) > limit.slice(0, precision);
}

/** Whether a target was missed and the given score is more than the band of a qualitative value allows. */
export function isMissed({ share, reached, band }: Judgement, score: number, points: number): boolean {
  if (share === null || share >= 1 || reached) return false;
  return band === undefined || !liesIn(band, score, points);
}

function withYear(date: string | null | undefined, year: number | null): string | null {
  if (!date) return null;
  if (!date.startsWith('-')) return date;
  return year === null ? null : date.replace('-', String(year));
}
