import { scoreTogether, sharersOf } from '../../form/shared-points';
import { percent } from '../money/amounts';
import { defineRule } from '../rule';
import { isShortOfTarget, isUnscoredEvaluation, judgedIn } from './judge-indicator';
import { saysNothing } from './said-nothing';

export default defineRule({
  id: 'deviation-reason-missing',
  code: 'DF12',
  name: '偏差原因未填',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'none',
    summary: '得分低于分值，没有分值的表上没有达到目标，或者远远超过目标，却没有写偏差原因。',
    basis: {
      text: '未完成或超额较多的指标要说明偏差原因和改进措施',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent；财预〔2020〕10号 表下说明',
      checked: false,
    },
  },
  messages: {
    lost: {
      what: '指标“{name}”扣了 {lost} 分，没有写偏差原因',
      why: '扣分没有说明，复核时会退回补充，改进措施也无从落实',
      how: '写明为什么没有达到、怎么改，例如“受降雪影响少办3期，次年一季度补办”',
    },
    missed: {
      what: '指标“{name}”的目标是“{target}”，完成“{actual}”，没有达到，也没有写原因',
      why: '没有完成又没有说明，复核时会退回补充，改进措施也无从落实',
      how: '写明为什么没有达到、怎么改，例如“受降雪影响少办3期，次年一季度补办”；完成值填错的，先改正',
    },
    exceeded: {
      what: '指标“{name}”完成“{actual}”，是目标“{target}”的 {ratio}，没有写偏差原因',
      why: '超额过多说明目标定低了，不说明原因的，有的地方要扣分',
      how: '写明为什么超出这么多，例如“年中新增两个乡镇，培训场次相应增加”；目标偏低的，下年调高',
    },
  },
  examples: {
    bad: [
      ['扣了分没有原因', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | '],
      ['原因只写了“无”', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 无'],
      ['没有分值的表，没有达到目标', '数量指标/培训次数 | ≥12次 | 9次 |  |  | '],
      ['没有分值的表，晚于时限', '时效指标/完成时限 | 2021年6月 | 2021年9月 |  |  | '],
      ['没有分值的表，自己写了未完成', '社会效益指标/应急机制 | 建立并运行 | 未完成 |  |  | 无'],
      ['没有分值的表，远远超过目标', '数量指标/培训次数 | ≥12次 | 30次 |  |  | '],
      ['远远超过目标', '数量指标/培训次数 | ≥12次 | 30次 | 10 | 10 | '],
    ],
    good: [
      ['写明了原因', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 受降雪影响少办3期，次年补办'],
      ['满分没有偏差', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | '],
      ['数目小，多几次不算过多', '数量指标/演练次数 | ≥1次 | 2次 | 10 | 10 | '],
      ['单位不同，超没超过要先确认', '数量指标/培训对象 | ≥12人 | 30家 | 10 | 10 | '],
      ['没有分值的表，单位不同，达没达到要先确认', '数量指标/培训对象 | ≥100人 | 90家 |  |  | '],
      ['少花钱不是超额', '成本指标/项目费用 | ≤10万元 | 5万元 | 10 | 10 | '],
      ['还没有打分', '数量指标/培训次数 | ≥12次 | 9次 | 10 |  | '],
      ['没有分值的表，达到了', '数量指标/培训次数 | ≥12次 | 12次 |  |  | '],
      ['监控时还没有做完', '数量指标/培训次数 | ≥12次 | 6次 |  |  | ', { kind: 'monitoring' }],
      ['没有分值的表，写明了原因', '数量指标/培训次数 | ≥12次 | 9次 |  |  | 受降雪影响少办3期，次年补办'],
      ['表上没有这一栏', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5'],
    ],
  },
  check(form, report, { policy }) {
    const judgedByValue = judgedIn(form, policy);
    const isUnscored = isUnscoredEvaluation(form);
    for (const indicator of form.indicators) {
      const { level3: name, target, points, deviation, cells } = indicator;
      const group = sharersOf(indicator, form.indicators);
      const score = scoreTogether(group);
      if (deviation === null || !group.every((row) => saysNothing(row.deviation ?? ''))) continue;
      if (!isUnscored && (points === null || score === null)) continue;
      const at = cells.deviation;
      if (points !== null && score !== null && score < points * policy.explainBelow - 1e-9) {
        report({ at, message: 'lost', data: { name, lost: points - score } });
        continue;
      }
      const actual = indicator.actual?.trim() ?? '';
      const { exceeded, inDoubt } = judgedByValue(indicator) ?? {};
      if (isUnscored && isShortOfTarget(indicator, form, policy))
        report({ at, message: 'missed', data: { name, target: target.trim(), actual } });
      else if (exceeded !== undefined && !inDoubt)
        report({ at, message: 'exceeded', data: { name, actual, target, ratio: percent(exceeded) } });
    }
  },
});
