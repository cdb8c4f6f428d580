import { remember } from '../sheet/remember';
import { withoutNoise } from './without-noise';
import { type Dimension, PREFIXES, SIMPLE_UNITS, type SimpleUnit } from './unit-table';

export type { Dimension } from './unit-table';

/** A pattern of names, the longest first, in either case. With the flags i and u these hundreds of names take ten times as long to compile. */
function anyOf(names: Iterable<string>): string {
  const ordered = [...names].sort((first, second) => second.length - first.length).join('|');
  return `(?:${ordered.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
}

const SIMPLE = anyOf(SIMPLE_UNITS.keys());
const PREFIX = anyOf(Object.keys(PREFIXES));
/** A name as it stands before one behind a prefix: “千克”, “百分比”. */
const PART = `(?:${PREFIX}??${SIMPLE}|[万亿])`;

/** Pattern source of a unit in either case: prefix, name, and what it is counted per (“万元/人·月”, “次每年”). */
export const UNIT = `${PART}(?:[/每·]${SIMPLE})*`;

const WHOLE_PART = new RegExp(`^(?:(${SIMPLE})|(${PREFIX})(${SIMPLE})?)$`);
const GENERIC_COUNTER = /^([万亿]?个)[\p{Script=Han}（）()、]+$/u;

interface Unit {
  readonly dimension: Dimension;
  /** Units convert into one another where their bases are equal: “元”, “元/人”. */
  readonly base: string;
  readonly factor: number;
}

/**
 * What a unit measures; null where the unit is unknown.
 *
 * @example
 * dimensionOf('万元/月') //=> 'money'
 * dimensionOf('次/月') //=> 'frequency'
 */
export function dimensionOf(unit: string): Dimension | null {
  return unitOf(unit)?.dimension ?? null;
}

/**
 * A number in another unit; null where the units do not convert into one another (“人” and “%”, “人” and “人次”). A month counts as a
 * twelfth of a year and a year as 365 days. The result is rounded to twelve significant digits, so that 12个月 is exactly 1年.
 *
 * @example
 * convert(3.5, '万元', '元') //=> 35000
 */
export function convert(number: number, from: string, to: string): number | null {
  if (from === to) return number;
  const source = unitOf(from);
  const target = unitOf(to);
  if (!source || !target || source.base !== target.base) return null;
  return withoutNoise((number * source.factor) / target.factor);
}

/** True where the text is a unit that the table knows, with or without prefix and “每…” parts. */
export function isUnit(text: string): boolean {
  return unitOf(text) !== null;
}

const unitOf = remember((text: string): Unit | null => {
  const [head = '', ...rest] = text.split(/[/每·]/);
  const counted = GENERIC_COUNTER.exec(head)?.[1];
  const numerator = partOf(head) ?? (counted === undefined ? null : partOf(counted));
  if (!numerator) return null;
  const per = rest.map(partOf);
  return per.every((part) => part !== null) ? per.reduce(perUnit, numerator) : null;
});

function perUnit(unit: Unit, denominator: SimpleUnit): Unit {
  const isFrequency = unit.dimension === 'count' && denominator.dimension === 'time';
  return {
    dimension: isFrequency ? 'frequency' : unit.dimension,
    base: `${unit.base}/${denominator.base}`,
    factor: unit.factor / denominator.factor,
  };
}

function partOf(text: string): SimpleUnit | null {
  const [, simple, prefix, prefixed] = WHOLE_PART.exec(text) ?? [];
  if (simple) return SIMPLE_UNITS.get(simple.toLowerCase()) ?? null;
  if (!prefix) return null;
  const unit = SIMPLE_UNITS.get(prefixed?.toLowerCase() ?? '元');
  return unit ? { ...unit, factor: unit.factor * (PREFIXES[prefix] ?? 1) } : null;
}
