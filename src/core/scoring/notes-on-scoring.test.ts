import { notesOnScoring } from './notes-on-scoring';
import { policyOf } from './policies';
import { formOf } from './scoring.testing';

const policy = policyOf('national-2020');

function differencesIn(text: string, by = policy): readonly string[] | undefined {
  return notesOnScoring(formOf([], { notes: [{ cell: 'A30', text }] }), by)[0]?.differences;
}

test.each<[string, string, number]>([
  [
    'the same bands',
    '注：定性指标分为三档，分别按该指标对应分值区间100-80%（含）、80-60%（含）、60-0%合理确定得分。',
    0,
  ],
  ['other bands', '注：定性指标按 100%-80%（含80%）、80%-50%（含50%）、50%-0% 三档确定得分。', 1],
  ['the same weights', '注：预算执行率10分，产出指标50分，效益指标30分，满意度指标10分，按权重得分。', 0],
  ['other weights', '注：分值为预算执行率20分、产出指标40分。', 2],
  ['a part the policy does not have', '注：成本指标分值20分。', 1],
  ['a cap', '注：预算执行率低于50%的，总得分不超过59分。', 1],
  ['points taken for over-achievement', '注：超额完成指标值30%以上的扣2分，并计入得分。', 1],
  ['two other bands', '注：定性指标按 100%-50%、50%-0% 两档确定得分。', 1],
  ['one band, which is no list of them', '注：完成较好的得分在100%-80%之间。', 0],
  ['bands that do not begin at the top', '注：满意度80%-60%的得分减半，60%-0%的不得分。', 0],
  ['a rule without numbers', '注：得分一档最高不能超过该指标分值上限。', 0],
])('%s', (_why, text, count) => expect(differencesIn(text)).toHaveLength(count));

test('both sides are named', () => {
  expect(differencesIn('注：定性指标按100-80%、80-50%、50-0%三档得分')).toEqual([
    '表注的定性档次是 100%～80%、80%～50%、50%～0%，当前政策是 100%～80%、80%～60%、60%～0%',
  ]);
});

test('a policy that has the rule agrees', () => {
  const capped = { ...policy, totalCaps: [{ rateBelow: 0.5, total: 59 }] };
  expect(differencesIn('注：预算执行率低于50%的，总得分不超过59分。', capped)).toEqual([]);
});

test.each([
  ['another limit of the rate', [{ rateBelow: 0.6, total: 59 }], 1],
  ['another limit of the total', [{ rateBelow: 0.5, total: 60 }], 1],
  [
    'the same among others',
    [
      { rateBelow: 0.3, total: 59 },
      { rateBelow: 0.5, total: 59 },
    ],
    0,
  ],
])('a policy with %s', (_why, totalCaps, count) => {
  const text = '注：预算执行率低于50%的，总得分不超过59分。';
  expect(differencesIn(text, { ...policy, totalCaps })).toHaveLength(count);
});

test.each([
  ['as many points', 2, []],
  ['more points', 3, ['表注规定超额完成扣 2 分，当前政策扣 3 分']],
  ['no points', 0, ['表注规定超额完成扣 2 分，当前政策不扣分']],
])('a policy that takes %s for over-achievement', (_why, deduction, differences) => {
  const taking = { ...policy, overAchievement: { ...policy.overAchievement, deduction } };
  expect(differencesIn('注：超额完成指标值30%以上的扣2分，并计入得分。', taking)).toEqual(differences);
});

test('the points of a part that the policy has are named, and those that it lacks', () => {
  expect(differencesIn('注：产出指标分值40分，成本指标分值20分。')).toEqual([
    '表注的产出分值是 40 分，当前政策是 50 分',
    '表注的成本分值是 20 分，当前政策没有单列',
  ]);
});

test.each(['填报人：张三', '注：金额单位为万元'])('“%s” states no rule', (text) => {
  expect(differencesIn(text)).toBeUndefined();
});
