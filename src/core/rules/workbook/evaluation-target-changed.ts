import { evaluationsOf } from '../../comparison/target-forms';
import type { ExampleForm } from '../example-notation';
import { defineWorkbookRule } from '../rule';

export default defineWorkbookRule({
  id: 'evaluation-target-changed',
  code: 'BJ02',
  name: '自评表改了目标值',
  meta: {
    group: 'workbook',
    severity: 'error',
    fix: 'none',
    summary: '自评表里的目标值与目标表批复的不同，尤其是调低了的。',
    basis: { text: '自评应当以批复的目标值为准', source: '没有条文，按自评的做法推断', checked: false },
  },
  messages: {
    lowered: {
      what: '指标“{name}”批复的目标是“{before}”（工作表“{sheet}”{cell}），自评表里成了“{after}”，更容易完成',
      why: '自评时调低目标，得分就不可信，复核时按批复的目标重新打分',
      how: '改回“{before}”再按实际完成情况打分；年中批准过调整的，附上调整批复，例如“×财绩〔2025〕3号”',
    },
    raised: {
      what: '指标“{name}”批复的目标是“{before}”（工作表“{sheet}”{cell}），自评表里成了“{after}”，更难完成',
      why: '两张表的目标不一致，复核时会要求说明以哪个为准',
      how: '改回“{before}”；年中批准过调整的，附上调整批复',
    },
    reworded: {
      what: '指标“{name}”批复的目标是“{before}”（工作表“{sheet}”{cell}），自评表里写的是“{after}”',
      why: '两种说法难以比较，复核时会当作擅自改动目标',
      how: '照抄批复的“{before}”；年中批准过调整的，附上调整批复',
    },
  },
  examples: {
    bad: [
      ['调低了', pair('数量指标/检查次数 | ≥12次', '≥10次 | 10次')],
      ['放宽了上限', pair('成本指标/检查费用 | ≤10万元', '≤12万元 | 11万元')],
      ['调高了', pair('数量指标/检查次数 | ≥12次', '≥15次 | 15次')],
      ['换了说法', pair('社会效益指标/事故情况 | 全年无亡人事故', '安全形势稳定 | 稳定')],
    ],
    good: [
      ['照抄', pair('数量指标/检查次数 | ≥12次', '≥12次 | 12次')],
      ['只是写法不同', pair('数量指标/检查次数 | ≥12次', '不少于 12 次 | 12次')],
      ['只是单位不同', pair('成本指标/检查费用 | ≤10万元', '≤100000元 | 98000元')],
      ['自评表还没有填', pair('数量指标/检查次数 | ≥12次', ' | ')],
    ],
  },
  check(forms, report) {
    for (const { before: target, after: form, changed } of evaluationsOf(forms))
      for (const { change, before, after } of changed) {
        const cell = before.cells.target ?? '';
        const texts = { before: before.target.trim(), after: after.target.trim() };
        const data = { name: after.level3, sheet: target.sheet, cell, ...texts };
        report(form, { at: after.cells.target, message: change, data });
      }
  },
});

/** A target form with one row, and its self-evaluation with the target and actual value as written. */
function pair(row: string, evaluated: string): ExampleForm[] {
  const [name = ''] = row.split('|');
  const fields = { 项目名称: '执法检查' };
  return [
    { sheet: '目标', fields, rows: [row] },
    { sheet: '自评', fields, rows: [`${name}| ${evaluated} | 90 | 90`] },
  ];
}
