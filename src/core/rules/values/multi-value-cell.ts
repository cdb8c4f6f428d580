import { defineRule } from '../rule';

const LONGEST = 60;
const SEPARATOR = /[、，,；;\n]/;
/** “培训12次”, “≥95%”, “2025年6月底前”: a few words, a number and its unit. */
const ONE_VALUE = /^\s*[^\d]{0,10}\d+(?:\.\d+)?\s*[^\d\s]{1,4}(?:\d{1,2}月)?[^\d]{0,4}$/;

export default defineRule({
  id: 'multi-value-cell',
  code: 'ZB22',
  name: '一格多值',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '一个指标值里写了两个以上的数量或日期。',
    basis: { text: '一项指标只考核一个值', source: '各地公开表样', checked: false },
  },
  messages: {
    several: {
      what: '指标“{name}”的指标值“{value}”里有 {count} 个值',
      why: '完成了一个、没完成另一个时，这一项没法计分',
      how: '拆成 {count} 行，每行一个指标一个值，例如“培训次数 ≥12次”和“检查次数 ≥5次”',
    },
  },
  examples: {
    bad: [
      ['两个数量', '数量指标/培训和检查 | 培训12次、检查5次'],
      ['两个日期', '时效指标/完成时限 | 2025年6月；2025年12月'],
      ['两个比率', '质量指标/合格率 | ≥95%，≥90%'],
    ],
    good: [
      ['一个数', '数量指标/培训次数 | ≥12次'],
      ['千分号不是分隔', '数量指标/参训人次 | ≥1,200人次'],
      ['起止时间是一个值', '时效指标/实施时间 | 2025年1月-2025年12月'],
      ['范围是一个值', '质量指标/抽查比例 | 20%-30%'],
      ['数只在一处', '质量指标/合格率 | 100%，全部合格'],
      ['一句话', '社会效益指标/贯彻文件 | 印发1号文件，建立3项制度并公开，组织全员学习，覆盖全部26个单位和下属机构'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (value.kind !== 'qualitative' && value.kind !== 'malformed') continue;
      if (target.length > LONGEST || !SEPARATOR.test(target)) continue;
      const parts = target.split(SEPARATOR).filter((part) => part.trim() !== '');
      if (parts.length < 2 || !parts.every((part) => ONE_VALUE.test(part))) continue;
      report({ at: cells.target, message: 'several', data: { name, value: target.trim(), count: parts.length } });
    }
  },
});
