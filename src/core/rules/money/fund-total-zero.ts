import type { Form } from '../../form/form';
import { costsOf } from '../cost/cost-amount';
import { defineRule } from '../rule';
import { inFormUnit, sumOf } from './amounts';
import { FUND_WORDS, fundSums, partsInWords } from './fund-sums';

export default defineRule({
  id: 'fund-total-zero',
  code: 'ZJ03',
  name: '资金为零',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'none',
    summary: '资金总额填的是 0，下面的分项或成本指标却有金额。',
    basis: { text: '资金总额等于各项资金之和，不应为零', source: '各地公开表样', checked: false },
  },
  messages: {
    zeroWithParts: {
      what: '“{label}”是 0，分项却有 {sum} {unit}（{parts}）',
      why: '总额为零，执行率、成本控制都无从计算，审核时直接退回',
      how: '填上资金总额，例如 {sum}；确实没有安排资金的，把分项也改为 0',
    },
    zeroWithCosts: {
      what: '资金总额是 0，成本指标“{name}”却是“{value}”',
      why: '没有安排资金，就没有可以控制的成本，两处必有一处填错',
      how: '填上批复的资金总额；确实不安排资金的，删去成本指标',
    },
  },
  phrases: FUND_WORDS,
  examples: {
    bad: [
      ['分项有金额', '', { budget: '0 | 8 | 2' }],
      ['全年预算一列的总额是零', '', { funds: ['资金总额 | 10 | 0', '其中：财政拨款 | 10 | 10'] }],
      ['成本指标有金额', '成本指标/项目总成本 | ≤36万元', { budget: '0 | 0 | ' }],
    ],
    good: [
      ['总额已填', '成本指标/项目总成本 | ≤36万元', { budget: '36 | 36 | ' }],
      ['都是零', '', { budget: '0 | 0 | 0' }],
      ['总额空着归必填规则管', '', { budget: ' | 8 | ' }],
    ],
  },
  check(form, report) {
    const zeros = fundSums(form).filter(({ total, parts }) => total === 0 && parts.some(({ amount }) => amount));
    for (const { label, cell, parts } of zeros)
      report({
        at: cell,
        message: 'zeroWithParts',
        data: {
          label,
          sum: inFormUnit(form, sumOf(parts.map(({ amount }) => amount)) ?? 0),
          unit: form.moneyUnit.unit,
          parts: partsInWords(form, parts),
        },
      });
    const cost =
      zeros.length === 0 && isZero(form) ? costsOf(form).find(({ amount }) => amount !== 0)?.indicator : undefined;
    if (cost)
      report({
        at: form.budgetCells.total,
        message: 'zeroWithCosts',
        data: { name: cost.level3, value: cost.target.trim() },
      });
  },
});

/** Whether every amount that the form gives is zero; of a self-evaluation form the adjusted budget is judged elsewhere. */
function isZero({ budget, funds, execution }: Form): boolean {
  if (execution?.adjusted === 0) return false;
  return budget.total === 0 && funds.every(({ initial, adjusted }) => !initial && !adjusted);
}
