import { DEFAULT_PROFILE } from '../core/profile/profile';
import { policies, policiesFor, policyInUse, problemsOfPolicy, startOwnPolicy } from './policies';

const [national] = policies();
if (!national) throw new Error('no policy');
const own = startOwnPolicy(national);

test('a policy of one’s own begins as a copy that claims no clause', () => {
  const profile = { ...DEFAULT_PROFILE, policy: own.id, customPolicy: own };
  expect(policyInUse(profile)).toEqual({
    ...national,
    id: own.id,
    title: `${national.title}（自定义）`,
    source: expect.stringContaining(national.title),
    clause: null,
  });
  expect(problemsOfPolicy(policyInUse(profile))).toEqual([]);
});

test('it is offered behind ours, and edited on as it is', () => {
  const profile = { ...DEFAULT_PROFILE, customPolicy: { ...own, decimals: 1 } };
  expect(policiesFor(profile).map(({ id }) => id)).toEqual([...policies().map(({ id }) => id), own.id]);
  const offered = policiesFor(profile).at(-1);
  expect(offered && startOwnPolicy(offered)).toMatchObject({ id: own.id, decimals: 1 });
  expect(policyInUse(profile).id).toBe('national-2020');
});
