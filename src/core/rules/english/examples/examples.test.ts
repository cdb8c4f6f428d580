import { casesOf } from '../../example-cases';
import { RULES } from '../../registry';
import { EXAMPLE_TITLES } from '.';

const titles = new Set(RULES.flatMap((rule) => casesOf(rule).map(({ why }) => why)));

test('every example has a title in English', () =>
  expect([...titles].filter((why) => !(why in EXAMPLE_TITLES))).toEqual([]));

test('no title outlives its example', () =>
  expect(Object.keys(EXAMPLE_TITLES).filter((why) => !titles.has(why))).toEqual([]));

test('what is quoted alone stays Chinese', () => {
  const own = Object.values(EXAMPLE_TITLES).map((title) => title.replace(/“[^”]*”|\([^)]*\)/g, ''));
  const CHARACTERS_OF_UNITS = /[人名分指标产出目标]/g;
  expect(own.filter((title) => /\p{Script=Han}/u.test(title.replace(CHARACTERS_OF_UNITS, '')))).toEqual([]);
});
