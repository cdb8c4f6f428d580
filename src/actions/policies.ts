import { POLICIES } from '../core/scoring/policies';
import type { Policy } from '../core/scoring/policy';

/** Every scoring policy that can be chosen, the default first. */
export function policies(): readonly Policy[] {
  return POLICIES;
}
