import { evaluationsOf } from '../../comparison/target-forms';
import { addressOf } from '../../sheet/address';
import type { ExampleForm } from '../example-notation';
import { defineWorkbookRule } from '../rule';

export default defineWorkbookRule({
  id: 'evaluation-indicator-dropped',
  code: 'BJ01',
  name: '自评表少了目标表的指标',
  meta: {
    group: 'workbook',
    severity: 'error',
    fix: 'none',
    summary: '目标表里批复的指标，自评表里找不到。',
    basis: { text: '自评应当逐项对照批复的绩效目标', source: '没有条文，按自评的做法推断', checked: false },
  },
  messages: {
    dropped: {
      what: '目标表（工作表“{sheet}”）里的{level2}“{name}”（{value}），自评表里没有',
      why: '批复过的指标不能在自评时去掉，复核时会当作这一项没有完成',
      how: '在自评表的{level2}下补上“{name}”，目标值照抄“{value}”；改了名称的，改回批复时的名称',
    },
  },
  examples: {
    bad: [
      [
        '少了一项',
        [
          target(['数量指标/检查次数 | ≥12次', '质量指标/整改率 | ≥95%']),
          evaluation(['数量指标/检查次数 | ≥12次 | 12次 | 90 | 90']),
        ],
      ],
    ],
    good: [
      [
        '一项不少',
        [target(['数量指标/检查次数 | ≥12次']), evaluation(['数量指标/检查次数（次） | ≥12次 | 12次 | 90 | 90'])],
      ],
      [
        '目标表里不适用的',
        [
          target(['数量指标/检查次数 | ≥12次', '生态效益指标/未涉及 | 未涉及']),
          evaluation(['数量指标/检查次数 | ≥12次 | 12次 | 90 | 90']),
        ],
      ],
      [
        '另一个项目的目标表',
        [
          { ...target(['数量指标/检查次数 | ≥12次', '质量指标/整改率 | ≥95%']), fields: { 项目名称: '物业管理' } },
          evaluation(['数量指标/检查次数 | ≥12次 | 12次 | 90 | 90']),
        ],
      ],
    ],
  },
  check(forms, report) {
    for (const { before, after, dropped } of evaluationsOf(forms)) {
      const { headerRow, columns } = after;
      const at = columns.level3 === undefined ? undefined : addressOf(headerRow, columns.level3);
      for (const { level2, level3: name, target: value } of dropped) {
        const data = { sheet: before.sheet, level2, name, value: value.trim() };
        report(after, { at, message: 'dropped', data });
      }
    }
  },
});

function target(rows: readonly string[]): ExampleForm {
  return { sheet: '目标', rows, fields: { 项目名称: '执法检查' } };
}

function evaluation(rows: readonly string[]): ExampleForm {
  return { sheet: '自评', rows, fields: { 项目名称: '2025年执法检查' } };
}
