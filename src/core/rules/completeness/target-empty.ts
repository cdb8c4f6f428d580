import { defineRule } from '../rule';
import { isBlank } from '../text';

export default defineRule({
  id: 'target-empty',
  code: 'WZ09',
  name: '指标值为空',
  meta: {
    group: 'completeness',
    severity: 'error',
    fix: 'none',
    blank: true,
    summary: '三级指标写了名称，指标值却是空的。',
    basis: {
      text: '每个指标都要有指标值',
      source: '大连表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    noTarget: {
      what: '指标“{name}”没有填指标值',
      why: '没有目标，年底就没有可以对照的标准，这一项无法评分',
      how: '填写要达到的数值和单位，例如“≥95%”“≥12次”；这一行不需要的，请整行删除',
    },
  },
  examples: {
    bad: [
      ['有名称没有值', '社会效益指标/装备利用率 | '],
      ['只有全角空格', '数量指标/培训次数 | 　'],
    ],
    good: [
      ['值已填写', '数量指标/培训次数 | ≥12次'],
      ['名称和值都没有，是空行', '数量指标/ | '],
      ['名称已写明不涉及', '经济效益指标/未涉及 | '],
    ],
  },
  check(form, report) {
    if (form.columns.target === undefined) return;
    for (const { level3, target, cells } of form.indicators) {
      if (!isBlank(target) || isBlank(level3) || isFiller(level3)) continue;
      report({ at: cells.target, message: 'noTarget', data: { name: level3 } });
    }
  },
});

function isFiller(name: string): boolean {
  return /^(?:无|不?未?涉及|不适用|\/|—+|-+)$/.test(name.trim());
}
