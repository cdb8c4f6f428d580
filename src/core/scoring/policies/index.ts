import type { Policy } from '../policy';
import { national2020 } from './national-2020';

/** Every policy that can be chosen, the default first. */
export const POLICIES: readonly Policy[] = [national2020];

/** The policy of an id; throws a RangeError for an id that no policy has. */
export function policyOf(id: string): Policy {
  const policy = POLICIES.find((known) => known.id === id);
  if (!policy) throw new RangeError(`unknown scoring policy: ${id}`);
  return policy;
}
