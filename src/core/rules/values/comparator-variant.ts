import { defineRule } from '../rule';
import { withoutWords, withSymbols } from './comparator-spelling';
import { canTakeSymbols } from './reading';
import { tidied } from './tidied';

export default defineRule({
  id: 'comparator-variant',
  code: 'ZB03',
  name: '比较符写法不一',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'safe',
    wording: true,
    summary: '比较符没有用“≥”“≤”“=”，而是“≧”“>=”“═”或“不少于”“以上”等写法。',
    basis: { text: '同一张表的比较符写法应当一致', source: '平罗、昌吉表样', checked: false },
  },
  messages: {
    symbol: {
      what: '指标“{name}”的指标值“{value}”里的比较符不是标准写法',
      why: '同一套表里写法不一，导入预算管理系统或用公式汇总时可能认不出来',
      how: '改用“≥”“≤”“=”，写成“{better}”',
    },
    words: {
      what: '指标“{name}”的指标值“{value}”用文字代替了比较符',
      why: '系统里比较符多是单独一项，文字写法导入时可能认不出来，与表内其他指标也不一致',
      how: '改用符号，写成“{better}”',
    },
  },
  examples: {
    bad: [
      ['形近的符号', '数量指标/受理举报 | ≧2次'],
      ['两个字符拼成的符号', '服务对象满意度指标/满意度 | >= 90%'],
      ['全角字符拼成的符号', '成本指标/资金使用成本 | ＜＝10万元'],
      ['中文输入法打出的书名号', '质量指标/合格率 | 》=95%'],
      ['文字在前', '质量指标/认可率 | 大于等于 95%'],
      ['文字在后', '质量指标/合格率 | 90%以上'],
      ['变化的幅度', '社会效益指标/事故起数 | 下降不少于5%'],
    ],
    good: [
      ['标准符号', '质量指标/合格率 | ≥95%'],
      ['真的书名号', '社会效益指标/制定文件 | 《应急预案》'],
      ['严格大于是另一种意思', '质量指标/理赔比例 | >75%'],
      ['没有数值的归“有上限无数值”管', '成本指标/资金成本 | 小于等于核定数'],
      ['一句话里的“至少”', '社会效益指标/宣传效果 | 每村至少确定一名宣传员'],
      ['没有比较符的归“缺少比较符”管', '数量指标/培训次数 | 12次'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (canTakeSymbols(target)) {
        const better = tidied(withSymbols(target));
        report({ at: cells.target, message: 'symbol', data: { name, value: target, better } });
        continue;
      }
      const text = withoutWords(tidied(target), value);
      if (text === null) continue;
      report({
        at: cells.target,
        message: 'words',
        data: { name, value: target, better: text },
        suggestion: { to: { text } },
      });
    }
  },
  repair: (text) => ({ text: withSymbols(text) }),
});
