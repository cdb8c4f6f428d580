import type { Form, Indicator } from '../../form/form';
import type { Judgement } from '../../scoring/judgement';
import { round } from '../../scoring/rounding';
import { percent } from '../money/amounts';
import { defineRule } from '../rule';
import { isBlank } from '../text';
import { isLate, isMissed, isUnclear, judgedIn, saysUndone } from './judge-indicator';

export default defineRule({
  id: 'full-score-not-achieved',
  code: 'DF07',
  name: '未完成得满分',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'suggestion',
    summary: '实际完成值没有达到指标值，得分却是满分；看不出是否达到的，只作提示。',
    basis: {
      text: '未完成的指标不能得满分，一般按完成比例计分',
      source: '各地公开表样；https://fudaoke.com/exam/2236241',
      checked: false,
    },
  },
  messages: {
    missed: {
      what: '指标“{name}”的目标是“{target}”，完成“{actual}”，没有达到，得分却是满分 {points}',
      why: '得分与完成情况不符，抽查复核时会被扣分，评价结果也失去依据',
      how: '按完成比例计分，{ratio}，得 {proposed} 分，并写明偏差原因；完成值填错的，先改正完成值',
    },
    late: {
      what: '指标“{name}”的时限是“{target}”，完成时间“{actual}”晚于时限，得分却是满分 {points}',
      why: '得分与完成情况不符，抽查复核时会被扣分',
      how: '按逾期情况扣分并写明原因，例如“招标流标一次，推迟两个月完成”；完成时间填错的，先改正',
    },
    notDone: {
      what: '指标“{name}”写明“{actual}”，得分却是满分 {points}',
      why: '得分与完成情况不符，抽查复核时会被扣分',
      how: '按完成程度扣分，并写明原因和措施，例如“制度已起草，次年一季度审定印发”',
    },
    unclear: {
      what: '指标“{name}”的目标是“{target}”，完成“{actual}”，两者不能直接比较，看不出是否达到，得分是满分 {points}',
      why: '不是错误，但抽查时要说清为什么给满分，自动计分也算不出这一项',
      how: '把完成值写成和目标同一单位、同一口径的数，例如目标“6期”、完成“6期”；确实可比的，在偏差原因里写明怎么换算',
    },
  },
  phrases: { band: '属于“{band}”一档', share: '{words} = {share}' },
  examples: {
    bad: [
      ['少完成', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 10'],
      ['越少越好的超过了上限', '成本指标/项目费用 | ≤10万元 | 12万元 | 10 | 10'],
      ['换算单位后超过了上限', '成本指标/项目费用 | ≤10万元 | 125000元 | 10 | 10'],
      ['没有比较符也没有达到', '质量指标/覆盖率 | 100% | 95% | 10 | 10'],
      ['定性指标只完成了 60% 以下', '社会效益指标/安全意识 | 提升 | 55% | 10 | 10'],
      ['晚于时限', '时效指标/完成时限 | 2021年6月 | 2021年9月 | 10 | 10'],
      ['单位不同，看不出是否达到', '数量指标/培训对象 | ≥100人 | 90家 | 10 | 10'],
      ['百分比和个数不能比较', '数量指标/检查企业 | ≥40家 | 95% | 10 | 10'],
      ['只写了已完成，没有数', '数量指标/印发简报 | 6期 | 已完成 | 10 | 10'],
      ['自己写了未完成', '社会效益指标/应急机制 | 建立并运行 | 未完成 | 10 | 10'],
    ],
    good: [
      ['达到了', '数量指标/培训次数 | ≥12次 | 12 | 10 | 10'],
      ['换算后达到', '成本指标/项目费用 | ≤10万元 | 99000元 | 10 | 10'],
      ['按比例得分', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5'],
      ['定性指标在最高一档', '社会效益指标/安全意识 | 保障 | 95% | 20 | 20'],
      ['范围之内', '时效指标/完成时限 | 2021.01-2021.12 | 2021.01-2021.11 | 10 | 10'],
      ['单位不同，数也够了', '数量指标/培训对象 | ≥100人 | 120家 | 10 | 10'],
      ['百分之百，写了已完成', '质量指标/任务完成率 | 100% | 已全部完成 | 10 | 10'],
      ['一句话里有数', '数量指标/印发简报 | 6期 | 全年印发简报6期 | 10 | 10'],
      ['照抄比较符归“完成值照抄目标”管', '数量指标/培训对象 | ≥100人 | ≥90人 | 10 | 10'],
      ['百分号漏写的归“完成值无单位”管', '质量指标/发放率 | ≥90% | 0.95 | 10 | 10'],
    ],
  },
  check(form, report, { policy }) {
    const judgedByValue = judgedIn(form, policy);
    for (const indicator of form.indicators) {
      const { points, score } = indicator;
      if (!points || score === null || score < points || isBlank(indicator.actual)) continue;
      const at = indicator.cells.score;
      const judged = judgedByValue(indicator);
      if (!judged || !isMissed(judged, score, points)) {
        const message = otherFault(indicator, judged, form);
        const severity = message === 'unclear' ? 'info' : undefined;
        if (message) report({ at, message, data: scoredOf(indicator, points), severity });
        continue;
      }
      const proposed = round((judged.share ?? 0) * points, 2);
      const ratio = ratioOf(judged);
      const suggestion = { to: { number: proposed, format: '0.00' } };
      report({ at, message: 'missed', data: { ...scoredOf(indicator, points), ratio, proposed }, suggestion });
    }
  },
});

/** What else tells that a full score is out of place: words or a date, or that nobody can tell. */
function otherFault(indicator: Indicator, judged: Judgement | null, form: Form): 'notDone' | 'late' | 'unclear' | null {
  if (saysUndone(indicator.actual)) return 'notDone';
  if (isLate(indicator, form)) return 'late';
  return judged && isUnclear(indicator, judged) ? 'unclear' : null;
}

/** What every message quotes of a row. */
function scoredOf({ level3: name, target, actual }: Indicator, points: number) {
  return { name, target: target.trim(), actual: actual?.trim() ?? '', points };
}

/** How the proposed score comes about: the band of a qualitative value, else the share of the target that was reached. */
function ratioOf({ band, words, share }: Judgement) {
  if (band) return { phrase: 'band', data: { band: band.name } } as const;
  return { phrase: 'share', data: { words, share: percent(share ?? 0) } } as const;
}
