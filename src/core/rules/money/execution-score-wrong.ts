import { round } from '../../scoring/rounding';
import { defineRule } from '../rule';
import { tidy } from '../sentence';
import { percent } from './amounts';

export default defineRule({
  id: 'execution-score-wrong',
  code: 'ZJ05',
  name: '执行率得分错误',
  meta: {
    group: 'money',
    severity: 'error',
    fix: 'suggestion',
    summary: '执行率得分不等于执行率乘以分值（超过 100% 的按满分）。',
    basis: {
      text: '执行率得分 = 执行率 × 分值，最高为分值',
      source: '公开的自评表填报说明；各地公开表样',
      checked: false,
    },
  },
  messages: {
    wrongScore: {
      what: '执行率得分应为 {expected}（{rate} × {points}），现为 {given}',
      why: '这一项得分错了，总分和评价等级都跟着错',
      how: '填 {expected}，总分一并重算',
    },
    aboveFull: {
      what: '执行率得分应为 {expected}（执行率 {rate}，按满分计），现为 {given}',
      why: '执行率超过 100% 也只能得满分，多出的分会使总分超过 100',
      how: '填 {expected}，总分一并重算',
    },
  },
  examples: {
    bad: [
      ['没有按执行率扣分', '', { execution: '100 | 100 | 92.5 | 10 | 92.5% | 10' }],
      ['超过满分', '', { execution: '100 | 100 | 110 | 10 | 110% | 11' }],
    ],
    good: [
      ['按比例得分', '', { execution: '100 | 100 | 92.5 | 10 | 92.5% | 9.25' }],
      ['四舍五入到一位', '', { execution: '100 | 100 | 92.5 | 10 | 92.5% | 9.3' }],
      ['超额执行得满分', '', { execution: '100 | 100 | 110 | 10 | 110% | 10' }],
      ['还没有填得分', '', { execution: '100 | 100 | 92.5 | 10 | 92.5% | ' }],
    ],
  },
  check(form, report, { thresholds }) {
    if (!form.execution) return;
    const { adjusted, executed, points, score, cells } = form.execution;
    const rate = adjusted && executed !== null ? executed / adjusted : form.execution.rate;
    if (rate === null || points === null || score === null || adjusted === 0) return;
    const expected = round(Math.min(1, Math.max(0, rate)) * points, 2);
    if (Math.abs(score - expected) <= thresholds.scoreTolerance + 1e-9) return;
    const data = { expected: tidy(expected), rate: percent(rate), points, given: score };
    const suggestion = { to: { number: expected, format: '0.00' } };
    report({ at: cells.score, message: rate > 1 ? 'aboveFull' : 'wrongScore', data, suggestion });
  },
});
