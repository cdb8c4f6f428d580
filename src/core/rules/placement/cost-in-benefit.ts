import type { Indicator } from '../../form/form';
import { dimensionOf } from '../../value/units';
import { indicatorsIn } from '../levels';
import { defineRule } from '../rule';
import { withoutBrackets } from '../text';

const COST = /(?:成本|费用|经费|开支|造价)(?:数|额|总额)?$/;
/** What is saved or spared is a benefit. */
const SAVED = /节约|节省|降低|减少|下降|压减|节支|避免|挽回|社会成本|负担/;

export default defineRule({
  id: 'cost-in-benefit',
  code: 'GL06',
  name: '成本指标放入效益',
  meta: {
    group: 'placement',
    severity: 'error',
    fix: 'none',
    moves: true,
    wording: true,
    summary: '效益指标下写的是花多少钱。',
    basis: { text: '效益指标反映带来什么，成本指标反映花了多少', source: '库尔勒表样', checked: false },
  },
  messages: {
    costName: {
      what: '“{level2}”下的“{name}”（{value}）是成本，不是效益',
      why: '看不出项目带来了什么，效益部分的分按花钱多少给，评审时会直接退回',
      how: '移到成本指标；效益指标另写一条效果，例如“事故起数较上年下降 ≥5%”',
    },
  },
  examples: {
    bad: [
      ['社会效益下写成本', '社会效益指标/应急演练成本 | ≤25万元'],
      ['经济效益下写费用', '经济效益指标/安全生产项目费用（万元） | 220万元'],
    ],
    good: [
      ['成本在成本指标下', '成本指标/应急演练成本 | ≤25万元'],
      ['节约成本是效益', '经济效益指标/节约采购成本 | ≥5万元'],
      ['减少损失是效益', '经济效益指标/减少灾害损失 | ≥20万元'],
      ['不以金额计的', '社会效益指标/降低企业用工成本 | 有效降低'],
    ],
  },
  check(form, report) {
    for (const indicator of indicatorsIn(form, 'benefit')) {
      const { level2, level3: name, target, cells } = indicator;
      if (!isCost(indicator)) continue;
      report({
        at: cells.level3,
        message: 'costName',
        data: { level2, name, value: target.trim() },
        suggestion: { moveTo: '成本指标' },
      });
    }
  },
});

function isCost({ level3, value: { unit, kind, change } }: Indicator): boolean {
  if (unit === null || dimensionOf(unit) !== 'money' || kind === 'quantitative-positive' || change) return false;
  return COST.test(withoutBrackets(level3)) && !SAVED.test(level3);
}
