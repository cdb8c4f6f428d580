import { defineRule } from '../rule';
import { amountContent, differ, inFormUnit, sumOf } from './amounts';
import { FUND_WORDS, fundSums, partsInWords } from './fund-sums';

export default defineRule({
  id: 'fund-sum-mismatch',
  code: 'ZJ01',
  name: '资金合计不等',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'suggestion',
    summary: '资金总额与财政拨款、上年结转、其他资金等各部分之和不相等。',
    basis: {
      text: '资金总额等于各项资金来源之和',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    wrongSum: {
      what: '“{label}”为 {total}，各部分之和是 {sum}（{parts}），相差 {gap} {unit}',
      why: '总额和明细对不上，执行率、成本等后面的计算都会跟着错',
      how: '核对批复文件：明细对的，把总额改为 {sum}；总额对的，改正明细',
    },
  },
  phrases: FUND_WORDS,
  examples: {
    bad: [
      ['预算总额与两部分之和不等', '', { budget: '10 | 8 | 1' }],
      ['全年预算数一列不等', '', { funds: ['资金总额 | 10 | 12', '其中：财政拨款 | 10 | 10', '上年结转 | 0 | 1'] }],
      ['任务的总额与两部分之和不等', '', { kind: 'department-target', tasks: ['干部培训 | 30 | 20 | 5'] }],
      ['按元填报，差 1 元', '', { budget: '36000 | 35999 | 0', moneyUnit: '元' }],
    ],
    good: [
      ['相等', '', { budget: '10 | 8 | 2' }],
      ['三项之和只差二进制小数', '', { funds: ['资金总额 | 5', '其中：财政拨款 | 3.1', '上年结转 | 1', '其他 | 0.9'] }],
      ['其他资金空着就是没有', '', { budget: '132.4 | 132.4 | ' }],
      ['四舍五入差 0.01', '', { budget: '1 | 0.33 | 0.66' }],
      ['总额为零归“资金为零”管', '', { budget: '0 | 8 | 2' }],
      ['只填了总额', '', { budget: '10 |  | ' }],
      ['只列出其中一项，其余的没有列', '', { funds: ['资金总额 | 10', '其中：财政拨款 | 8'] }],
      [
        '“其中”之下还有“其中”',
        '',
        { funds: ['总额 | 10', '其中：财政 | 8', '其中：上级 | 5', '本级 | 3', '其他 | 2'] },
      ],
      ['小计之下的明细不再加', '', { funds: ['总额 | 10', '财政拨款小计 | 8', '上级 | 5', '本级 | 3', '其他 | 2'] }],
      ['实施期和年度各自合计', '', { funds: ['实施期金额 | 30', '其中：财政 | 30', '年度金额 | 9', '其中：财政 | 9'] }],
    ],
  },
  check(form, report, { thresholds }) {
    for (const { label, cell, total, parts } of fundSums(form)) {
      const sum = sumOf(parts.map(({ amount }) => amount));
      const isPartial = parts.length === 1 && sum !== null && sum < total;
      if (total === 0 || sum === null || isPartial || !differ(form, total, sum, thresholds.amountTolerance)) continue;
      const shown = { total: inFormUnit(form, total), sum: inFormUnit(form, sum) };
      const data = {
        label,
        ...shown,
        parts: partsInWords(form, parts),
        gap: Math.abs(shown.total - shown.sum),
        unit: form.moneyUnit.unit,
      };
      report({ at: cell, message: 'wrongSum', data, suggestion: { to: amountContent(form, sum) } });
    }
  },
});
