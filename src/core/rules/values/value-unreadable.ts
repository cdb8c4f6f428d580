import { LONGEST_TEXT } from '../../sheet/displayed-text';
import { normalise } from '../../value/normalise';
import { isHeaderWord } from '../../value/words';
import { defineRule } from '../rule';
import { isBlank } from '../text';

/** A letter or sign that is typed for a digit: “9O%”, “95%%”. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)[oO〇](?=[\d%％.]|$)/g, '0'],
  [/(?<=[≥≤=>\d])[lI|](?=\d)/g, '1'],
  [/([%％])[%％]+/g, '$1'],
  [/(?<=\d)\.\.+(?=\d)/g, '.'],
  [/([≥≤])\1+/g, '$1'],
];

/** Of cells that were cut, how many are named. */
const CELLS_NAMED = 6;

export default defineRule({
  id: 'value-unreadable',
  code: 'ZB28',
  name: '指标值读不出数',
  meta: {
    group: 'values',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    summary: '指标值像一个数，却读不出来，例如“9O%”“95%%”“≥”。',
    basis: { text: '定量指标的值是一个数、一个范围或一个日期', source: '各地公开表样', checked: false },
  },
  messages: {
    slip: {
      what: '指标“{name}”的指标值“{value}”多半是“{better}”打错了',
      why: '按现在的写法读不出数，计算得分和导入系统时会出错',
      how: '核对原文件，改成“{better}”',
    },
    unreadable: {
      what: '指标“{name}”的指标值“{value}”读不出是多少',
      why: '年底没有数可以比，这一项没法计分，导入系统时也会被拒',
      how: '写成比较符加数和单位，例如“≥95%”“≤3次”；时间写到年月，例如“2025年6月底前”',
    },
  },
  phrases: {
    cut: '{cells} 的文字超过 {longest} 个字，只读了前面这些，后面的没有检查，也不会修改；请删去多余的文字再检查',
    cutMany:
      '{cells} 等 {count} 处的文字超过 {longest} 个字，只读了前面这些，后面的没有检查，也不会修改；请删去多余的文字再检查',
  },
  examples: {
    bad: [
      ['字母当成了数字', '质量指标/合格率 | ≥9O%'],
      ['两个百分号', '质量指标/合格率 | 95%%'],
      ['只有符号', '数量指标/培训次数 | ≥'],
      ['没有这个月份', '时效指标/完成时间 | 2025年13月'],
    ],
    good: [
      ['读得出', '质量指标/合格率 | ≥95%'],
      ['空着的归“指标值为空”管', '质量指标/合格率 | '],
      ['表头文字归“表头文字当成值”管', '质量指标/合格率 | 社会效益指标'],
      ['负号归“比较符丢失成负号”管', '质量指标/合格率 | -100%'],
      ['可以是负的', '经济效益指标/能耗增长率 | -5%'],
    ],
  },
  check(form, report, { cannotCheck }) {
    const { cutCells = [] } = form;
    const cut = { cells: cutCells.slice(0, CELLS_NAMED), longest: LONGEST_TEXT };
    if (cutCells.length > CELLS_NAMED) cannotCheck({ phrase: 'cutMany', data: { ...cut, count: cutCells.length } });
    else if (cutCells.length > 0) cannotCheck({ phrase: 'cut', data: cut });
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (value.kind !== 'malformed' || isBlank(target)) continue;
      const plain = normalise(target);
      if (plain.startsWith('-') || isHeaderWord(plain)) continue;
      const data = { name, value: target.trim() };
      const better = SLIPS.reduce((text, [slip, meant]) => text.replace(slip, meant), target.trim());
      if (better === data.value) report({ at: cells.target, message: 'unreadable', data });
      else
        report({ at: cells.target, message: 'slip', data: { ...data, better }, suggestion: { to: { text: better } } });
    }
  },
});
