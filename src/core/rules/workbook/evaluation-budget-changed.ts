import type { Form } from '../../form/form';
import { evaluationsOf } from '../../comparison/target-forms';
import type { ExampleForm } from '../example-notation';
import { differ } from '../money/amounts';
import { defineWorkbookRule } from '../rule';

export default defineWorkbookRule({
  id: 'evaluation-budget-changed',
  code: 'BJ03',
  name: '自评表与目标表预算不一致',
  meta: {
    group: 'workbook',
    severity: 'warning',
    fix: 'none',
    summary: '自评表的年初预算数与目标表批复的预算不同。',
    basis: { text: '自评表的年初预算数就是目标表批复的数', source: '没有条文，按自评的做法推断', checked: false },
  },
  messages: {
    otherBudget: {
      what: '目标表（工作表“{sheet}”）批复的预算是 {before} 万元，自评表的年初预算数是 {after} 万元',
      why: '预算执行率和成本指标都从预算算起，两张表对不上，执行率就不可信',
      how: '对照批复文件：年初预算数填 {before}；年中追加或调减的，填在全年预算数里',
    },
  },
  examples: {
    bad: [['年初预算数填成了调整后的数', pair('30 | 30 | 0', '28 | 28 | 28 | 10 | 100% | 10')]],
    good: [
      ['一致', pair('30 | 30 | 0', '30 | 30 | 30 | 10 | 100% | 10')],
      ['年中调减写在全年预算数里', pair('30 | 30 | 0', '30 | 28 | 28 | 10 | 100% | 10')],
      ['自评表还没有填', pair('30 | 30 | 0', ' |  |  | 10 |  | ')],
    ],
  },
  check(forms, report, { thresholds }) {
    for (const { before, after, budget } of evaluationsOf(forms)) {
      if (!budget || !differ(after, budget.before, budget.after, thresholds.amountTolerance)) continue;
      const data = { sheet: before.sheet, before: budget.before, after: budget.after };
      report(after, { at: budgetCell(after), message: 'otherBudget', data });
    }
  },
});

function budgetCell({ execution, budgetCells }: Form): string | undefined {
  return execution?.cells.initial ?? budgetCells.total;
}

function pair(budget: string, execution: string): ExampleForm[] {
  const fields = { 项目名称: '执法检查' };
  return [
    { sheet: '目标', fields, budget, rows: '数量指标/检查次数 | ≥12次' },
    { sheet: '自评', fields, execution, rows: '数量指标/检查次数 | ≥12次 | 12次 | 90 | 90' },
  ];
}
