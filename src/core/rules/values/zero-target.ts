import { proposedDirection } from '../../value/direction';
import { defineRule } from '../rule';

export default defineRule({
  id: 'zero-target',
  code: 'ZB26',
  name: '目标值为零',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '越多越好的指标，目标却是 0，不做也算完成。',
    basis: { text: '完成比例要除以目标值，目标不能为零', source: '各地公开表样', checked: false },
  },
  messages: {
    zero: {
      what: '指标“{name}”的目标是“{value}”',
      why: '不做也算完成；完成比例要除以 0，自评时算不出得分',
      how: '填写要达到的数，例如“≥12次”；本年不安排的，删去这一行',
    },
  },
  examples: {
    bad: [
      ['不少于零', '数量指标/培训次数 | ≥0次'],
      ['就是零', '数量指标/开展演练次数 | 0次'],
    ],
    good: [
      ['事故为零正是目标', '质量指标/重大事故起数 | 0起'],
      ['上限为零', '质量指标/投诉件数 | ≤0件'],
      ['大于零就是要有', '经济效益指标/新增税收 | >0万元'],
      ['不是零', '数量指标/培训次数 | ≥12次'],
    ],
  },
  check(form, report) {
    for (const { level2, level3: name, target, value, cells } of form.indicators) {
      const { number, comparator, change } = value;
      if (number !== 0 || change !== undefined || (comparator !== '≥' && comparator !== null && comparator !== '='))
        continue;
      if (comparator !== '≥' && proposedDirection(level2, name) === '≤') continue;
      report({ at: cells.target, message: 'zero', data: { name, value: target.trim() } });
    }
  },
});
