import type { Profile } from '../core/profile/profile';
import { policyFor } from '../core/scoring/policies';
import type { Policy } from '../core/scoring/policy';
import { sumOf } from '../core/scoring/rounding';
import { startOwnPolicy } from './policies';

/** Parts of a form that a policy may give points to, in the order in which people name them. */
export const POLICY_PARTS = ['预算执行率', '成本', '产出', '效益', '满意度', '效益和满意度', '指标合计'] as const;

/** What editing begins with: the user's own policy where it is in use, else a copy of the one in use. */
export function draftOwnPolicy(profile: Profile): Policy {
  const { policy: inUse, customPolicy } = profile;
  if (customPolicy?.id === inUse) return policyFor(profile);
  const started = startOwnPolicy(policyFor(profile));
  return policyFor({ ...profile, policy: started.id, customPolicy: started });
}

/** The settings that keep a draft and use it. Every time it is kept counts as a version, which working papers name. */
export function keptPolicy(draft: Policy, profile: Profile): Pick<Profile, 'policy' | 'customPolicy'> {
  const earlier = profile.customPolicy?.id === draft.id ? profile.customPolicy : undefined;
  const isEdited = earlier !== undefined && profile.policy === draft.id;
  const base = isEdited ? earlier.extends : profile.policy;
  const version = earlier ? (earlier.version ?? 1) + 1 : 1;
  return {
    policy: draft.id,
    customPolicy: { ...draft, version, ...(base !== undefined && base !== draft.id && { extends: base }) },
  };
}

/** The settings without the user's own policy; `fallback` is used where it was in use. */
export function droppedPolicy(profile: Profile, fallback: string): Pick<Profile, 'policy' | 'customPolicy'> {
  const { policy, customPolicy } = profile;
  return { policy: policy === customPolicy?.id ? (customPolicy.extends ?? fallback) : policy, customPolicy: undefined };
}

/** A policy with other points for a part, null for none. Where the points of a missing part go is kept as long as it adds up. */
export function withWeight(policy: Policy, part: string, points: number | null): Policy {
  const { [part]: _earlier, ...others } = policy.weights;
  const weights = points === null ? others : { ...policy.weights, [part]: points };
  const moves = policy.moves.filter(({ without, to }) => sumOf(Object.values(to)) === weights[without]);
  return { ...policy, weights, moves };
}

/** A policy whose band ends at another share below; the next one begins there. */
export function withBandEnd(policy: Policy, index: number, lower: number): Policy {
  const bands = policy.bands.map((band, at) => {
    if (at === index) return { ...band, lower };
    return at === index + 1 ? { ...band, upper: lower } : band;
  });
  return { ...policy, bands };
}
