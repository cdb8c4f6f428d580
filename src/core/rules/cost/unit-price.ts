import { amountOf, isRoundedTo, type Amount } from './amount';

/** A price per unit with the number of units that the same text gives. */
export interface UnitPrice {
  readonly price: Amount;
  readonly priceText: string;
  readonly count: number;
  readonly countText: string;
  /** Other numbers that may multiply it: months, days, courses. */
  readonly multipliers: readonly number[];
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const COUNTED = '人次|人|名|位|户|家|台|套|件|辆|个|亩|公里|次|期|场|份|间|条|只|头|株|艘|架|部|吨|公斤|平方米';
const PER_UNIT = new RegExp(
  String.raw`(?<digits>${NUMBER})(?<unit>万?元)/(?<per>${COUNTED})(?:[·/每](?<period>年|月|天|日|季度))?`,
  'gu',
);
const EVERY_UNIT = new RegExp(
  String.raw`(?:每(?<per>${COUNTED})|(?<person>人均))(?:每?(?<period>年|月|天|日|季度))?(?:补助|补贴|奖励|发放|费用|经费|工资|标准|成本|支出|为|按|需|约|,){0,4}(?<digits>${NUMBER})(?<unit>万?元)`,
  'gu',
);
const COUNT = new RegExp(
  String.raw`(?<![\d.第〔\[/])(?<digits>${NUMBER})(?<unit>个月|季度|天|日(?!前|内)|${COUNTED})`,
  'gu',
);
const SAME: Readonly<Record<string, string>> = { 名: '人', 位: '人' };
const MULTIPLIER = /^(?:个月|季度|天|日|次|期|场)$/;
const PERIODS = [1, 4, 12];

/**
 * The price per unit of a sentence with the number of its units; null where the sentence has several prices, or not exactly one number
 * of what the price is for.
 *
 * @example
 * unitPriceIn('3名技术人员经费补助标准2746元/人') //=> { price: { value: 2746, … }, count: 3, … }
 */
export function unitPriceIn(sentence: string): UnitPrice | null {
  if (!sentence.includes('元')) return null;
  const plain = sentence.normalize('NFKC').replace(/\s/g, '');
  const prices = [...plain.matchAll(PER_UNIT), ...plain.matchAll(EVERY_UNIT)];
  const [found] = prices;
  if (!found || prices.length !== 1) return null;
  const { digits = '', unit = '', per, person } = found.groups ?? {};
  const unitOf = (name: string): string => SAME[name] ?? name;
  const priced = person ? '人' : unitOf(per ?? '');
  const others = [...plain.replace(found[0], '§').matchAll(COUNT)].map(({ 0: text, groups = {} }) => ({
    text,
    number: Number((groups['digits'] ?? '').replaceAll(',', '')),
    unit: unitOf(groups['unit'] ?? ''),
  }));
  const counts = others.filter((count) => count.unit === priced);
  const [count] = counts;
  if (!count || counts.length !== 1 || count.number === 0) return null;
  return {
    price: amountOf(digits, unit),
    priceText: found[0],
    count: count.number,
    countText: count.text,
    multipliers: others.filter((other) => other !== count && MULTIPLIER.test(other.unit)).map(({ number }) => number),
  };
}

/** Whether price and number come to an amount, by the year, quarter or month and with any of the other numbers. */
export function makes({ price, count, multipliers }: UnitPrice, amount: Pick<Amount, 'value' | 'precision'>): boolean {
  const factors = multipliers
    .slice(0, 4)
    .reduce((known, factor) => [...known, ...known.map((one) => one * factor)], PERIODS);
  return factors.some((factor) => isRoundedTo(price.value * count * factor, amount));
}
