import { percent } from '../money/amounts';
import { defineRule } from '../rule';
import { judgedIn } from './judge-indicator';
import { saysNothing } from './said-nothing';

export default defineRule({
  id: 'deviation-reason-missing',
  code: 'DF12',
  name: '偏差原因未填',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'none',
    summary: '得分低于分值，或者远远超过目标，却没有写偏差原因。',
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
      ['远远超过目标', '数量指标/培训次数 | ≥12次 | 30次 | 10 | 10 | '],
    ],
    good: [
      ['写明了原因', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 受降雪影响少办3期，次年补办'],
      ['满分没有偏差', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | '],
      ['数目小，多几次不算过多', '数量指标/演练次数 | ≥1次 | 2次 | 10 | 10 | '],
      ['少花钱不是超额', '成本指标/项目费用 | ≤10万元 | 5万元 | 10 | 10 | '],
      ['还没有打分', '数量指标/培训次数 | ≥12次 | 9次 | 10 |  | '],
      ['表上没有这一栏', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5'],
    ],
  },
  check(form, report, { policy }) {
    const judgedByValue = judgedIn(form, policy);
    for (const indicator of form.indicators) {
      const { level3: name, actual, target, points, score, deviation, cells } = indicator;
      if (deviation === null || points === null || score === null) continue;
      if (!saysNothing(deviation)) continue;
      const at = cells.deviation;
      if (score < points * policy.explainBelow - 1e-9) {
        report({ at, message: 'lost', data: { name, lost: points - score } });
        continue;
      }
      const exceeded = judgedByValue(indicator)?.exceeded;
      if (exceeded !== undefined)
        report({ at, message: 'exceeded', data: { name, actual: actual ?? '', target, ratio: percent(exceeded) } });
    }
  },
});
