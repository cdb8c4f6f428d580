import type { Profile } from '../core/profile/profile';
import { policyFor, POLICIES } from '../core/scoring/policies';
import { policyProblems } from '../core/scoring/policies/problems';
import type { Policy, PolicySource } from '../core/scoring/policy';
import type { ScoreCard } from '../core/scoring/score-card';
import { wording } from './wording';

export { sharesOf } from '../core/scoring/judge-quality';

/** Every scoring policy that comes with the program, the default first. */
export function policies(): readonly Policy[] {
  return POLICIES.map(inWords);
}

/** The policies that a user can choose: ours, then the user's own. */
export function policiesFor(profile: Profile): readonly Policy[] {
  const { customPolicy } = profile;
  return customPolicy ? [...policies(), policyFor({ ...profile, policy: customPolicy.id })] : policies();
}

/** The policy that scores are computed by. Throws a RangeError where the profile names one that does not exist. */
export function policyInUse(profile: Profile): Policy {
  return inWords(policyFor(profile));
}

/** A policy that says of itself what it says in the language in use. */
function inWords(policy: Policy): Policy {
  return { ...policy, ...wording.policies[policy.id] };
}

/** The policy that a score card was computed by. */
export function policyOfCard({ policyUsed }: ScoreCard, profile: Profile): Policy {
  return inWords(policyUsed ?? policyFor(profile));
}

/** The user's own policy, begun as a copy of another under an id that is none of ours. */
export function startOwnPolicy(base: Policy): PolicySource {
  const { id: extended, ...fields } = base;
  const isOwn = !POLICIES.some(({ id }) => id === extended);
  if (isOwn) return base;
  const { title, source } = wording.scoring.ownPolicy;
  return {
    ...fields,
    id: 'own',
    extends: extended,
    title: title(base.title),
    source: source(base.title),
    clause: null,
    version: 1,
  };
}

/** What is wrong with a policy that a user edited, in sentences; empty where it can be used. */
export function problemsOfPolicy(policy: Policy): readonly string[] {
  return policyProblems(policy, wording.scoring);
}
