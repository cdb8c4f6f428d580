import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';
import { exportSettings, importSettings } from './profile-file';
import { draftOwnPolicy, droppedPolicy, keptPolicy, withBandEnd, withWeight } from './own-policy';
import { policies, policyInUse, problemsOfPolicy } from './policies';

const withPolicy = (policy: string): Profile => ({ ...DEFAULT_PROFILE, policy });
const keep = (profile: Profile, edit = (draft: ReturnType<typeof draftOwnPolicy>) => draft): Profile => ({
  ...profile,
  ...keptPolicy(edit(draftOwnPolicy(profile)), profile),
});

test('a draft is the policy in use under a name of its own', () => {
  expect(draftOwnPolicy(withPolicy('hubei-20-80'))).toMatchObject({
    id: 'own',
    weights: { 预算执行率: 20, 指标合计: 80 },
    clause: null,
  });
});

test('kept, it is in use, and rests on the one it was begun with', () => {
  const kept = keep(withPolicy('hubei-20-80'), (draft) => ({ ...draft, decimals: 1 }));
  expect(kept.customPolicy?.extends).toBe('hubei-20-80');
  expect(policyInUse(kept)).toMatchObject({ id: 'own', decimals: 1, version: 1 });
});

test('every keeping is a version', () => {
  const twice = keep(keep(withPolicy('hubei-20-80')));
  expect(twice.customPolicy).toMatchObject({ version: 2, extends: 'hubei-20-80' });
});

test('it travels in the settings file', () => {
  const kept = keep(withPolicy('hubei-20-80'), (draft) => ({ ...draft, title: '本县办法' }));
  const taken = importSettings(exportSettings(kept));
  expect(taken && policyInUse({ ...DEFAULT_PROFILE, ...taken })).toEqual(policyInUse(kept));
});

test('dropped, what it rests on is used again', () => {
  const kept = keep(withPolicy('hubei-20-80'));
  expect(droppedPolicy(kept, 'national-2020')).toEqual({ policy: 'hubei-20-80', customPolicy: undefined });
  expect(droppedPolicy({ ...kept, policy: 'cost-2022' }, 'national-2020').policy).toBe('cost-2022');
});

describe('editing', () => {
  const [national] = policies();
  const cost = policies().find(({ id }) => id === 'cost-2022');
  if (!national || !cost) throw new Error('no policy');

  test('points of a part', () => {
    expect(withWeight(national, '产出', 40).weights).toMatchObject({ 产出: 40, 效益: 30 });
    expect(problemsOfPolicy(withWeight(national, '产出', 40))).toEqual([expect.stringMatching(/现为 90/)]);
  });
  test('a part taken away', () =>
    expect(Object.keys(withWeight(national, '满意度', null).weights)).not.toContain('满意度'));
  test('moves stay where they add up, and go where they no longer do', () => {
    expect(cost.moves.map(({ without }) => without)).toEqual(['成本', '满意度']);
    expect(withWeight(cost, '成本', 15).moves.map(({ without }) => without)).toEqual(['满意度']);
  });
  test('the end of a band is the beginning of the next', () => {
    expect(withBandEnd(national, 0, 0.85).bands.map(({ upper, lower }) => [upper, lower])).toEqual([
      [1, 0.85],
      [0.85, 0.6],
      [0.6, 0],
    ]);
  });
});
