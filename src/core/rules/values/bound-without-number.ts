import type { Form, Indicator } from '../../form/form';
import { groupOfIndicator } from '../levels';
import { defineRule, type Suggestion } from '../rule';

const BUDGET_WORDS = /^(?:.{0,4})(?:核定|预算|批复|下达|概算|计划|安排)/;

export default defineRule({
  id: 'bound-without-number',
  code: 'ZB13',
  name: '有上限无数值',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    summary: '指标值写了“小于等于核定数”一类的界限，却没有数。',
    basis: { text: '指标值应当有可以核对的数', source: '承德表样', checked: false },
  },
  messages: {
    noNumber: {
      what: '指标“{name}”的指标值“{value}”只有界限，没有数',
      why: '看表的人不知道“{bound}”是多少，年底无法判断超没超',
      how: '写出具体的数，例如“{better}”；数要到年中才定的，先填预计数，定了再调整',
    },
  },
  examples: {
    bad: [
      ['以核定数为上限', '成本指标/资金成本 | 小于等于核定数', { budget: '132.4 | 132.4 | ' }],
      ['不知道预算是多少', '成本指标/资金成本 | 不超过预算数'],
      ['与前三年比', '经济效益指标/“三公”经费控制 | 小于前三年平均值', { budget: '57.3 | 57.3 | ' }],
    ],
    good: [
      ['有数', '成本指标/资金成本 | ≤132.4万元', { budget: '132.4 | 132.4 | ' }],
      ['定性的归别的规则管', '成本指标/支出控制 | 可控'],
    ],
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const { level3: name, target, value, cells } = indicator;
      if (value.kind !== 'bound-without-number') continue;
      const text = budgetBound(form, indicator);
      const data = {
        name,
        value: target.trim(),
        bound: value.unit ?? '',
        better: text ?? `${value.comparator ?? '≤'}20万元`,
      };
      const suggestion: Suggestion | undefined = text === null ? undefined : { to: { text } };
      report({ at: cells.target, message: 'noNumber', data, suggestion });
    }
  },
});

/** The form's own budget in place of “核定数”, for cost indicators; null where the bound means something else. */
function budgetBound({ budget: { total } }: Form, indicator: Indicator): string | null {
  const { comparator, unit } = indicator.value;
  if (total === null || comparator !== '≤' || groupOfIndicator(indicator) !== 'cost') return null;
  return BUDGET_WORDS.test(unit ?? '') ? `≤${total}万元` : null;
}
