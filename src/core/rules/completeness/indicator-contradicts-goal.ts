import type { Form, Indicator } from '../../form/form';
import { tidy } from '../sentence';
import { goalCell } from '../cost/statements';
import { defineRule } from '../rule';
import { goalNumbersOf, indicatorsAbout, inUnitOf, isOfAnother, type GoalNumber } from './goal-numbers';

export default defineRule({
  id: 'indicator-contradicts-goal',
  code: 'WZ15',
  name: '指标与目标矛盾',
  meta: {
    group: 'completeness',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '年度目标和指标说的是同一件事，数却不一样。',
    basis: { text: '指标是目标的细化，数应当一致', source: '库尔勒表样', checked: false },
  },
  messages: {
    otherNumber: {
      what: '年度目标写“{goal}”，指标“{name}”的值却是“{value}”（{cell}）',
      why: '同一件事两个数，年底不知道按哪个考核，评审时会要求统一',
      how: '核对后改成同一个数；说的是两件事的，把其中一处写具体，例如“县级应急演练”“企业应急演练”',
    },
  },
  examples: {
    bad: [
      ['演练次数不同', '数量指标/应急救援、地震演练次数 | ≥4次', { goals: ['应急演练次数不少于5000次'] }],
      ['比率不同', '质量指标/企业标准化达标率 | ≥90%', { goals: ['开展评审，企业标准化达标率达到95%以上'] }],
    ],
    good: [
      [
        '一致',
        ['数量指标/安全生产隐患排查次数 | ≥5000次', '数量指标/应急救援、地震演练次数 | ≥4次'],
        { goals: ['安全生产隐患排查5000次；应急救援、地震演练不少于4次'] },
      ],
      [
        '两条指标合起来一致',
        ['数量指标/线上培训次数 | ≥8次', '数量指标/线下培训次数 | ≥4次'],
        { goals: ['全年开展培训12次'] },
      ],
      ['单位不同，不是一回事', '数量指标/培训人数 | ≥500人', { goals: ['开展培训12次'] }],
      ['与上年比较的数', '数量指标/演练次数 | ≥4次', { goals: ['演练较上年增加2次'] }],
      ['率的名称只有词尾相同', '质量指标/秸秆综合利用率 | ≥86%', { goals: ['畜禽粪污综合利用率达到76%以上'] }],
      ['说的是别的事', '数量指标/警示教育片 | ≥1部', { goals: ['开展应急演练4次'] }],
    ],
  },
  check(form, report) {
    const numbers = goalNumbersOf(form);
    for (const number of numbers) {
      const contradiction = contradictionOf(form, number, numbers);
      if (!contradiction) continue;
      const { level3: name, target, cells } = contradiction;
      const data = { goal: number.text, name, value: target.trim(), cell: cells.target ?? '' };
      report({ at: goalCell(form, number.goal), message: 'otherNumber', data });
    }
  },
});

/** The indicator with another number, where neither one of those about the same thing nor all together agree. */
function contradictionOf(form: Form, number: GoalNumber, all: readonly GoalNumber[]): Indicator | undefined {
  const isComparable = (indicator: Indicator) =>
    inUnitOf(number, indicator) !== null && !isOfAnother(number, indicator);
  const about = indicatorsAbout(number, form.indicators).filter(isComparable);
  const numbers = about.map((indicator) => inUnitOf(number, indicator) ?? 0);
  const isTwofold = all.some(
    (other) => other !== number && other.unit === number.unit && other.object.slice(-2) === number.object.slice(-2),
  );
  const sum = tidy(numbers.reduce((whole, one) => whole + one, 0));
  const agrees = numbers.includes(number.number) || sum === number.number;
  return agrees || (isTwofold && about.length < 2) ? undefined : about[0];
}
