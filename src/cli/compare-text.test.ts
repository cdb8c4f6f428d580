import type { ComparedPair } from '../actions/compare';
import { withoutColours } from './colours';
import { comparisonText } from './compare-text';

const form = { sheet: '表', range: 'A1:E9', name: '防汛', year: 2025 };
const same: ComparedPair = {
  before: form,
  after: form,
  budget: { before: 3, after: 3, change: 0 },
  paired: 4,
  added: [],
  dropped: [],
  changed: [],
};
const row = { cell: 'E5', level2: '数量指标', name: '巡查次数', target: '≥12次' };

test.each<[why: string, pair: Partial<ComparedPair>, said: string[]]>([
  ['nothing has changed', {}, ['预算和指标没有变化']],
  ['one form has no budget', { budget: null }, ['至少一张表没有填预算，预算没有对比', '指标没有变化']],
  ['the budget has', { budget: { before: 3, after: 5, change: 2 } }, ['预算 3 → 5 万元（增加 2）']],
  ['an indicator has gone', { dropped: [row] }, ['减少 E5 数量指标 巡查次数：≥12次']],
])('%s', (_why, pair, said) => {
  const text = withoutColours(comparisonText({ pairs: [{ ...same, ...pair }], onlyBefore: [], onlyAfter: [] }));
  expect(text.split('\n').slice(1, -1)).toEqual(said.map((line) => `  ${line}`));
});
