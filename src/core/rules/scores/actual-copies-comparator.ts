import { defineRule } from '../rule';

const SIGN = /[≥≤≧≦⩾⩽<>＜＞]|不(?:少于|低于|超过|高于|多于)|至少|至多|大于|小于|以上|以下|以内/;

export default defineRule({
  id: 'actual-copies-comparator',
  code: 'DF10',
  name: '完成值照抄目标',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'none',
    summary: '实际完成值带着“≥”“不少于”“以上”，是目标的写法，不是结果。',
    basis: { text: '实际完成值填写年末的实际数', source: '各地公开表样', checked: false },
  },
  messages: {
    copied: {
      what: '指标“{name}”的实际完成值“{actual}”与目标一字不差，带着“{sign}”',
      why: '完成了多少是一个确定的数，照抄目标说明没有统计，抽查时拿不出依据',
      how: '填写实际的数，例如目标“≥266米”、实际“271米”',
    },
    withSign: {
      what: '指标“{name}”的实际完成值“{actual}”带着“{sign}”',
      why: '完成了多少是一个确定的数，“{sign}”说不清到底是多少，只能按那个界限计分',
      how: '填写实际的数，例如“96%”“271米”',
    },
  },
  examples: {
    bad: [
      ['照抄目标', '数量指标/管道长度 | ≥266米 | ≥266米 | 10 | 10'],
      ['写成了以上', '服务对象满意度指标/群众满意度 | ≥90% | 95%以上 | 10 | 10'],
    ],
    good: [
      ['确定的数', '数量指标/管道长度 | ≥266米 | 271米 | 10 | 10'],
      ['带等号也是确定的数', '数量指标/管道长度 | ≥266米 | =266米 | 10 | 10'],
      ['一句话', '社会效益指标/制度建设 | 建立制度 | 已建立并印发，覆盖以上各单位 | 10 | 10'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, actual, actualValue, cells } of form.indicators) {
      if (actual === null || !actualValue?.comparator || actualValue.comparator === '=') continue;
      const sign = SIGN.exec(actual)?.[0];
      if (sign === undefined) continue;
      const data = { name, actual: actual.trim(), sign };
      const isCopy = actual.trim() === target.trim();
      report({ at: cells.actual, message: isCopy ? 'copied' : 'withSign', data });
    }
  },
});
