import type { Indicator } from '../form/form';
import { normalise } from '../value/normalise';
import { convert, dimensionOf } from '../value/units';
import type { Value } from '../value/value';
import { problemOfMalformed } from './comparable-actual';
import { isSaidDone } from './done';
import { type Judgement, open, partial } from './judgement';
import type { Band, Policy } from './policy';
import { percent, plain, round } from './rounding';
import type { Said, ScoringWords } from './sentences';

/**
 * Places a qualitative value in a band of the weight: a percentage as actual gives its share, an actual equal to the target or a word
 * for “done” proposes the best band with the full weight; for anything else a person picks the band.
 */
export function judgeQuality({ actual, actualValue, target, points }: Indicator, policy: Policy): Judgement {
  if (actual === null || actualValue === null) return open((say) => say.noActualColumn);
  if (actualValue.kind === 'empty') return open((say) => say.emptyActual);
  if (actualValue.kind === 'malformed') return open(problemOfMalformed(actual, actualValue, target));
  const share = percentageIn(actualValue);
  if (share !== null) return byShare(share, actual.trim(), actualValue.unit === null, policy);
  const best = policy.bands[0];
  if (best && (normalise(actual) === normalise(target) || isSaidDone(actual))) {
    const proposed = partial(best.upper, () => percent(best.upper), [(say) => say.qualitativeDone(actual.trim())]);
    return { ...proposed, band: best };
  }
  const named = bandNamedBy(actual, policy.bands);
  const judged = named < 0 ? null : judgeBand(named, points ?? 0, policy);
  if (judged?.band) {
    const { name } = judged.band;
    return { ...judged, doubts: [(say) => say.bandNamed(actual.trim(), name)] };
  }
  return open((say) => say.chooseBand(actual.trim(), say.choices(policy.bands.map((band) => nameOfBand(band, say)))));
}

const BAND_WORDS = /^(?:全部或者?基本|全部|基本)?(.{2,4}?)(?:预期|年度|绩效|既定)*(?:指标|目标|任务)?(?:[,，且并].*)?$/;

const PERCENT = 0.01;

/** Index of the band that an actual names in the words of the forms (“部分达成预期指标并具有一定效果”); -1 where it names none. */
function bandNamedBy(actual: string, bands: readonly Band[]): number {
  const words = BAND_WORDS.exec(normalise(actual));
  return bands.findIndex(({ name }) => name === words?.[1]);
}

/** The judgement of a band that a person picked: the share picked within it, else all of the best band and the middle of another. */
export function judgeBand(index: number, points: number, { bands }: Policy, picked?: number): Judgement | null {
  const band = bands[index];
  if (!band) return null;
  const { least, most } = sharesOf(band);
  if (picked !== undefined && picked >= least && picked <= most)
    return { ...partial(picked, (say) => say.within(nameOfBand(band, say), percent(picked))), band };
  const isBest = index === 0;
  const share = isBest ? band.upper : (band.upper + band.lower) / 2;
  const words: Said = (say) => say[isBest ? 'best' : 'middle'](nameOfBand(band, say), percent(share));
  const limitsIn = (say: ScoringWords): string =>
    say.range(plain(round(band.lower * points, 2)), plain(round(band.upper * points, 2)));
  return { ...partial(share, words), notes: isBest ? [] : [(say) => say.bandMiddle(limitsIn(say))], band };
}

/** The shares of a band, in whole percents: the upper end of lower bands belongs to the band above. */
export function sharesOf({ lower, upper }: Band): { readonly least: number; readonly most: number } {
  return { least: lower, most: upper >= 1 ? upper : round(upper - PERCENT, 4) };
}

/** True where a given score lies in a band of the weight; the upper end of lower bands belongs to the band above. */
export function liesIn(band: Band, given: number, points: number): boolean {
  const tolerance = 1e-9;
  const upper = band.upper * points;
  const isBelow = band.upper >= 1 ? given <= upper + tolerance : given < upper - tolerance;
  return isBelow && given >= band.lower * points - tolerance;
}

/** Share that a percentage means; a number above 1 without a unit is read as one. */
export function percentageIn({ kind, number, unit }: Value): number | null {
  if (kind !== 'quantitative-exact' || number === null || number < 0) return null;
  if (unit === null) return number > 1 && number <= 100 ? number / 100 : null;
  return dimensionOf(unit) === 'ratio' ? (convert(number, unit, '%') ?? NaN) / 100 : null;
}

function byShare(share: number, actual: string, withoutSign: boolean, { bands }: Policy): Judgement {
  const band = bands.find(({ lower }) => share >= lower);
  const doubts: Said[] = [(say) => say.qualitativePercent(actual, band ? nameOfBand(band, say) : '')];
  if (withoutSign) doubts.push((say) => say.qualitativeNumber(actual));
  return { ...partial(share, () => percent(Math.min(1, share)), doubts), ...(band && { band }) };
}

/** A band with its limits: “达成（80%～100%）”. */
export function nameOfBand({ name, lower, upper }: Band, say: ScoringWords): string {
  return say.band(name, say.range(percent(lower), percent(upper)));
}
