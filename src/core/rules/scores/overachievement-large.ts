import { percent } from '../money/amounts';
import { defineRule } from '../rule';
import { isUnscoredEvaluation, judgedIn } from './judge-indicator';
import { saysNothing } from './said-nothing';

export default defineRule({
  id: 'overachievement-large',
  code: 'DF14',
  name: '超额完成过多',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'none',
    summary: '实际完成值远远超过目标，目标可能定低了。',
    basis: {
      text: '超过目标 30% 以上的视为目标设置偏低，有的地方要扣分',
      source: 'https://desk33.com/d-565511.html',
      checked: false,
    },
  },
  messages: {
    farAbove: {
      what: '指标“{name}”完成“{actual}”，是目标“{target}”的 {ratio}',
      why: '超出这么多，评审时会认为目标定低了，有的地方每项要扣分',
      how: '核对完成值有没有多写一位；属实的，下年把目标调到接近实际，例如“{better}”',
    },
  },
  examples: {
    bad: [
      ['写了原因，目标仍偏低', '数量指标/培训次数 | ≥12次 | 30次 | 10 | 10 | 年中新增两个乡镇'],
      ['表上没有偏差原因栏', '数量指标/培训人次 | ≥100人次 | 260人次 | 10 | 10'],
    ],
    good: [
      ['稍有超过', '数量指标/培训次数 | ≥12次 | 14次 | 10 | 10 | '],
      ['数目小', '数量指标/演练次数 | ≥1次 | 3次 | 10 | 10'],
      ['没有写原因的归“偏差原因未填”管', '数量指标/培训次数 | ≥12次 | 30次 | 10 | 10 | '],
      ['没有分值的表也归它管', '数量指标/培训次数 | ≥12次 | 30次 |  |  | '],
      ['少花钱不是超额', '成本指标/项目费用 | ≤10万元 | 5万元 | 10 | 10'],
    ],
  },
  check(form, report, { policy }) {
    const judgedByValue = judgedIn(form, policy);
    const isUnscored = isUnscoredEvaluation(form);
    for (const indicator of form.indicators) {
      const { level3: name, target, actual, actualValue, deviation, points, score, cells } = indicator;
      const exceeded = judgedByValue(indicator)?.exceeded;
      if (exceeded === undefined) continue;
      const isScored = points !== null && score !== null;
      if (deviation !== null && saysNothing(deviation) && (isScored || isUnscored)) continue;
      const better = `≥${actualValue?.number ?? ''}${indicator.value.unit ?? ''}`;
      const data = { name, target: target.trim(), actual: actual?.trim() ?? '', ratio: percent(exceeded), better };
      report({ at: cells.actual, message: 'farAbove', data });
    }
  },
});
