import type { Form } from '../../form/form';
import { pointsProblemOf } from '../../scoring/points-problem';
import { gradeOf } from '../../scoring/score-form';
import { defineRule } from '../rule';

const LABEL = /^(?:自评|评价|绩效|考核)+(?:结果|评价)?(?:等级|结论)/;
/** A single grade; a row of boxes to tick names several. */
const GRADE = /^[：:\s]*(优|良|中|差)(?:秀|好|等)?$/;

export default defineRule({
  id: 'grade-band-mismatch',
  code: 'DF18',
  name: '评价等级与得分不符',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'suggestion',
    summary: '表上写的评价等级与总分所在的档次不同。',
    basis: {
      text: '90 分以上为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差',
      source: '财预〔2020〕10号；http://www.wushan.gov.cn/info/2531/1571642.htm',
      checked: false,
    },
  },
  messages: {
    otherGrade: {
      what: '总分 {total} 属于“{expected}”，表上写的是“{given}”',
      why: '等级是公开和下年安排预算的依据，写错了要重新报送',
      how: '改为“{expected}”；总分填错的，先改总分',
    },
  },
  examples: {
    bad: [
      [
        '等级和分数写在一行',
        '数量指标/甲 | ≥6次 | 5次 | 100 | 84.47 | 少办一期',
        { totals: '100 | 84.47', notes: ['自评等级：优'] },
      ],
      [
        '等级写在右边一格',
        '数量指标/甲 | ≥6次 | 5次 | 100 | 84.47 | 少办一期',
        { totals: '100 | 84.47', notes: ['评价等级', '优秀'] },
      ],
    ],
    good: [
      ['相符', '数量指标/甲 | ≥1次 | 1次 | 100 | 100', { totals: '100 | 100', notes: ['自评等级：优'] }],
      ['正好在界上', '数量指标/甲 | ≥1次 | 1次 | 100 | 90', { totals: '100 | 90', notes: ['评价等级', '优'] }],
      [
        '勾选式的不猜',
        '数量指标/甲 | ≥1次 | 1次 | 100 | 84',
        { totals: '100 | 84', notes: ['评价等级：□优 ☑良 □中 □差'] },
      ],
      [
        '执行率不在表内计分，总分不满 100',
        '数量指标/甲 | ≥10次 | 8次 | 90 | 72',
        { totals: '90 | 72', notes: ['自评等级：良'] },
      ],
      ['还没有总分', '数量指标/甲 | ≥1次 | 1次 | 100 | ', { totals: '100 | ', notes: ['自评等级：优'] }],
    ],
  },
  check(form, report, { policy }) {
    const printed = gradeOn(form);
    if (!printed || form.totalScore === null || pointsProblemOf(form, policy)) return;
    const expected = gradeOf(form.totalScore, policy);
    if (expected === null || expected === printed.grade) return;
    const data = { total: form.totalScore, expected, given: printed.grade };
    const text = printed.text.replace(/(?:优秀?|良好?|中等?|差)$/, expected);
    report({ at: printed.cell, message: 'otherGrade', data, suggestion: { to: { text } } });
  },
});

/** The grade printed below the table: behind its label or in the next cell; null where none is filled in. */
function gradeOn({ notes }: Form): { readonly grade: string; readonly cell: string; readonly text: string } | null {
  for (const [index, { cell, text }] of notes.entries()) {
    const label = LABEL.exec(text.trim())?.[0];
    if (label === undefined) continue;
    const own = GRADE.exec(text.trim().slice(label.length))?.[1];
    if (own !== undefined) return { grade: own, cell, text: text.trim() };
    const next = notes[index + 1];
    const beside = GRADE.exec(next?.text ?? '')?.[1];
    if (next && beside !== undefined) return { grade: beside, cell: next.cell, text: next.text };
  }
  return null;
}
