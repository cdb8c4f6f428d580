import type { Indicator } from '../form/form';
import { proposedDirection } from '../value/direction';
import { dimensionOf } from '../value/units';
import type { Comparator } from '../value/value';
import type { Direction } from './choices';
import { comparableActual, type ReadActual, withUnit } from './comparable-actual';
import { type Judgement, open, partial, reached } from './judgement';
import type { Policy } from './policy';
import { percent, plain } from './rounding';
import type { Said } from './sentences';

/** A target and an actual number in one unit. */
interface Pair {
  readonly target: number;
  readonly actual: number;
  readonly unit: string | null;
}

/** The sign that a number is compared by. */
interface Taken {
  readonly sign: Comparator;
  /** The target does not state it: a person chose it, or it is the usual one. */
  readonly isChosen?: true;
  readonly doubts: readonly Said[];
}

/**
 * Compares a number with its target: ≥ gives B ÷ A of the weight, ≤ gives A ÷ B (A target, B actual), never more than all of it. A
 * target without a comparator is judged in the chosen or, as a proposal, in the usual direction of such indicators.
 */
export function judgeNumber(indicator: Indicator, policy: Policy, chosen: Direction | undefined): Judgement {
  const { value } = indicator;
  const actual = comparableActual(indicator);
  if ('problem' in actual) return open(actual.problem);
  if (value.number === null) return open((say) => say.malformedTarget(indicator.target));
  const pair: Pair = { target: value.number, actual: actual.number, unit: actual.unit };
  const taken = signFor(indicator, pair, chosen);
  const judged = compare(pair, taken.sign, policy);
  const isPlain = actual.conversion === null && actual.doubts.length === 0 && !taken.isChosen;
  if (isPlain) return judged;
  return {
    ...judged,
    ...(taken.isChosen && { direction: taken.sign }),
    ...(actual.doubts.length > 0 && { inDoubt: true }),
    words: withConversion(actual.conversion, judged.words),
    doubts: judged.share === null ? judged.doubts : [...actual.doubts, ...taken.doubts, ...judged.doubts],
  };
}

/** “3.5万元 = 35000元；” before the words, where a unit was converted and there are words. */
function withConversion(conversion: string | null, words: Said): Said {
  if (!conversion) return words;
  return (say) => {
    const text = words(say);
    return text && say.converted(conversion, text);
  };
}

/** Compares a number with the nearer bound of a range. */
export function judgeRange(indicator: Indicator): Judgement {
  const actual = comparableActual(indicator);
  if ('problem' in actual) return open(actual.problem);
  return { ...againstRange(indicator, actual), ...(actual.doubts.length > 0 && { inDoubt: true }) };
}

function againstRange({ value: { from, to, unit } }: Indicator, actual: ReadActual): Judgement {
  const [lower, upper] = [Number(from), Number(to)];
  const { number, conversion, doubts } = actual;
  const words = (text: Said): Said => withConversion(conversion, text);
  if (number < Math.min(0, lower)) return open((say) => say.negative);
  if (number < lower)
    return partial(
      number / lower,
      words(() => `${plain(number)} ÷ ${plain(lower)}`),
      doubts,
    );
  if (number > upper)
    return upper < 0
      ? open((say) => say.negative)
      : partial(
          upper / number,
          words(() => `${plain(upper)} ÷ ${plain(number)}`),
          doubts,
        );
  const inside: Said = (say) =>
    say.inside(withUnit({ number, unit }), say.range(plain(lower), plain(upper) + (unit ?? '')));
  return reached(words(inside), doubts);
}

function signFor(
  { value: { comparator, change }, level2, level3 }: Indicator,
  { target, actual }: Pair,
  chosen: Direction | undefined,
): Taken {
  if (comparator !== null && comparator !== '=') return { sign: comparator, doubts: [] };
  if (actual === target) return { sign: '=', doubts: [] };
  if (chosen) return { sign: chosen, isChosen: true, doubts: [] };
  const usual = change === 'down' ? '≥' : proposedDirection(level2, level3);
  const doubt: Said = (say) =>
    comparator === '=' ? say.exactNotEqual(usual) : say.proposedDirection(usual, say.meanings[usual]);
  return { sign: usual, isChosen: true, doubts: [doubt] };
}

function compare(pair: Pair, sign: Comparator, policy: Policy): Judgement {
  if (sign === '=') return compareEqual(pair);
  return sign === '≥' || sign === '>' ? compareAtLeast(pair, sign, policy) : compareAtMost(pair, sign);
}

function compareAtLeast({ target, actual, unit }: Pair, sign: '≥' | '>', policy: Policy): Judgement {
  if (actual < target)
    return target <= 0 || actual < 0
      ? open((say) => say.negative)
      : partial(actual / target, () => `${plain(actual)} ÷ ${plain(target)}`);
  const words = (): string => comparison({ target, actual, unit }, sign);
  if (target === 0) return reached(words, [(say) => say.zeroTarget]);
  const notes: Said[] = sign === '>' && actual === target ? [(say) => say.justEqual(sign)] : [];
  const exceeded = exceededBy({ target, actual, unit }, policy);
  if (exceeded === null) return reached(words, [], notes);
  return { ...reached(words, [], [(say) => say.exceeded(percent(exceeded))]), exceeded };
}

function compareAtMost({ target, actual, unit }: Pair, sign: '≤' | '<'): Judgement {
  if (actual <= target) {
    const notes: Said[] = sign === '<' && actual === target ? [(say) => say.justEqual(sign)] : [];
    return reached(() => comparison({ target, actual, unit }, sign), [], notes);
  }
  if (target < 0) return open((say) => say.negative);
  return partial(
    target / actual,
    () => `${plain(target)} ÷ ${plain(actual)}`,
    target === 0 ? [(say) => say.zeroLimit] : [],
  );
}

function compareEqual({ target, actual, unit }: Pair): Judgement {
  const [small, large] = actual < target ? [actual, target] : [target, actual];
  if (small === large) return reached(() => comparison({ target, actual, unit }, '='));
  return small < 0 ? open((say) => say.negative) : partial(small / large, () => `${plain(small)} ÷ ${plain(large)}`);
}

/** “15次 ≥ 12次”; equal numbers are not said to be above or below. */
function comparison({ target, actual, unit }: Pair, sign: Comparator): string {
  const isStrict = sign === '>' || sign === '<';
  const between = isStrict && actual === target ? '=' : sign;
  return `${withUnit({ number: actual, unit })} ${between} ${withUnit({ number: target, unit })}`;
}

/** By how many times a target was reached, where that is far enough to need a reason; else null. */
function exceededBy({ target, actual, unit }: Pair, { overAchievement }: Policy): number | null {
  if (target <= 0 || actual < overAchievement.ratio * target) return null;
  const isCount = unit === null || dimensionOf(unit) === 'count';
  return isCount && actual - target <= overAchievement.countMargin ? null : actual / target;
}
