import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { convert, type Dimension, dimensionOf, isUnit } from './units';

const file = join(__dirname, '../../../test/fixtures/domain/values.json');
const { unitsByDimension } = JSON.parse(readFileSync(file, 'utf8')) as { unitsByDimension: Record<string, string[]> };

/** How the list's headings are called here; places are counted like other things. */
const DIMENSIONS: Readonly<Record<string, readonly Dimension[]>> = {
  count: ['count'],
  ratio: ['ratio'],
  money: ['money'],
  time: ['time'],
  'area/volume': ['area', 'volume'],
  length: ['length'],
  mass: ['mass'],
  frequency: ['frequency'],
  'place-as-unit': ['count'],
};
/** No units: a deadline, the reading of one, and a letter that the list itself calls ambiguous. */
const NO_UNITS = ['年底', 'date', 'M(ambiguous)'];

const listed = Object.entries(unitsByDimension).flatMap(([heading, units]) =>
  units.filter((unit) => !NO_UNITS.includes(unit)).map((unit) => [unit, heading] as const),
);

test.each(listed)('dimensionOf knows %s (%s)', (unit, heading) => {
  expect(DIMENSIONS[heading]).toContain(dimensionOf(unit));
});

test.each<[string, number, string, string, number | null]>([
  ['money', 3.5, '万元', '元', 35_000],
  ['money the other way', 360_000, '元', '万元', 36],
  ['“万” alone is money', 3, '万', '元', 30_000],
  ['pages', 10, '万页', '页', 100_000],
  ['doses are no money', 12, '万剂', '剂', 120_000],
  ['hours and minutes', 1.5, '小时', '分钟', 90],
  ['a year is twelve months', 12, '个月', '年', 1],
  ['days and hours', 2, '天', '小时', 48],
  ['日 is 天', 60, '日', '天', 60],
  ['permille', 5, '‰', '%', 0.5],
  ['ten-thousandths', 5, '‱', '‰', 0.5],
  ['a word for %', 95, '百分比', '%', 95],
  ['persons have two words', 30, '名', '人', 30],
  ['area', 3, '公顷', '亩', 45],
  ['length', 2, '公里', '米', 2000],
  ['per person', 0.3, '万元/人', '元/人', 3000],
  ['per month and per year', 1, '次/月', '次/年', 12],
  ['“每” and “/” are the same', 5, '次每年', '次/年', 5],
  ['places are counted', 10, '个县市（园区）', '个县市区', 10],
  ['persons and attendances are not the same', 30, '人', '人次', null],
  ['a ratio is no count', 95, '%', '次', null],
  ['working days have no fixed length', 5, '个工作日', '天', null],
  ['price and amount differ', 3000, '元/人', '元', null],
  ['unknown unit', 3, '榀', '个', null],
  ['the same unknown unit', 3, '榀', '榀', 3],
])('convert: %s', (_why, number, from, to, expected) => expect(convert(number, from, to)).toBe(expected));

test('convert there and back gives the number again', () => {
  const pairs = fc.constantFrom(['万元', '元'], ['小时', '分钟'], ['年', '个月'], ['万页', '页'], [
    '亩',
    '平方米',
  ] as const);
  fc.assert(
    fc.property(fc.nat(1_000_000), pairs, (number, [from = '', to = '']) => {
      expect(convert(convert(number, from, to) ?? NaN, to, from)).toBeCloseTo(number, 4);
    }),
  );
});

test.each(['%', '万人次', '元/人·月', '个县域'])('isUnit: %s', (unit) => expect(isUnit(unit)).toBe(true));
test.each(['', '核定数', '元/核定数'])('not isUnit: “%s”', (unit) => expect(isUnit(unit)).toBe(false));
