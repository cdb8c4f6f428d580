import type { Form } from '../../form/form';
import { costsOf, isPrice } from '../cost/cost-amount';
import { totalsIn } from '../cost/statements';
import { defineRule } from '../rule';
import { amountContent, inFormUnit } from './amounts';

const FACTOR = 10_000;
const COLUMNS = ['initial', 'adjusted', 'executed'] as const;

export default defineRule({
  id: 'fund-unit-mixed',
  code: 'ZJ02',
  name: '资金单位混用',
  meta: {
    group: 'money',
    severity: 'info',
    fix: 'suggestion',
    summary: '同一张表里两个金额正好相差一万倍，多半是一处填了元、一处填了万元。',
    basis: {
      text: '一张表里的金额换算后应当一致',
      source: '平罗表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    tenThousandfold: {
      what: '“{label}”是 {amount} {unit}，正好是{other}（{otherAmount} {unit}）的一万倍',
      why: '多半是一处按元、一处按万元填的，汇总和执行率会差一万倍',
      how: '核对批复文件：应为 {otherAmount} {unit} 的，按 {unit} 重填；两处都对的，不用改',
    },
  },
  phrases: {
    row: '“{label}”',
    cost: '成本指标“{name}”',
    statement: '目标或用途里的合计',
  },
  examples: {
    bad: [
      ['预算填了元，成本是万元', '成本指标/项目总成本 | ≤36万元', { budget: '360000 | 360000 | ' }],
      ['年初数和全年数', '', { funds: ['资金总额 | 12 | 120000'] }],
      ['资金用途里写的是万元', '', { budget: '450000 | 450000 | ', fields: { 资金用途: '聘用司机，共需45万元。' } }],
    ],
    good: [
      ['换算后相等', '成本指标/项目费用 | 360000元', { budget: '36 | 36 | ' }],
      ['分项小得多', '成本指标/宣传费 | ≤500元', { budget: '36 | 36 | ' }],
      ['单价不与总额比', '成本指标/人均培训成本 | ≤36元', { budget: '36 | 36 | ' }],
    ],
  },
  check(form, report) {
    const amounts = fundAmounts(form);
    const others = amounts.length > 0 ? [...amounts, ...statedAmounts(form)] : [];
    if (!reachFactor(others)) return;
    for (const { label, amount, cell } of amounts) {
      const other = others.find((one) => one.amount > 0 && Math.abs(amount / one.amount / FACTOR - 1) < 1e-6);
      if (!other) continue;
      const data = { label, amount: inFormUnit(form, amount), unit: form.moneyUnit.unit };
      report({
        at: cell,
        message: 'tenThousandfold',
        data: {
          ...data,
          other: typeof other.label === 'string' ? { phrase: 'row', data: { label: other.label } } : other.label,
          otherAmount: inFormUnit(form, other.amount),
        },
        suggestion: { to: amountContent(form, other.amount) },
      });
      return;
    }
  },
});

/** Whether the largest amount is about ten thousand times the smallest at least: no two can be where it is not. */
function reachFactor(amounts: readonly StatedAmount[]): boolean {
  const positive = amounts.map(({ amount }) => amount).filter((amount) => amount > 0);
  return Math.max(...positive) / Math.min(...positive) > 0.99 * FACTOR;
}

interface StatedAmount {
  readonly label: string | { phrase: 'statement' } | { phrase: 'cost'; data: { name: string } };
  /** 万元 */
  readonly amount: number;
  readonly cell: string | undefined;
}

/** Amounts of the fund block, or of the budget where the form has no such block. */
function fundAmounts({ funds, budget, budgetCells }: Form): StatedAmount[] {
  const rows: StatedAmount[] = [];
  for (const fund of funds) {
    const label = fund.label.trim().replace(/[:：]$/, '');
    for (const column of COLUMNS) {
      const amount = fund[column];
      if (amount !== null) rows.push({ label, amount, cell: fund.cells[column] });
    }
  }
  if (rows.length > 0 || budget.total === null) return rows;
  return [{ label: '资金总额', amount: budget.total, cell: budgetCells.total }];
}

/** Amounts of cost indicators and of totals in goals and purpose. */
function statedAmounts(form: Form): StatedAmount[] {
  const { goals, purpose } = form;
  const stated: StatedAmount[] = [];
  for (const { indicator, amount } of costsOf(form)) {
    if (isPrice(indicator)) continue;
    stated.push({ label: { phrase: 'cost', data: { name: indicator.level3 } }, amount, cell: undefined });
  }
  for (const text of [...goals, purpose ?? ''])
    for (const total of totalsIn(text))
      stated.push({ label: { phrase: 'statement' }, amount: total.value / FACTOR, cell: undefined });
  return stated;
}
