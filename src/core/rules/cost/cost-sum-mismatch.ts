import { tidy } from '../sentence';
import { inFormUnit } from '../money/amounts';
import { defineRule } from '../rule';
import { ceilingOf, costsOf, isPrice, type Cost } from './cost-amount';

const TOTAL = /总成本|总费用|总支出|总额|总价|总投资|总经费|合计|总计/;

export default defineRule({
  id: 'cost-sum-mismatch',
  code: 'CB04',
  name: '成本合计与预算不等',
  meta: {
    group: 'cost',
    severity: 'warning',
    fix: 'none',
    summary: '各项成本指标加起来超过了项目预算，或者超过了表上写的总成本。',
    basis: {
      text: '分项成本之和不超过总成本和预算',
      source: '平罗表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    aboveBudget: {
      what: '{count} 项成本指标合计 {sum} {unit}（{parts}），超过项目预算 {total} {unit}',
      why: '照这些上限花，批复的钱不够，说明有的成本定高了，或者元和万元弄混了',
      how: '逐项核对金额和单位，使合计不超过 {total} {unit}；有一项包含另一项的，在名称里写明“其中”',
    },
    aboveTotal: {
      what: '{count} 项分项成本合计 {sum} {unit}（{parts}），超过“{name}”的 {total} {unit}',
      why: '分项之和比总成本大，两处上限不能同时做到，自评时不知道按哪个考核',
      how: '核对各项金额和单位，使分项合计不超过 {total} {unit}',
    },
  },
  examples: {
    bad: [
      ['分项之和超过预算', ['成本指标/设备购置费 | ≤30万元', '成本指标/培训费 | ≤10万元'], { budget: '36 | 36 | ' }],
      [
        '元和万元混用，换算后超过',
        ['成本指标/设备购置费 | ≤300000元', '成本指标/培训费 | ≤10万元'],
        { budget: '36 | 36 | ' },
      ],
      [
        '分项之和超过总成本',
        ['成本指标/项目总成本 | ≤20万元', '成本指标/设备购置费 | ≤15万元', '成本指标/培训费 | ≤8万元'],
        { budget: '36 | 36 | ' },
      ],
    ],
    good: [
      ['正好相等', ['成本指标/设备购置费 | ≤30万元', '成本指标/培训费 | ≤6万元'], { budget: '36 | 36 | ' }],
      [
        '四舍五入的零头',
        ['成本指标/技术人员补助 | 98856元', '成本指标/专家补助 | 36000元'],
        { budget: '13.49 | 13.49 | ' },
      ],
      ['只列了一部分', ['成本指标/设备购置费 | ≤10万元', '成本指标/培训费 | ≤6万元'], { budget: '36 | 36 | ' }],
      [
        '总成本和它的分项',
        ['成本指标/项目总成本 | ≤36万元', '成本指标/设备购置费 | ≤30万元', '成本指标/培训费 | ≤6万元'],
        { budget: '36 | 36 | ' },
      ],
      ['单价不加', ['成本指标/项目费用 | ≤36万元', '成本指标/人均成本 | ≤400元'], { budget: '36 | 36 | ' }],
      ['单独一项超预算归“成本超预算”管', '成本指标/项目费用 | ≤40万元', { budget: '36 | 36 | ' }],
    ],
  },
  check(form, report, { thresholds }) {
    const budget = ceilingOf(form);
    const costs = costsOf(form).filter(isItem).map(itemOf);
    const total = costs.find(({ name }) => TOTAL.test(name));
    const limit = total?.amount ?? budget;
    if (limit === null || costs.some(({ amount }) => budget !== null && amount > budget + thresholds.amountTolerance))
      return;
    const items = costs.filter((cost) => cost !== total && Math.abs(cost.amount - limit) > thresholds.amountTolerance);
    const sum = tidy(items.reduce((whole, { amount }) => whole + amount, 0));
    const [first] = items;
    if (items.length < 2 || !first || sum - limit <= thresholds.amountTolerance) return;
    const data = {
      count: items.length,
      sum: inFormUnit(form, sum),
      unit: form.moneyUnit.unit,
      parts: items.map(({ amount }) => inFormUnit(form, amount)).join(' + '),
      total: inFormUnit(form, limit),
    };
    if (total) report({ at: total.cell, message: 'aboveTotal', data: { ...data, name: total.name } });
    else report({ at: first.cell, message: 'aboveBudget', data });
  },
});

interface CostItem {
  readonly name: string;
  readonly amount: number;
  readonly cell: string | undefined;
}

/** Whether a cost is a sum of money of its own; prices and rows that break another row down are none. */
function isItem({ indicator }: Cost): boolean {
  return !indicator.subRow && !isPrice(indicator);
}

function itemOf({ indicator, amount }: Cost): CostItem {
  return { name: indicator.level3, amount, cell: indicator.cells.target };
}
