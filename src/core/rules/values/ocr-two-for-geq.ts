import { defineRule } from '../rule';
import { isBlank } from '../text';

const DAMAGED = /^\s*2\s*([1-9]\d{1,2}(?:\.\d+)?)\s*%\s*$/;
/** Changes and returns may well be above 200 %. */
const MAY_BE_LARGE = /增长|增幅|提高|提升|上升|回报|收益|产出|投入|杠杆|拨备|周转/;

export default defineRule({
  id: 'ocr-two-for-geq',
  code: 'ZB02',
  name: '“≥”误作“2”',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'suggestion',
    wording: true,
    summary: '指标值写成“290%”“2100%”，多半是扫描识别时把“≥”认成了“2”。',
    basis: { text: '比率类指标值一般不超过 100%', source: '各地公开表样', checked: false },
  },
  messages: {
    lostSign: {
      what: '指标“{name}”的指标值“{value}”多半是“{better}”，“≥”被认成了“2”',
      why: '照“{value}”考核永远完不成，自评只能得很少的分',
      how: '对照原件，改成“{better}”；确实要达到 {value} 的，核实后可标为“已核实”',
    },
  },
  examples: {
    bad: [
      ['全角写的也是', '服务对象满意度指标/群众满意度 | ２90％'],
      ['两位数', '服务对象满意度指标/群众满意度 | 290%'],
      ['三位数', '质量指标/覆盖率 | 2100%'],
      ['有空格', '质量指标/合格率 | 2 95 %'],
    ],
    good: [
      ['正常的比率', '质量指标/合格率 | ≥95%'],
      ['两成多', '质量指标/抽查比例 | 20%'],
      ['百分之二百', '质量指标/出资比例 | 200%'],
      ['增长可以超过一倍', '经济效益指标/产值增长率 | 250%'],
      ['比较符是单独一栏', '质量指标/合格率 | 295', { comparators: { 1: '≥' }, units: { 1: '%' } }],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, cells, comparatorText } of form.indicators) {
      const rest = DAMAGED.exec(target.normalize('NFKC'))?.[1];
      if (rest === undefined || Number(rest) > 100) continue;
      if (MAY_BE_LARGE.test(name) || !isBlank(comparatorText)) continue;
      const better = `≥${rest}%`;
      report({
        at: cells.target,
        message: 'lostSign',
        data: { name, value: target.trim(), better },
        suggestion: { to: { text: better } },
      });
    }
  },
});
