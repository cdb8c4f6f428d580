import { defineRule } from '../rule';

const WORD = /(\d)\s*百分比/g;
const FRACTION = /百分之(\d+(?:\.\d+)?)(?!\d)/g;
const ONLY_WORD = /^\s*(?:百分比|百分号)\s*$/;

export default defineRule({
  id: 'unit-percent-word',
  code: 'ZB11',
  name: '百分比写成文字',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'safe',
    wording: true,
    summary: '百分号写成了“百分比”或“百分之”。',
    basis: { text: '百分数以“%”表示', source: '各地公开表样', checked: false },
  },
  messages: {
    inValue: {
      what: '指标“{name}”的指标值“{value}”用文字写百分数',
      why: '导入系统和用公式比较时认不出来，会被当成没有单位的数或者一段文字',
      how: '改用百分号，写成“{better}”',
    },
    inColumn: {
      what: '指标“{name}”的计量单位写的是“{value}”',
      why: '“百分比”不是单位，导入系统时可能对不上“%”',
      how: '计量单位改为“%”',
    },
  },
  examples: {
    bad: [
      ['数后面写了百分比', '质量指标/合格率 | ≥95百分比'],
      ['数前面写了百分之', '质量指标/合格率 | ≥百分之95'],
      ['单位一栏写了百分比', '质量指标/合格率 | 95', { comparators: { 1: '≥' }, units: { 1: '百分比' } }],
    ],
    good: [
      ['百分号', '质量指标/合格率 | ≥95%'],
      ['百分点是另一种单位', '质量指标/合格率 | 提高5个百分点'],
      ['一句话里提到', '社会效益指标/考核办法 | 按百分比排名通报'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, unitText, cells } of form.indicators) {
      const better = withSign(target);
      if (better !== target) report({ at: cells.target, message: 'inValue', data: { name, value: target, better } });
      if (unitText !== undefined && ONLY_WORD.test(unitText)) {
        const suggestion = { to: { text: '%' } };
        report({ at: cells.unit, message: 'inColumn', data: { name, value: unitText.trim() }, suggestion });
      }
    }
  },
  repair: (text) => ({ text: withSign(text) }),
});

function withSign(text: string): string {
  if (!text.includes('百分')) return text;
  return text.replace(WORD, '$1%').replace(FRACTION, '$1%');
}
