import { defineRule } from '../rule';
import { indicatorsIn } from '../levels';
import { isInMoney } from './cost-amount';
import { upperBoundOf } from './upper-bound';

/** More of these is better, though they stand among the costs. */
const SAVED = /节约|节省|节支|降低|下降|减少|压减|结余|收入|收益|增加|增长/;

export default defineRule({
  id: 'cost-with-lower-bound',
  code: 'CB02',
  name: '成本指标用“≥”',
  meta: {
    group: 'cost',
    severity: 'error',
    fix: 'suggestion',
    wording: true,
    summary: '成本指标写成了“至少花多少”。',
    basis: {
      text: '成本指标是上限，不是下限',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    lowerBound: {
      what: '成本指标“{name}”写的是“{value}”，意思是至少要花这么多',
      why: '花得越多得分越高，超支也算完成，评审时会直接退回',
      how: '把符号改成“≤”，例如“{better}”；考核的是节约额的，名称里写明，例如“节约成本”',
    },
  },
  examples: {
    bad: [
      ['用了大于等于', '成本指标/项目总成本 | ≥36万元'],
      ['写成文字', '成本指标/项目总成本 | 不低于36万元'],
      ['单价也一样', '成本指标/培训成本 | ≥400元/人'],
      ['符号是单独一栏', '成本指标/项目总成本 | 36', { comparators: { 1: '≥' }, units: { 1: '万元' } }],
    ],
    good: [
      ['上限', '成本指标/项目总成本 | ≤36万元'],
      ['节约越多越好', '成本指标/节约采购成本 | ≥2万元'],
      ['效益不是成本', '经济效益指标/减少灾害损失 | ≥20万元'],
      ['成本节约率是比率', '成本指标/成本节约率 | ≥5%'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'cost')) {
      const { level3: name, target, value } = indicator;
      if (value.kind !== 'quantitative-positive' || value.change || !isInMoney(indicator) || SAVED.test(name)) continue;
      const { at, better, suggestion } = upperBoundOf(indicator);
      report({ at, message: 'lowerBound', data: { name, value: shownValue(target, indicator), better }, suggestion });
    }
  },
});

/** The value with the sign and unit that stand in columns of their own. */
function shownValue(
  target: string,
  { comparatorText = '', unitText = '' }: { readonly comparatorText?: string; readonly unitText?: string },
): string {
  return comparatorText.trim() + target.trim() + unitText.trim();
}
