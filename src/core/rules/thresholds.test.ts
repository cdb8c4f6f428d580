import { DEFAULT_PROFILE } from '../profile/profile';
import { drawExample } from './example';
import type { ExampleForm } from './example-notation';
import { lint } from './lint';
import { RULES } from './registry';

function isFound(rule: string, example: ExampleForm): boolean {
  const { form, contents } = drawExample(example);
  const profile = { ...DEFAULT_PROFILE, policy: example.policy ?? DEFAULT_PROFILE.policy };
  const { byForm } = lint(
    [form],
    profile,
    { contents },
    RULES.filter(({ id }) => id === rule),
  );
  return byForm.flat().length > 0;
}

const execution = (line: string): ExampleForm => ({ rows: '数量指标/次数 | ≥1次 | 1次 | 90 | 90 | ', execution: line });
const scored = (score: string): ExampleForm => ({ rows: `数量指标/次数 | ≥12次 | 9次 | 10 | ${score} | 少办3期` });
const reached = (target: string, actual: string): ExampleForm => ({
  rows: `数量指标/人次 | ${target} | ${actual} | 10 | 10 | `,
});
const totals = (line: string): ExampleForm => ({
  rows: ['数量指标/次数 | ≥1次 | 1次 | 50 | 50', '质量指标/合格率 | ≥90% | 95% | 50 | 50'],
  totals: line,
});
const worded = (vague: number, plain: number): ExampleForm => ({
  rows: [
    ...Array.from({ length: vague }, (_, index) => `社会效益指标/效果${index} | 提升`),
    ...Array.from({ length: plain }, (_, index) => `数量指标/次数${index} | ≥${index + 1}次`),
  ],
});
const cost = (amount: string, budget = '10'): ExampleForm => ({
  rows: `成本指标/项目总成本 | ≤${amount}万元`,
  budget: `${budget} | ${budget} | `,
});
const parts = (amount: string): ExampleForm => ({
  rows: '',
  budget: '10 | | ',
  funds: ['年度资金总额 | 10 | 10 | 10', `财政拨款 | ${amount} | 10 | 10`, '其他资金 | 4 | 0 | 0'],
});

const cappedAt = (total: string): ExampleForm => ({
  ...execution('100 | 100 | 65 | 10 | 65% | 6.5'),
  totals: `100 | ${total}`,
  policy: 'integrated-platform-2022-caps',
});
const fullScores = (last: number): ExampleForm => ({
  rows: ['甲', '乙', '丙', '丁']
    .map((name) => `社会效益指标/${name} | 提升 | 95% | 20 | 20`)
    .concat(`社会效益指标/戊 | 提升 | 95% | ${last} | ${last}`),
});
const outputOf = (points: number): ExampleForm => ({
  rows: [
    `数量指标/甲 | ≥1次 | 1次 | ${points} | ${points}`,
    '社会效益指标/乙 | ≥5% | 5% | 30 | 30',
    '满意度指标/丙 | ≥90% | 90% | 10 | 10',
  ],
});
const copied = (goal: string): ExampleForm => ({
  rows: '数量指标/检查次数 | ≥12次 | 12次 | 10 | 10',
  goals: [goal],
  fields: { 实际完成情况: goal },
});

test.each<[rule: string, at: string, silent: ExampleForm, beside: string, found: ExampleForm]>([
  [
    'execution-low-no-reason',
    '90 %',
    execution('100 | 100 | 90 | 10 | 90% | 9'),
    '89.9 %',
    execution('100 | 100 | 89.9 | 10 | 89.9% | 8.99'),
  ],
  [
    'execution-over-100',
    '0.01 万元',
    execution('100 | 100 | 100.01 | 10 | 100% | 10'),
    '0.02 万元',
    execution('100 | 100 | 100.02 | 10 | 100% | 10'),
  ],
  [
    'execution-over-100',
    'a rate of 100 %',
    execution('100 |  |  | 10 | 100% | 10'),
    'of 101 %',
    execution('100 |  |  | 10 | 101% | 10'),
  ],
  [
    'execution-rate-wrong',
    'half a per cent, rounded up',
    execution('200 | 200 | 133 | 10 | 67% | 6.65'),
    'more',
    execution('200 | 200 | 133 | 10 | 68% | 6.65'),
  ],
  ['execution-cap-exceeded', '0.1 points', cappedAt('79.1'), '0.11', cappedAt('79.11')],
  [
    'execution-score-wrong',
    '0.1 points',
    execution('100 | 100 | 95 | 10 | 95% | 9.6'),
    '0.11',
    execution('100 | 100 | 95 | 10 | 95% | 9.61'),
  ],
  [
    'execution-score-wrong',
    '0.1 points less',
    execution('100 | 100 | 95 | 10 | 95% | 9.4'),
    '0.11',
    execution('100 | 100 | 95 | 10 | 95% | 9.39'),
  ],
  ['score-formula-mismatch', '0.1 points', scored('7.6'), '0.11', scored('7.61')],
  ['score-formula-mismatch', '0.1 points less', scored('7.4'), '0.11', scored('7.39')],
  ['score-exceeds-weight', 'all points', scored('10'), 'a little more', scored('10.01')],
  [
    'deviation-reason-missing',
    'all points',
    reached('≥12次', '12次'),
    'a little less',
    { rows: '数量指标/人次 | ≥12次 | 12次 | 10 | 9.99 | ' },
  ],
  [
    'deviation-reason-missing',
    '90 % of the points, where the policy asks below that',
    { rows: '数量指标/人次 | ≥12次 | 12次 | 10 | 9 | ', policy: 'sichuan-10-90' },
    'less',
    { rows: '数量指标/人次 | ≥12次 | 12次 | 10 | 8.99 | ', policy: 'sichuan-10-90' },
  ],
  ['deviation-reason-missing', '129 %', reached('≥100人', '129人'), '130 %', reached('≥100人', '130人')],
  ['deviation-reason-missing', 'five more', reached('≥10次', '15次'), 'six more', reached('≥10次', '16次')],
  ['total-score-mismatch', '0.1 points', totals('100 | 100.1'), '0.11', totals('100 | 100.11')],
  ['total-score-mismatch', '0.1 points less', totals('100 | 99.9'), '0.11', totals('100 | 99.89')],
  ['qualitative-ratio-high', 'half', worded(4, 4), 'more than half', worded(5, 4)],
  ['qualitative-ratio-high', 'too few rows', worded(3, 0), 'just enough', worded(4, 0)],
  [
    'total-score-mismatch',
    'the execution score counted in',
    { ...totals('100 | 109'), execution: '100 | 100 | 90 | 10 | 90% | 9' },
    'left out',
    { ...totals('100 | 100'), execution: '100 | 100 | 90 | 10 | 90% | 9' },
  ],
  ['cost-exceeds-budget', '0.01 万元', cost('10.01'), '0.02 万元', cost('10.02')],
  ['cost-exceeds-budget', '0.01 万元 in binary', cost('85.61', '85.6'), '0.02 万元', cost('85.62', '85.6')],
  ['fund-sum-mismatch', '0.01 万元', parts('5.99'), '0.02 万元', parts('5.98')],
  [
    'weight-sum-not-100',
    '100',
    totals('100 | 100'),
    '101',
    { rows: ['数量指标/次数 | ≥1次 | 1次 | 51 | 51', '质量指标/合格率 | ≥90% | 95% | 50 | 50'], totals: '101 | 101' },
  ],
  [
    'weight-sum-not-100',
    '0.01 points',
    { rows: ['数量指标/次数 | ≥1次 | 1次 | 60.01 | 60', '质量指标/合格率 | ≥90% | 95% | 40 | 40'] },
    '0.02',
    { rows: ['数量指标/次数 | ≥1次 | 1次 | 60.02 | 60', '质量指标/合格率 | ≥90% | 95% | 40 | 40'] },
  ],
  [
    'accident-rate-implausible',
    '0.99 %',
    { rows: '质量指标/安全生产事故发生率 | ≤0.99%' },
    '1 %',
    { rows: '质量指标/安全生产事故发生率 | ≤1%' },
  ],
  [
    'multi-value-cell',
    '61 characters',
    { rows: `数量指标/培训次数 | 123次、${'12次、'.repeat(14)}` },
    '60',
    { rows: `数量指标/培训次数 | ${'12次、'.repeat(15)}` },
  ],
  [
    'target-too-low',
    '80 %',
    { rows: '质量指标/行政立案率 | ≥80%' },
    '79.9 %',
    { rows: '质量指标/行政立案率 | ≥79.9%' },
  ],
  [
    'vague-qualitative',
    'thirteen characters',
    { rows: '社会效益指标/群众安全感 | 不断提高不断提高不断提高好' },
    'twelve',
    { rows: '社会效益指标/群众安全感 | 不断提高不断提高不断提高' },
  ],
  [
    'value-repeats-name',
    'the last three characters',
    { rows: '社会效益指标/推动企业改设备 | 改设备' },
    'the last four',
    { rows: '社会效益指标/推动企业改进设备 | 改进设备' },
  ],
  [
    'value-repeats-name',
    'a name of three, with a word put in',
    { rows: '社会效益指标/保运转 | 保正常运转' },
    'of four',
    { rows: '社会效益指标/保障运转 | 保障正常运转' },
  ],
  ['all-full-score', 'one of five without points', fullScores(0), 'all five with points', fullScores(10)],
  [
    'full-score-not-achieved',
    'the month itself',
    { rows: '时效指标/完成时限 | 2021年6月 | 2021年6月 | 10 | 10' },
    'the month after',
    { rows: '时效指标/完成时限 | 2021年6月 | 2021年7月 | 10 | 10' },
  ],
  [
    'full-score-not-achieved',
    'all of a quality, and more points than there are',
    { rows: '社会效益指标/安全意识 | 提升 | 100% | 10 | 12' },
    'nearly all of it',
    { rows: '社会效益指标/安全意识 | 提升 | 99% | 10 | 12' },
  ],
  [
    'score-formula-mismatch',
    'all of a quality, points taken for something else',
    { rows: '社会效益指标/安全意识 | 提升 | 100% | 20 | 10 | 宣传不够' },
    'nearly all of it',
    { rows: '社会效益指标/安全意识 | 提升 | 99% | 20 | 10 | 宣传不够' },
  ],
  ['weight-level1-deviates', '0.1 points less', outputOf(49.9), '0.11', outputOf(49.89)],
  ['weight-level1-deviates', '0.1 points more', outputOf(50.1), '0.11', outputOf(50.11)],
  ['goal-copied-to-completion', 'nine characters', copied('依法查处安全违法行'), 'ten', copied('依法查处安全违法行为')],
])('%s at %s', (rule, _at, silent, _beside, found) => {
  expect(isFound(rule, silent)).toBe(false);
  expect(isFound(rule, found)).toBe(true);
});

test.each([
  ['1 may be 100 %', '1', /没有百分号/],
  ['what is more is no fraction', '1.1', /只写了“1.1”，没有单位/],
])('actual-unit-missing: %s', (_why, actual, said) => {
  const { form, contents } = drawExample({ rows: `质量指标/发放率 | ≥90% | ${actual} | 10 | 10` });
  const [findings] = lint([form], DEFAULT_PROFILE, { contents }).byForm;
  expect(findings?.find(({ rule }) => rule === 'actual-unit-missing')?.message).toMatch(said);
});

test('execution-rate-wrong: the rate that is offered is the quotient, with two decimals of a per cent', () => {
  const { form, contents } = drawExample(execution('3 | 3 | 2 | 10 | 95% | 6.67'));
  const [findings] = lint([form], DEFAULT_PROFILE, { contents }).byForm;
  const change = findings?.find(({ rule }) => rule === 'execution-rate-wrong')?.fix?.changes[0];
  expect(change).toMatchObject({ after: { number: 0.6667, format: '0.00%' } });
});

test('comparator-missing: a number in words gets its sign in front', () => {
  const { form, contents } = drawExample({ rows: '数量指标/培训次数 | 三次' });
  const [findings] = lint([form], DEFAULT_PROFILE, { contents }).byForm;
  const change = findings?.find(({ rule }) => rule === 'comparator-missing')?.fix?.changes[0];
  expect(change).toMatchObject({ after: { text: '≥三次' } });
});

test.each([
  ['all spent', '100', /100% × 10/],
  ['more than all', '101', /按满分计/],
])('execution-score-wrong: %s', (_why, executed, said) => {
  const { form, contents } = drawExample(execution(`100 | 100 | ${executed} | 10 | 100% | 5`));
  const [findings] = lint([form], DEFAULT_PROFILE, { contents }).byForm;
  expect(findings?.find(({ rule }) => rule === 'execution-score-wrong')?.message).toMatch(said);
});
