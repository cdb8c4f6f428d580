import { defineRule } from '../rule';
import { tidy } from '../sentence';
import { isBlank } from '../text';
import { tidied } from './tidied';
import { unitOfName } from './unit-of-name';

export default defineRule({
  id: 'percent-as-decimal',
  code: 'ZB07',
  name: '百分比成小数',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    summary: '率类指标的值是“1”或“0.95”，多半是 Excel 的百分比格式丢了。',
    basis: { text: '率类指标以百分数表示', source: '各地公开表样', checked: false },
  },
  messages: {
    decimal: {
      what: '指标“{name}”的指标值是“{value}”，没有百分号',
      why: 'Excel 里的 {percent} 存成 {value}，百分比格式一丢就成了这样；当作 {value}% 考核，等于没有目标',
      how: '写成“{better}”；确实是 {value}% 的，补上百分号',
    },
  },
  examples: {
    bad: [
      ['一', '质量指标/资金发放率 | 1'],
      ['小数', '服务对象满意度指标/群众满意度 | ≥0.95'],
      ['名称后面有括号', '质量指标/培训合格率（%） | 0.9'],
    ],
    good: [
      ['有百分号', '质量指标/资金发放率 | 100%'],
      ['数大，只是没有单位', '质量指标/资金发放率 | 95'],
      ['不是率', '数量指标/宣传片数量 | 1'],
      ['有别的单位', '数量指标/出生率 | ≤1‰'],
      ['零没有歧义', '质量指标/差错率 | 0'],
      ['单位是单独一栏', '质量指标/差错率 | 0.5', { units: { 1: '%' } }],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells, unitText } of form.indicators) {
      const { number, unit } = value;
      if (!number || number < 0 || number > 1 || unit !== null || !isBlank(unitText)) continue;
      if (value.kind === 'malformed' || unitOfName(name)?.unit !== '%') continue;
      const percent = `${tidy(number * 100)}%`;
      const better = tidied(target).replace(/\d+(?:\.\d+)?/, percent);
      const data = { name, value: tidied(target).replace(/^[^\d]+/, ''), percent, better };
      report({ at: cells.target, message: 'decimal', data, suggestion: { to: { text: better } } });
    }
  },
});
