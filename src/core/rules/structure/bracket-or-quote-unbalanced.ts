import { remember } from '../../sheet/remember';
import { goalCell } from '../cost/statements';
import { defineRule, type Suggestion } from '../rule';
import { endsInBracket, hasSign, mixesWidths, unevenPair } from './brackets';

export default defineRule({
  id: 'bracket-or-quote-unbalanced',
  code: 'JG10',
  name: '括号引号不配对',
  meta: {
    group: 'structure',
    severity: 'info',
    fix: 'suggestion',
    wording: true,
    summary: '名称、指标值或目标里的括号、引号只有一半，多了一个，或者一半全角一半半角。',
    basis: { text: '文字应当完整，标点成对使用', source: '库尔勒、昌吉表样', checked: false },
  },
  messages: {
    uneven: {
      what: '“{text}”里的 {pair} 不成对',
      why: '多半是删改时漏了一半，读的人分不清括注到哪里为止',
      how: '补上缺的一半或删去多的一个，例如“培训出勤率（%）”',
    },
    widths: {
      what: '“{text}”里的括号一半全角一半半角',
      why: '按名称匹配和汇总时，同一个名称会被当成两个',
      how: '统一写成全角，例如“培训出勤率（%）”',
    },
  },
  examples: {
    bad: [
      ['多了一个右括号', '质量指标/培训出勤率（%）） | ≥90%'],
      ['引号只有一半', '可持续影响指标/维护“全市企业安全生产 | 长期'],
      ['全角半角混用', '质量指标/服务覆盖率（%) | 100%'],
      ['目标里少了右括号', '', { goals: ['开展安全培训（含线上，共12期'] }],
    ],
    good: [
      ['成对', '质量指标/培训出勤率（%） | ≥90%'],
      ['都用半角', '质量指标/培训出勤率(%) | ≥90%'],
      ['打成书名号的比较符', '质量指标/合格率 | 》=95%'],
      ['序号后的括号', '', { goals: ['1）开展培训；2）开展演练'] }],
      ['在括号里断开的归“指标名称被截断”管', '可持续影响指标/设备使用时间（年 | 5年'],
    ],
  },
  check(form, report) {
    for (const { printed, target, cells } of form.indicators) {
      const inName = faultIn(printed.level3);
      if (inName && !endsInBracket(printed.level3)) report({ at: cells.level3, ...inName });
      const inTarget = faultIn(target);
      if (inTarget && !COMPARATOR.test(target)) report({ at: cells.target, ...inTarget });
    }
    for (const goal of form.goals) {
      const inGoal = faultIn(goal);
      if (inGoal) report({ at: goalCell(form, goal), ...inGoal });
    }
  },
});

/** “》=95%” is a comparator as a Chinese keyboard types it. */
const COMPARATOR = /^\s*[《》]\s*[=＝\d０-９]/;

type Fault = { readonly suggestion: Suggestion | undefined } & (
  | { readonly message: 'uneven'; readonly data: { readonly text: string; readonly pair: string } }
  | { readonly message: 'widths'; readonly data: { readonly text: string } }
);

/** What is wrong with the brackets of a name, value or goal; null where nothing is. */
function faultIn(text: string): Fault | null {
  return hasSign(text) ? faultOf(text) : null;
}

const faultOf = remember((text: string): Fault | null => {
  const pair = unevenPair(text);
  if (pair !== null) {
    const better = text.replace(/([）)])[）)]+/g, '$1');
    const suggestion = unevenPair(better) === null ? { to: { text: better } } : undefined;
    return { message: 'uneven', data: { text, pair }, suggestion };
  }
  if (!mixesWidths(text)) return null;
  const better = text.replaceAll('(', '（').replaceAll(')', '）');
  return { message: 'widths', data: { text }, suggestion: { to: { text: better } } };
});
