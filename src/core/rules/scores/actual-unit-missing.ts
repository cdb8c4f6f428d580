import { dimensionOf } from '../../value/units';
import { defineRule, type Suggestion } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'actual-unit-missing',
  code: 'DF09',
  name: '完成值无单位',
  meta: {
    group: 'scores',
    severity: 'info',
    fix: 'suggestion',
    summary: '指标值有单位，实际完成值只写了一个数。',
    basis: { text: '实际完成值与指标值的单位应当一致', source: '昌吉表样', checked: false },
  },
  messages: {
    noUnit: {
      what: '指标“{name}”的目标是“{target}”，实际完成值只写了“{actual}”，没有单位',
      why: '汇总时分不清“{actual}”是“{unit}”还是别的单位，只能按目标的单位猜',
      how: '写上单位，例如“{better}”',
    },
    fraction: {
      what: '指标“{name}”的目标是“{target}”，实际完成值“{actual}”没有百分号',
      why: '“{actual}”可能是 {percent}，也可能是 {actual}%，相差一百倍，这一项无法计分',
      how: '是 {percent} 的写“{percent}”，是 {actual}% 的写“{actual}%”',
    },
  },
  examples: {
    bad: [
      ['次数', '数量指标/受理举报 | ≥2次 | 2 | 10 | 10'],
      ['百分数', '质量指标/发放率 | ≥90% | 100 | 10 | 10'],
      ['一以下的数可能是比例', '质量指标/发放率 | ≥90% | 0.95 | 10 | 10'],
    ],
    good: [
      ['有单位', '数量指标/受理举报 | ≥2次 | 2次 | 10 | 10'],
      ['目标也没有单位', '数量指标/受理举报 | ≥2 | 2 | 10 | 10'],
      ['单位是单独一栏', '数量指标/受理举报 | 2 | 2 | 10 | 10', { units: { 1: '次' } }],
      ['零不需要单位', '质量指标/事故起数 | 0起 | 0 | 10 | 10'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, actual, value, actualValue, unitText, cells } of form.indicators) {
      if (!actualValue?.number || actualValue.unit !== null || actualValue.kind === 'malformed') continue;
      if (value.number === null || value.unit === null || !isBlank(unitText)) continue;
      const text = actual?.trim() ?? '';
      const data = { name, target: target.trim(), actual: text };
      if (dimensionOf(value.unit) === 'ratio' && actualValue.number <= 1) {
        const percent = `${Math.round(actualValue.number * 1e4) / 100}%`;
        report({ at: cells.actual, message: 'fraction', data: { ...data, percent } });
        continue;
      }
      const better = text + value.unit;
      const suggestion: Suggestion = { to: { text: better } };
      report({ at: cells.actual, message: 'noUnit', data: { ...data, unit: value.unit, better }, suggestion });
    }
  },
});
