import { capOf } from '../../scoring/score-form';
import { defineRule } from '../rule';
import { percent } from './amounts';
import { executionRateOf } from './execution-rate';

export default defineRule({
  id: 'execution-cap-exceeded',
  code: 'ZJ09',
  name: '总分超过执行率封顶',
  meta: {
    group: 'money',
    severity: 'warning',
    fix: 'none',
    summary: '所选评分规则规定执行率偏低时总分封顶，表上的总分超过了上限；没有封顶规定的规则不检查。',
    basis: {
      text: '执行率低于 80%、70%、60%、50% 的，总分分别不超过 89、79、69、59 分',
      source: '预算管理一体化平台的自评规则 https://desk33.com/d-565511.html',
      checked: false,
    },
  },
  messages: {
    aboveCap: {
      what: '总分 {score}，执行率 {rate} 低于 {below}，按“{policy}”总分不超过 {cap}',
      why: '超过封顶的分不被认可，系统会自动降档，评价等级也随之改变',
      how: '把总分改为不超过 {cap}，等级一并更正；本地没有这条规定的，在设置中换用本地的评分规则',
    },
  },
  examples: {
    bad: [
      [
        '执行率六成多，总分九十',
        '',
        { execution: '100 | 100 | 65 | 10 | 65% | 6.5', totals: '100 | 92', policy: 'integrated-platform-2022-caps' },
      ],
    ],
    good: [
      [
        '没有超过封顶',
        '',
        { execution: '100 | 100 | 65 | 10 | 65% | 6.5', totals: '100 | 79', policy: 'integrated-platform-2022-caps' },
      ],
      [
        '执行率正好八成',
        '',
        { execution: '100 | 100 | 80 | 10 | 80% | 8', totals: '100 | 95', policy: 'integrated-platform-2022-caps' },
      ],
      ['全国规则没有封顶', '', { execution: '100 | 100 | 65 | 10 | 65% | 6.5', totals: '100 | 92' }],
    ],
  },
  check(form, report, { policy, thresholds }) {
    const rate = form.execution && executionRateOf(form.execution);
    const cap = capOf(rate, policy);
    if (rate === null || !cap || form.totalScore === null) return;
    if (form.totalScore - cap.total <= thresholds.scoreTolerance + 1e-9) return;
    const data = { rate: percent(rate), below: percent(cap.rateBelow), policy: policy.title, cap: cap.total };
    report({ at: form.totalCells.score, message: 'aboveCap', data: { ...data, score: form.totalScore } });
  },
});
