import { defineRule } from '../rule';
import { bareName } from '../text';

const SHORTEST = 10;
const NUMBERING = /(?:目标|任务)[一二三四五六七八九十\d]+[:：、]?/g;
/** Words that turn a plan into a report without saying anything more. */
const DONE = /^(?:本?年度?|全年|截至.{0,10})?(?:已|均|全部|按计划|基本)*(?:完成|实现)?/;

export default defineRule({
  id: 'goal-copied-to-completion',
  code: 'DF16',
  name: '完成情况照抄目标',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'none',
    summary: '“实际完成情况”与年初的“预期目标”一字不差。',
    basis: { text: '实际完成情况应当写做了什么、达到了什么', source: '昌吉表样', checked: false },
  },
  messages: {
    copied: {
      what: '“实际完成情况”照抄了预期目标“{goal}”',
      why: '看不出这一年实际做了什么，复核时等于没有填',
      how: '写实际做的事和结果，例如“全年检查企业212家次，查出隐患640条，整改率98%”',
    },
  },
  examples: {
    bad: [
      [
        '一字不差',
        '数量指标/检查次数 | ≥12次 | 12次 | 10 | 10',
        {
          goals: ['依法查处安全生产违法行为，奖励举报人'],
          fields: { 实际完成情况: '依法查处安全生产违法行为，奖励举报人。' },
        },
      ],
      [
        '只加了“已完成”',
        '数量指标/检查次数 | ≥12次 | 12次 | 10 | 10',
        { goals: ['开展综合防灾减灾救灾指导检查'], fields: { 实际完成情况: '全年已完成开展综合防灾减灾救灾指导检查' } },
      ],
    ],
    good: [
      [
        '写了实际情况',
        '数量指标/检查次数 | ≥12次 | 12次 | 10 | 10',
        {
          goals: ['依法查处安全生产违法行为，奖励举报人'],
          fields: { 实际完成情况: '核查举报46件，属实31件，发放奖金9.8万元' },
        },
      ],
      [
        '还没有填',
        '数量指标/检查次数 | ≥12次 | 12次 | 10 | 10',
        { goals: ['依法查处安全生产违法行为，奖励举报人'], fields: { 实际完成情况: '' } },
      ],
    ],
  },
  check(form, report) {
    if (form.completion === null) return;
    const done = essence(form.completion);
    const goal = form.goals.join('');
    if (done.length < SHORTEST || done !== essence(goal)) return;
    const at = form.fields.find(({ name }) => name === 'completion')?.cell;
    report({ at, message: 'copied', data: { goal } });
  },
});

function essence(text: string): string {
  return bareName(text.replace(NUMBERING, '')).replace(DONE, '');
}
