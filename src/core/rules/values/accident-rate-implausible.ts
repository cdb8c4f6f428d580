import { defineRule } from '../rule';
import { withoutBrackets } from '../text';

const ACCIDENTS = /(?:安全|生产|责任|火灾|交通|质量|医疗)?事故(?:发生)?率$|事故(?:死亡|伤亡)率$|经济损失率$/;
const LEAST = 1;

export default defineRule({
  id: 'accident-rate-implausible',
  code: 'ZB21',
  name: '反向目标不合理',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '事故率、损失率的目标是百分之几，等于允许每百次出几次事故。',
    basis: { text: '目标值应当符合实际', source: '库尔勒表样', checked: false },
  },
  messages: {
    tooHigh: {
      what: '指标“{name}”的目标“{value}”偏高',
      why: '照字面是每一百个里可以有 {number} 个出事，领导和公众看到会质疑',
      how: '改用起数或下降幅度，例如“重大事故 0起”“事故起数较上年下降≥5%”',
    },
  },
  examples: {
    bad: [
      ['事故发生率百分之八', '社会效益指标/安全生产事故发生率 | ≤8%'],
      ['损失率百分之五', '经济效益指标/降低企业经济损失率 | ≤5%'],
    ],
    good: [
      ['零', '社会效益指标/安全生产事故发生率 | 0%'],
      ['千分之几', '社会效益指标/安全生产事故发生率 | ≤0.5‰'],
      ['下降的幅度', '社会效益指标/安全生产事故发生率 | 下降≥5%'],
      ['设备故障率可以有几个点', '质量指标/装备故障率 | ≤5%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const { number, unit, change, comparator } = value;
      if (unit !== '%' || number === null || number < LEAST || change !== undefined) continue;
      if (comparator === '≥' || comparator === '>' || !ACCIDENTS.test(withoutBrackets(name))) continue;
      report({ at: cells.target, message: 'tooHigh', data: { name, value: target.trim(), number } });
    }
  },
});
