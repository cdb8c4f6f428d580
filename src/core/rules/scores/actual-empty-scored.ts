import { defineRule } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'actual-empty-scored',
  code: 'DF08',
  name: '完成值为空却有得分',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'none',
    summary: '实际完成值是空的，却已经打了分。',
    basis: { text: '得分要以实际完成情况为依据', source: '各地公开表样', checked: false },
  },
  messages: {
    noActual: {
      what: '指标“{name}”没有填实际完成值，却得了 {score} 分',
      why: '得分没有依据，抽查复核时这一项会被记零分',
      how: '填写实际完成的数值，例如“12次”“96%”；没有完成的填 0 并写明原因',
    },
  },
  examples: {
    bad: [['没有完成值却得满分', '数量指标/培训次数 | ≥12次 |  | 10 | 10']],
    good: [
      ['完成值已填', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10'],
      ['都还没有填', '数量指标/培训次数 | ≥12次 |  | 10 | '],
      ['没有完成，得零分', '数量指标/培训次数 | ≥12次 |  | 10 | 0'],
      ['目标表没有这一栏', '数量指标/培训次数 | ≥12次'],
    ],
  },
  check(form, report) {
    for (const { level3: name, actual, score, cells } of form.indicators) {
      if (actual === null || !isBlank(actual) || !score) continue;
      report({ at: cells.actual, message: 'noActual', data: { name, score } });
    }
  },
});
