import { defineRule } from '../rule';
import { differ, inFormUnit, sumOf } from './amounts';

const COLUMNS = [
  ['total', '总额'],
  ['fiscal', '财政拨款'],
  ['other', '其他资金'],
] as const;

export default defineRule({
  id: 'task-amount-sum-mismatch',
  code: 'ZJ10',
  name: '任务金额合计不等',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'none',
    summary: '部门整体支出表里，各项任务的预算金额之和与“合计”行不相等。',
    basis: { text: '合计等于各项任务金额之和', source: '库尔勒表样', checked: false },
  },
  messages: {
    wrongSum: {
      what: '任务“{column}”的合计为 {total}，{count} 项任务之和是 {sum}，相差 {gap} {unit}',
      why: '部门预算总额与任务分项对不上，说明漏了任务或金额填错',
      how: '逐项核对任务金额；任务都对的，把合计改为 {sum}',
    },
  },
  examples: {
    bad: [
      [
        '总额不等',
        '',
        {
          kind: 'department-target',
          tasks: ['基本支出 | 60 | 60 | 0', '安全生产 | 30 | 30 | 0'],
          taskTotal: '100 | 90 | 0',
        },
      ],
      [
        '其他资金漏加',
        '',
        {
          kind: 'department-target',
          tasks: ['基本支出 | 60 | 50 | 10', '安全生产 | 30 | 30 | 0'],
          taskTotal: '90 | 80 | 0',
        },
      ],
    ],
    good: [
      [
        '相等',
        '',
        {
          kind: 'department-target',
          tasks: ['基本支出 | 60.1 | 60.1 | 0', '安全生产 | 30.2 | 30.2 | 0'],
          taskTotal: '90.3 | 90.3 | 0',
        },
      ],
      ['这一列没有填', '', { kind: 'department-target', tasks: ['基本支出 | 60 | 60 | '], taskTotal: '60 | 60 | ' }],
      ['没有合计行', '', { kind: 'department-target', tasks: ['基本支出 | 60 | 60 | 0'] }],
    ],
  },
  check(form, report, { thresholds }) {
    for (const [key, column] of COLUMNS) {
      const total = form.taskTotal?.[key] ?? null;
      const sum = sumOf(form.tasks.map((task) => task[key]));
      if (total === null || sum === null || !differ(form, total, sum, thresholds.amountTolerance)) continue;
      const shown = { total: inFormUnit(form, total), sum: inFormUnit(form, sum) };
      const gap = Math.abs(shown.total - shown.sum);
      const data = { column, ...shown, gap, count: form.tasks.length, unit: form.moneyUnit.unit };
      report({ at: form.taskTotal?.cells[key], message: 'wrongSum', data });
    }
  },
});
