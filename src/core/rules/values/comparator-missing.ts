import type { Indicator } from '../../form/form';
import { proposedDirection } from '../../value/direction';
import { defineRule, type Suggestion } from '../rule';
import { isBlank } from '../text';
import { tidied } from './tidied';

export default defineRule({
  id: 'comparator-missing',
  code: 'ZB04',
  name: '缺少比较符',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    summary: '指标值只有数和单位，看不出是不少于、不超过还是等于。',
    basis: { text: '指标值由比较符、数值和单位组成', source: '各地表样；预算管理系统的填报项', checked: false },
  },
  messages: {
    noComparator: {
      what: '指标“{name}”的指标值“{value}”没有写明是不少于、不超过还是等于',
      why: '多了算超额还是算偏差没有依据，自评打分时容易有争议',
      how: '加上比较符，例如“{better}”；必须正好相等的用“=”，越少越好的用“≤”',
    },
    emptyColumn: {
      what: '指标“{name}”的比较符一栏空着，指标值是“{value}”',
      why: '多了算超额还是算偏差没有依据，自评打分时容易有争议',
      how: '在比较符一栏填“{better}”；必须正好相等的填“=”，越少越好的填“≤”',
    },
  },
  examples: {
    bad: [
      ['只有数和单位', '数量指标/培训次数 | 12次'],
      ['越少越好的指标', '质量指标/光纤故障率 | 5%'],
      ['成本', '成本指标/项目费用 | 360000元'],
      ['变化的幅度', '社会效益指标/事故起数 | 下降5%'],
      ['比较符是单独一栏', '数量指标/培训次数 | 12', { comparators: { 1: '' }, units: { 1: '次' } }],
    ],
    good: [
      ['有比较符', '数量指标/培训次数 | ≥12次'],
      ['文字也是比较符', '质量指标/合格率 | 90%以上'],
      ['零只能是等于', '质量指标/重大事故起数 | 0起'],
      ['时限不用比较符', '时效指标/完成时限 | 2025年12月'],
      ['范围两头都有界', '数量指标/抽查比例 | 20%-30%'],
      ['比较符一栏写明了定性', '社会效益指标/等级 | 3级', { comparators: { 1: '定性' } }],
      ['比较符填在单独一栏', '数量指标/培训次数 | 12', { comparators: { 1: '≥' }, units: { 1: '次' } }],
      ['“其中”行随它的上一行', ['数量指标/培训次数 | ≥12次', '数量指标/其中：线上培训次数 | 3次']],
      ['定性的没有数', '社会效益指标/应急机制 | 建立并运行'],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const { level3: name, target, value, cells, comparatorText, subRow } = indicator;
      if (subRow || value.kind !== 'quantitative-exact' || value.comparator !== null || !value.number) continue;
      const sign = signOf(indicator);
      if (comparatorText !== undefined && !isBlank(comparatorText)) continue;
      if (comparatorText !== undefined) {
        const data = { name, value: target.trim(), better: sign };
        report({ at: cells.comparator, message: 'emptyColumn', data, suggestion: { to: { text: sign } } });
        continue;
      }
      const better = withSign(tidied(target), sign);
      const suggestion: Suggestion = { to: { text: better } };
      report({ at: cells.target, message: 'noComparator', data: { name, value: target.trim(), better }, suggestion });
    }
  },
});

/** A promised fall is a least fall; a share of 100 % can only be reached; anything else goes by what the indicator counts. */
function signOf({ level2, level3, value: { number, unit, change } }: Indicator): string {
  if (change === 'down') return '≥';
  return number === 100 && unit === '%' ? '=' : proposedDirection(level2, level3);
}

/** The sign goes in front of the number, behind words such as “下降”. */
function withSign(text: string, sign: string): string {
  return /\d/.test(text) ? text.replace(/\d/, `${sign}$&`) : sign + text;
}
