import { defineRule } from '../rule';
import { unitOfName } from './unit-of-name';

export default defineRule({
  id: 'unit-mismatch-name',
  code: 'ZB09',
  name: '单位与名称不符',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '指标名称说的是一种量，指标值的单位却是另一种。',
    basis: { text: '指标值的单位应当与指标名称一致', source: '库尔勒、承德、平罗表样', checked: false },
  },
  messages: {
    otherUnit: {
      what: '指标“{name}”以“{ending}”结尾，指标值“{value}”的单位却是“{unit}”',
      why: '名称和数值说的不是一件事，年底按哪一个统计都会有争议',
      how: '要考核的是“{ending}”，单位改成“{better}”；要考核的是“{unit}”，就改名称，例如“培训人次 ≥5000人次”',
    },
  },
  examples: {
    bad: [
      ['次数用了人次', '数量指标/安全生产人员培训次数 | ≥5000人次'],
      ['片子不按次数', '数量指标/警示教育片 | 1 次'],
      ['比率用了件数', '数量指标/购置数量与购置计划的比率 | 19件'],
      ['率用了个数', '数量指标/监督覆盖率 | 11个县市区'],
    ],
    good: [
      ['次数用次', '数量指标/培训次数 | ≥12次'],
      ['每月的次数', '数量指标/巡查次数 | ≥2次/月'],
      ['率用百分数', '质量指标/合格率 | ≥95%'],
      ['频率不是比率', '数量指标/巡查频率 | ≥2次/周'],
      ['名称括号里另有单位', '数量指标/参加演练（人次） | ≥50人次'],
      ['没有单位归“缺少计量单位”管', '数量指标/培训次数 | ≥12'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const { number, unit } = value;
      if (number === null || unit === null) continue;
      const expected = unitOfName(name);
      if (!expected || expected.fits(unit)) continue;
      const { ending, unit: better } = expected;
      report({ at: cells.target, message: 'otherUnit', data: { name, ending, value: target.trim(), unit, better } });
    }
  },
});
