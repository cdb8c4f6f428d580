import type { Form, Indicator } from '../../form/form';
import { isSaidDone } from '../../scoring/done';
import { judgeNumber, judgeRange } from '../../scoring/judge-number';
import { judgeQuality, liesIn } from '../../scoring/judge-quality';
import type { Judgement } from '../../scoring/judgement';
import type { Policy } from '../../scoring/policy';
import { rememberFor, rememberLatest } from '../../sheet/remember';
import { isBlank } from '../text';

/** How an actual value compares with its target where that can be told without asking; null for dates and what cannot be read. */
export type JudgedByValue = (indicator: Indicator) => Judgement | null;

/** Judges the indicators of a form by their values, each once under a policy, however many rules ask. Remembered for the form at hand. */
export function judgedIn(form: Form, policy: Policy): JudgedByValue {
  return judging(form)(policy);
}

const judging = rememberLatest((_form: Form) =>
  rememberLatest((policy: Policy) => rememberFor((indicator: Indicator) => judge(indicator, policy))),
);

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

/**
 * Whether a target was missed and the given score is more than the band of a qualitative value allows; not where it has to be confirmed
 * that the two can be compared.
 */
export function isMissed({ share, reached, band, inDoubt }: Judgement, score: number, points: number): boolean {
  if (share === null || share >= 1 || reached || inDoubt) return false;
  return band === undefined || !liesIn(band, score, points);
}

const NOT_DONE =
  /^(?:(?:尚|还)?未(?:能)?(?:全部|完全)?(?:完成|达成|达到|达标|实现|开展|实施)|没有完成|部分(?:完成|达成))/;

/** Whether an actual value says in words that the target was not reached. */
export function saysUndone(actual: string | null): boolean {
  return NOT_DONE.test(actual?.trim() ?? '');
}

/** Whether nobody can tell from number, unit and wording if a target was reached: “已完成” for “6期”, “90家” for “≥100人”. */
export function isUnclear({ actual, actualValue, value }: Indicator, judged: Judgement): boolean {
  const isCopy = !!actualValue?.comparator && actualValue.comparator !== '=';
  if (judged.share !== null) return judged.share < 1 && judged.inDoubt === true && !isCopy;
  if (value.kind === 'qualitative' || !actualValue || actualValue.kind === 'malformed' || isCopy) return false;
  if (actualValue.number !== null) return actualValue.unit !== null;
  const isWhole = value.number === 100 && value.unit === '%';
  return !/\p{Nd}/u.test(actual ?? '') && !(isWhole && isSaidDone(actual ?? ''));
}

/** Whether a form evaluates without points, as those of transfer payments do: there the values alone say what has to be explained. */
export function isUnscoredEvaluation({ kind, indicators }: Form): boolean {
  const isEvaluation = kind === 'project-self-evaluation' || kind === 'department-self-evaluation';
  return isEvaluation && indicators.every(({ points }) => points === null);
}

/** Whether a target was not reached, whatever was scored: by number, band, date or in words; false while nothing was entered. */
export function isShortOfTarget(indicator: Indicator, form: Form, policy: Policy): boolean {
  if (isBlank(indicator.actual)) return false;
  if (saysUndone(indicator.actual) || isLate(indicator, form)) return true;
  const { share, reached, band, inDoubt } = judgedIn(form, policy)(indicator) ?? { share: null, reached: false };
  if (share === null || share >= 1 || reached || inDoubt) return false;
  return band === undefined || band !== policy.bands[0];
}

function withYear(date: string | null | undefined, year: number | null): string | null {
  if (!date) return null;
  if (!date.startsWith('-')) return date;
  return year === null ? null : date.replace('-', String(year));
}
