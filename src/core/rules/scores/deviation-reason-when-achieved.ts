import { judgedIn } from './judge-indicator';
import { saysNothing } from './said-nothing';
import { defineRule } from '../rule';

export default defineRule({
  id: 'deviation-reason-when-achieved',
  code: 'DF13',
  name: '无偏差却填原因',
  meta: {
    group: 'scores',
    severity: 'info',
    fix: 'none',
    summary: '完成值正好等于目标，也没有扣分，却写了偏差原因。',
    basis: { text: '偏差原因只在有偏差时填写', source: '各地公开表样', checked: false },
  },
  messages: {
    noDeviation: {
      what: '指标“{name}”目标“{target}”、完成“{actual}”，得满分，却写了偏差原因“{reason}”',
      why: '看表的人会以为完成值或得分填错了，要来回核实',
      how: '没有偏差的写“无”；确有偏差的，把实际完成值和得分改成真实情况，例如完成“10次”、得 8.33 分',
    },
  },
  examples: {
    bad: [['正好完成却有原因', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | 受降雪影响少办3期']],
    good: [
      ['写了“无”', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | 无'],
      ['写了“无偏差”', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10 | 无偏差。'],
      ['超额的可以说明', '数量指标/培训次数 | ≥12次 | 15次 | 10 | 10 | 新增一个乡镇'],
      ['节约的可以说明', '成本指标/项目费用 | ≤10万元 | 9万元 | 10 | 10 | 招标节约'],
      ['扣了分应当说明', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 8 | 两期签到表缺失'],
    ],
  },
  check(form, report, { policy }) {
    const judgedByValue = judgedIn(form, policy);
    for (const indicator of form.indicators) {
      const { level3: name, target, actual, value, actualValue, points, score, deviation, cells } = indicator;
      if (saysNothing(deviation) || !points || score !== points) continue;
      if (value.number === null || value.number !== actualValue?.number) continue;
      if (!judgedByValue(indicator)?.reached) continue;
      const data = { name, target: target.trim(), actual: actual?.trim() ?? '', reason: deviation ?? '' };
      report({ at: cells.deviation, message: 'noDeviation', data });
    }
  },
});
