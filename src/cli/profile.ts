import { policies } from '../actions/policies';
import { submissionProfile } from '../actions/submission-profile';
import type { Profile } from '../core/profile/profile';
import { UsageProblem } from './usage-problem';

/** The profile that files are checked with; throws a UsageProblem where there is no such policy. */
export function profileFor(policy: string | undefined): Profile {
  const known = policies().map(({ id }) => id);
  if (policy !== undefined && !known.includes(policy))
    throw new UsageProblem(`没有编号为“${policy}”的评分办法，可用的有：${known.join('、')}。`);
  return submissionProfile(policy);
}
