import { defineRule } from '../rule';
import { inFormUnit, percent } from './amounts';

export default defineRule({
  id: 'budget-zero-division',
  code: 'ZJ07',
  name: '预算数为零',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'none',
    summary: '全年预算数是 0，却有执行数、执行率或执行率得分。',
    basis: {
      text: '预算数为零时执行率无从计算，不得按满分计',
      source: '各地公开表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    spent: {
      what: '全年预算数是 0，全年执行数却是 {executed} {unit}',
      why: '没有预算却有支出，执行率无从计算，这一项不能得分',
      how: '把全年预算数改为调整后的预算（年中没有调整的，与年初预算数相同）',
    },
    scored: {
      what: '全年预算数是 0，却填了{given}',
      why: '0 作分母算不出执行率，按满分计的分没有依据，复核时会被扣掉',
      how: '先填对全年预算数再算执行率；确实没有安排预算的，执行率和得分空着，分值按办法调整到其他指标',
    },
  },
  phrases: {
    rate: '执行率 {rate}',
    score: '执行率得分 {score}',
  },
  examples: {
    bad: [
      ['没有预算却有支出', '', { execution: '0 | 0 | 9.5 | 10 |  | ' }],
      ['按满分计', '', { execution: '0 | 0 | 0 | 10 | 100% | 10' }],
      ['只填了得分', '', { execution: '5 | 0 | 0 | 10 |  | 10' }],
    ],
    good: [
      ['有预算', '', { execution: '10 | 10 | 9.5 | 10 | 95% | 9.5' }],
      ['没有预算也没有评分', '', { execution: '0 | 0 | 0 | 10 | 0% | 0' }],
      ['还没有填', '', { execution: ' |  |  | 10 |  | ' }],
    ],
  },
  check(form, report) {
    if (form.execution?.adjusted !== 0) return;
    const { executed, rate, rateText, score, cells } = form.execution;
    if (executed)
      return report({
        at: cells.adjusted,
        message: 'spent',
        data: { executed: inFormUnit(form, executed), unit: form.moneyUnit.unit },
      });
    const given = [
      ...(rate ? [{ phrase: 'rate', data: { rate: rateText || percent(rate) } } as const] : []),
      ...(score ? [{ phrase: 'score', data: { score } } as const] : []),
    ];
    if (given.length > 0) report({ at: cells.adjusted, message: 'scored', data: { given } });
  },
});
