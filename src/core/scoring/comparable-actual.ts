import type { Indicator } from '../form/form';
import { normalise } from '../value/normalise';
import { parseValue } from '../value/parse-value';
import { convert, dimensionOf } from '../value/units';
import type { Value } from '../value/value';
import { isHeaderWord } from '../value/words';
import { plain } from './rounding';
import type { Said } from './sentences';

/** An actual value as a number in the unit of its target. */
export interface ReadActual {
  readonly number: number;
  readonly unit: string | null;
  /** “3.5万元 = 35000元”, where a unit was converted. */
  readonly conversion: string | null;
  /** Why a person has to confirm that it can be set against the target. */
  readonly doubts: readonly Said[];
}

/** An actual value in the unit of its target, or the reason why it is none. */
export type ComparableActual = ReadActual | { readonly problem: Said };

/** Reads the actual value of an indicator with a numeric target, in the target's unit. */
export function comparableActual({
  actual,
  actualValue,
  value: target,
  target: targetText,
}: Indicator): ComparableActual {
  if (actual === null || actualValue === null) return { problem: (say) => say.noActualColumn };
  const value = actualValue.kind === 'deadline' ? rereadAmount(actual, target, actualValue) : actualValue;
  if (value.kind === 'empty') return { problem: (say) => say.emptyActual };
  if (value.kind === 'malformed') return { problem: problemOfMalformed(actual, value, targetText) };
  if (value.number === null) return { problem: (say) => say.notComparable(actual, targetText) };
  if (isUndecidedFraction(value, target)) {
    const whole = `${plain(value.number * 100)}%`;
    return { problem: (say) => say.fraction(actual, whole) };
  }
  if (isUndecidedMultiple(value, target))
    return { problem: (say) => say.multiple(actual, `${actual.trim()}${target.unit}`) };
  if (target.change && value.change && target.change !== value.change)
    return { problem: (say) => say.changeOpposite(actual, targetText) };
  const doubts: Said[] = [];
  if (value.comparator && value.comparator !== '=') doubts.push((say) => say.copiedSign(actual, withUnit(value)));
  if (value.change && !target.change) doubts.push((say) => say.changeUnclear(actual));
  return inUnitOf(target, { number: value.number, unit: value.unit }, targetText, doubts);
}

/** Number and unit as printed together. */
export function withUnit({ number, unit }: Pick<Value, 'number' | 'unit'>): string {
  return plain(number ?? NaN) + (unit ?? '');
}

/** Why a damaged actual value cannot be scored. */
export function problemOfMalformed(actual: string, { number }: Value, target: string): Said {
  if (isHeaderWord(normalise(actual))) return (say) => say.headerAsActual(actual.trim());
  return number === null ? (say) => say.notComparable(actual, target) : (say) => say.lostSignActual(actual);
}

/** Beside a target with a unit “2021.5” is an amount, not May 2021, and beside a duration “6月” is six months, not June. */
function rereadAmount(actual: string, target: Value, asDate: Value): Value {
  if (target.unit === null) return asDate;
  const isDuration = dimensionOf(target.unit) === 'time';
  return parseValue(isDuration ? actual.replace(/月\s*$/, '个月') : actual, { unitText: target.unit });
}

function isUndecidedFraction({ number, unit }: Value, target: Value): boolean {
  const isFraction = unit === null && number !== null && number > 0 && number <= 1;
  return isFraction && target.unit !== null && dimensionOf(target.unit) === 'ratio';
}

/** “95000” or “9500” beside “≥10万立方米” is hardly so many 万: without the prefix it comes nearer to the target. */
function isUndecidedMultiple({ number, unit }: Value, target: Value): boolean {
  if (unit !== null || number === null) return false;
  const prefix = /^[万亿]/.exec(target.unit ?? '')?.[0];
  const expected = target.number ?? Number(target.to ?? NaN);
  return prefix !== undefined && number >= NEARER_WITHOUT[prefix as '万' | '亿'] * Math.max(expected, 1e-9);
}

/** How many times the target a number is at which it lies as near with the prefix as without: the root of 10⁴ and of 10⁸. */
const NEARER_WITHOUT = { 万: 100, 亿: 10_000 } as const;

function inUnitOf(
  target: Value,
  actual: { readonly number: number; readonly unit: string | null },
  targetText: string,
  doubts: readonly Said[],
): ComparableActual {
  const { number, unit } = actual;
  const wanted = target.unit;
  if (unit === null || unit === wanted) return { number, unit: wanted, conversion: null, doubts };
  if (wanted === null) {
    const isPlain = dimensionOf(unit) === 'count' || dimensionOf(unit) === null;
    return {
      number,
      unit,
      conversion: null,
      doubts: isPlain ? doubts : [...doubts, (say) => say.unitAdded(targetText, unit)],
    };
  }
  const converted = convert(number, unit, wanted) ?? convert(number, prefixed(unit, wanted), wanted);
  if (converted !== null) {
    const conversion = converted === number ? null : `${withUnit(actual)} = ${plain(converted)}${wanted}`;
    return { number: converted, unit: wanted, conversion, doubts };
  }
  const bothCount = dimensionOf(unit) === 'count' && dimensionOf(wanted) === 'count';
  if (!bothCount) return { problem: (say) => say.unitClash(unit, wanted) };
  return { number, unit: wanted, conversion: null, doubts: [...doubts, (say) => say.otherCounter(unit, wanted)] };
}

/** “2.5万” beside a target in “万人” or “人” means 2.5万人. */
function prefixed(unit: string, target: string): string {
  return /^[万亿]$/.test(unit) ? unit + target.replace(/^[万亿]/, '') : unit;
}
