import { type DrawnIndicator, EXECUTION, formOf } from '../scoring.testing';
import { scoreForm } from '../score-form';
import { sumOf } from '../rounding';
import { policyFor, POLICIES, policyOf } from './index';
import { policyProblems } from './problems';
import { resolvePolicy } from './resolve';

const IDS = [
  'national-2020',
  'cost-2022',
  'integrated-platform-2022-caps',
  'hubei-20-80',
  'sichuan-10-90',
  'chongqing-dept',
  'beijing-2016',
];
const national = policyOf('national-2020');

test('the policies on offer', () => expect(POLICIES.map(({ id }) => id)).toEqual(IDS));

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  test('is complete and consistent', () => expect(policyProblems(policy)).toEqual([]));
  test('adds up to 100', () => expect(sumOf(Object.values(policy.weights))).toBe(100));
  test('claims no clause that was not read', () => expect(policy.clause).toBeNull());
  test('says where it comes from', () => {
    expect(policy.title).toMatch(/[\u4e00-\u9fa5]/);
    expect(policy.source).not.toBe('');
    expect(policy.note).not.toBe('');
  });
});

/** A form with the execution row spent by `executed` of 10. */
function cardOf(id: string, drawn: readonly DrawnIndicator[], executed = 10, points = 10) {
  return scoreForm(formOf(drawn, { execution: { ...EXECUTION, executed, points } }), policyOf(id));
}

const counted = (target: string, actual: string, points = 90): DrawnIndicator => ({ target, actual, points });
const quality = (actual: string, points = 20): DrawnIndicator => ({
  level1: '效益指标',
  level2: '社会效益指标',
  level3: '群众安全感',
  target: '提升',
  actual,
  points,
  score: points * 0.55,
});

describe('computed by hand', () => {
  test.each([
    ['hubei: 执行率 has 20 points', 'hubei-20-80', [counted('≥100次', '90次', 80)], 5, 20, 10 + 72],
    [
      'sichuan: 22.5 points a row',
      'sichuan-10-90',
      ['90次', '100次', '100次', '100次'].map((actual) => counted('≥100次', actual, 22.5)),
      10,
      10,
      10 + 20.25 + 67.5,
    ],
    ['chongqing: 10 × rate with two decimals', 'chongqing-dept', [counted('≥1次', '1次')], 9.456, 10, 99.46],
    ['beijing: never above the weight', 'beijing-2016', [counted('≥10次', '40次')], 10, 10, 100],
    [
      'cost-2022: less is better',
      'cost-2022',
      [counted('≤10万元', '12.5万元', 20), counted('≥1次', '1次', 70)],
      10,
      10,
      10 + 16 + 70,
    ],
    ['national: over-achievement takes nothing', 'national-2020', [counted('≥10次', '40次')], 10, 10, 100],
    ['platform: 1.3 times the target takes 2', 'integrated-platform-2022-caps', [counted('≥10次', '13次')], 10, 10, 98],
    ['platform: just below takes none', 'integrated-platform-2022-caps', [counted('≥100次', '129次')], 10, 10, 100],
    ['platform: 80 % is not below 80 %', 'integrated-platform-2022-caps', [counted('≥1次', '1次')], 8, 10, 98],
    ['platform: below 80 % not above 89', 'integrated-platform-2022-caps', [counted('≥1次', '1次')], 7.99, 10, 89],
    ['platform: below 70 % not above 79', 'integrated-platform-2022-caps', [counted('≥1次', '1次')], 6.9, 10, 79],
    ['platform: below 60 % not above 69', 'integrated-platform-2022-caps', [counted('≥1次', '1次')], 5, 10, 69],
    ['platform: below 50 % not above 59', 'integrated-platform-2022-caps', [counted('≥1次', '1次')], 4.9, 10, 59],
    ['platform: what is lower stays', 'integrated-platform-2022-caps', [counted('≥10次', '5次')], 4, 10, 4 + 45],
  ])('%s', (_why, id, drawn, executed, points, total) => {
    expect(cardOf(id, drawn, executed, points).total).toBe(total);
  });

  test.each([
    ['national: 55 % of the weight is 未达成', 'national-2020', '未达成'],
    ['hubei: it is 部分达成', 'hubei-20-80', '部分达成'],
  ])('%s', (_why, id, band) => {
    const [row] = cardOf(id, [quality('55%')]).rows;
    expect(row).toMatchObject({ computed: 11, accepted: true, formula: expect.stringContaining(band) });
  });

  test.each([
    ['national: any lost point', 'national-2020', '95次', 'below'],
    ['sichuan: 95 % of the weight passes', 'sichuan-10-90', '95次', undefined],
    ['sichuan: 90 % is not below 90 %', 'sichuan-10-90', '90次', undefined],
    ['sichuan: 89 % needs one', 'sichuan-10-90', '89次', 'below'],
    ['far above the target', 'sichuan-10-90', '130次', 'above'],
  ])('a reason is required: %s', (_why, id, actual, explain) => {
    expect(cardOf(id, [counted('≥100次', actual)]).rows[0]?.explain).toBe(explain);
  });

  test('a cap is said', () => {
    expect(cardOf('integrated-platform-2022-caps', [counted('≥1次', '1次')], 7).totalFormula).toBe(
      '7 + 90 = 97，执行率 70% 低于 80%，总分不超过 89',
    );
  });
});

describe('satisfaction by grade', () => {
  const graded = { ...national, satisfaction: { full: 0.9, zero: 0.6 } };
  const satisfied = (actual: string): DrawnIndicator => ({
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    level3: '群众满意度',
    target: '≥95%',
    actual,
    points: 10,
  });
  test.each([
    ['exactly 90', '90%', 10, false],
    ['just below', '81%', 9, false],
    ['exactly 60', '60%', 6.67, false],
    ['below 60', '59.9%', 0, false],
    ['without a sign: to be confirmed', '92', 10, true],
  ])('%s', (_why, actual, computed, proposal) => {
    expect(scoreForm(formOf([satisfied(actual)]), graded).rows[0]).toMatchObject({ computed, proposal });
  });

  test('is an option', () => {
    expect(scoreForm(formOf([satisfied('90%')]), national).rows[0]?.computed).toBe(9.47);
  });

  test('leaves other rows alone', () => {
    expect(scoreForm(formOf([counted('≥100次', '90次', 10)]), graded).rows[0]?.computed).toBe(9);
  });
});

describe('extends', () => {
  const sources = [
    { ...national },
    { id: 'b', extends: 'national-2020', weights: { 指标合计: 100 } },
    { id: 'c', extends: 'd' },
    { id: 'd', extends: 'c' },
  ];
  const resolved = (id: string) => resolvePolicy(sources.find((source) => source.id === id) ?? national, sources);

  test('takes over what is not said, replaces what is', () => {
    expect(resolved('b')).toEqual({ ...national, id: 'b', weights: { 指标合计: 100 } });
  });
  test('of oneself is refused', () => expect(() => resolved('c')).toThrow(RangeError));
  test('of an unknown policy is refused', () => {
    expect(() => resolvePolicy({ id: 'e', extends: 'none' }, sources)).toThrow(RangeError);
  });
  test('nothing must be complete', () => expect(() => resolvePolicy({ id: 'f' }, sources)).toThrow(/title/));
  test.each([
    ['a part of one', 1.5],
    ['less than none', -1],
    ['more than scores are printed with', 5],
    ['no number', Number.NaN],
  ])('decimals that are %s are refused', (_why, decimals) => {
    expect(() => resolvePolicy({ ...national, decimals }, sources)).toThrow(/decimals/);
  });
});

describe('the policy that settings ask for', () => {
  const thresholds = { overAchievement: 1.5 };
  test('one of ours with the user’s limit', () => {
    expect(policyFor({ policy: 'sichuan-10-90', thresholds })).toMatchObject({
      id: 'sichuan-10-90',
      overAchievement: { ratio: 1.5, countMargin: 5, deduction: 0 },
    });
  });
  test('the user’s own as it is', () => {
    const customPolicy = { id: 'own', extends: 'integrated-platform-2022-caps', decimals: 1 };
    expect(policyFor({ policy: 'own', customPolicy, thresholds })).toMatchObject({
      decimals: 1,
      overAchievement: { ratio: 1.3, deduction: 2 },
    });
  });
  test('not the user’s own while another is chosen', () => {
    expect(policyFor({ policy: 'national-2020', customPolicy: { id: 'own' }, thresholds }).id).toBe('national-2020');
  });
  test('an unknown one is refused', () => {
    expect(() => policyFor({ policy: 'none', thresholds })).toThrow(RangeError);
  });
});

describe('what is wrong with an edited policy', () => {
  test.each([
    ['weights', { weights: { 预算执行率: 10, 指标合计: 80 } }, /合计应为 100，现为 90/],
    ['moves', { moves: [{ without: '满意度', to: { 效益: 5 } }] }, /转出 10 分/],
    ['a gap between bands', { bands: [{ name: '达成', upper: 1, lower: 0.8 }] }, /首尾相接/],
    ['satisfaction', { satisfaction: { full: 0.6, zero: 0.9 } }, /应高于/],
    [
      'grades',
      {
        grades: [
          { name: '差', from: 0 },
          { name: '优', from: 90 },
        ],
      },
      /从高分到低分/,
    ],
  ])('%s', (_why, edit, problem) => {
    expect(policyProblems({ ...national, ...edit })).toEqual([expect.stringMatching(problem)]);
  });
});
