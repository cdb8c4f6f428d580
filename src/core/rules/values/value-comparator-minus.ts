import { defineRule } from '../rule';

const MINUS_PERCENTAGE = /^\s*[-－−—–]\s*(\d+(?:\.\d+)?)\s*[%％]\s*$/;
/** Indicators whose value may well be below zero. */
const CHANGE = /增长|增幅|增速|变动|变化|涨幅|降幅|波动|偏差/;
const ALL = '100';

export default defineRule({
  id: 'value-comparator-minus',
  code: 'ZB01',
  name: '比较符丢失成负号',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'suggestion',
    wording: true,
    summary: '百分比前面是负号，多半是“=”或“≥”在复制、识别时丢失了。',
    basis: { text: '完成率、合格率一类的指标没有负值', source: '库尔勒表样', checked: false },
  },
  messages: {
    lostSign: {
      what: '指标“{name}”的指标值是“{value}”，负号应是丢失的比较符',
      why: '按负数读，任何完成情况都算超额，这一项失去考核作用，导入系统时还可能被拒',
      how: '对照原文件改回“={number}%”或“≥{number}%”，例如完成率、及时率多半是“{better}”',
    },
  },
  examples: {
    bad: [
      ['等号变成负号', '质量指标/工作保障率 | -100%'],
      ['全角负号', '时效指标/支付及时率 | －100％'],
      ['不是 100% 的多半是“≥”', '质量指标/培训合格率 | -95%'],
    ],
    good: [
      ['符号完好', '质量指标/工作保障率 | =100%'],
      ['增长率可以是负的', '经济效益指标/能耗增长率 | -5%'],
      ['实际完成值可以是负的', '经济效益指标/收入变化 | ≥1% | -2%'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, cells } of form.indicators) {
      const number = MINUS_PERCENTAGE.exec(target)?.[1];
      if (number === undefined || CHANGE.test(name)) continue;
      const better = `${number === ALL ? '=' : '≥'}${number}%`;
      report({
        at: cells.target,
        message: 'lostSign',
        data: { name, value: target.trim(), better, number },
        suggestion: { to: { text: better } },
      });
    }
  },
});
