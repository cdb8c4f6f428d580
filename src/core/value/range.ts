import { ARABIC, CHINESE, numberOf } from './numeral';
import { readQuantity } from './quantity';
import { convert, UNIT } from './units';
import type { Value } from './value';
import { withoutNoise } from './without-noise';

const NUMBER = `(?:${ARABIC}|${CHINESE})`;
const BETWEEN_SIGN = /[-~至到]/;
const BETWEEN = new RegExp(
  `^(?:\\p{Script=Han}{0,12}?:?)(?<first>${NUMBER})(?<unit>${UNIT})?${BETWEEN_SIGN.source}(?<last>${NUMBER}.*?)(?:之间)?$`,
  'u',
);
/** “85%≤X<90%”: a name between its two bounds. */
const AROUND_NAME = /^(?<first>[^≤<]+)[≤<][^≤<\d]{1,12}[≤<](?<last>[^≤<]+)$/;
const TWO_BOUNDS = /^(?<first>.+?)(?:并且|[且,、;和])(?<last>.+)$/;

/** Where “50人以上100人以下” and “大于等于90%小于等于100%” go on with the other bound. */
const OTHER_BOUND = /(?<=\d\D{0,4})(?=[≤<]|小于|不超过|不[高大]于)|(?<=\d\D{0,4}以上)(?=\d)/;
const AROUND_MIDDLE = /^(?<middle>[^±]+)±(?<width>[^±]+)$/;

/**
 * Reads a range that fills the whole (normalised) text: “90%-95%”, “10~20个”, “≥90%且≤95%”, “95±2%”, “50人以上100人以下”. The bounds are in the unit of
 * the last.
 */
export function readRange(text: string): Value | null {
  return readBetween(text) ?? readTolerance(text) ?? readTwoBounds(text);
}

/** “95±2%”: a middle and how far from it; beside a count (“50件±10%”) and above 100 the width is a share of the middle. */
function readTolerance(text: string): Value | null {
  const { middle = '', width = '' } = AROUND_MIDDLE.exec(text)?.groups ?? {};
  const [mean, off] = [readQuantity(middle), readQuantity(width)];
  if (!mean || !off || mean.comparator || off.comparator) return null;
  const isShare = off.unit === '%' && mean.unit !== '%' && (mean.unit !== null || mean.number > 100);
  if (isShare) return around(mean.number, (mean.number * off.number) / 100, mean.unit);
  const unit = off.unit ?? mean.unit;
  const shared = mean.unit && unit ? convert(mean.number, mean.unit, unit) : mean.number;
  return shared === null ? null : around(shared, off.number, unit);
}

function around(middle: number, width: number, unit: string | null): Value {
  return rangeOf(withoutNoise(middle - width), withoutNoise(middle + width), unit);
}

function readBetween(text: string): Value | null {
  if (!BETWEEN_SIGN.test(text)) return null;
  const { first = '', unit, last = '' } = BETWEEN.exec(text)?.groups ?? {};
  const to = readQuantity(last);
  const from = numberOf(first);
  if (!to || to.comparator || from === null) return null;
  const shared = unit && to.unit ? convert(from, unit, to.unit) : from;
  return shared === null || shared > to.number ? null : rangeOf(shared, to.number, to.unit ?? unit ?? null);
}

function readTwoBounds(text: string): Value | null {
  const around = AROUND_NAME.exec(text)?.groups;
  const { first = '', last = '' } = around ?? TWO_BOUNDS.exec(text)?.groups ?? splitAt(OTHER_BOUND, text);
  const bounds = around
    ? [readQuantity(`≥${first}`), readQuantity(`≤${last}`)]
    : [readQuantity(first), readQuantity(last)];
  const lower = bounds.find((bound) => bound?.comparator === '≥' || bound?.comparator === '>');
  const upper = bounds.find((bound) => bound?.comparator === '≤' || bound?.comparator === '<');
  if (!lower || !upper) return null;
  const unit = upper.unit ?? lower.unit;
  const from = lower.unit && unit ? convert(lower.number, lower.unit, unit) : lower.number;
  return from === null || from > upper.number ? null : rangeOf(from, upper.number, unit);
}

function splitAt(place: RegExp, text: string): { first?: string; last?: string } {
  const [first, last, ...more] = text.split(place);
  return first !== undefined && last !== undefined && !more.length ? { first, last } : {};
}

function rangeOf(from: number, to: number, unit: string | null): Value {
  return { kind: 'range', comparator: null, number: null, unit, from: String(from), to: String(to) };
}
