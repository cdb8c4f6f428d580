import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';

/** The profile for files that are about to be handed in: blank cells count as findings. `policy` is the scoring policy's id. */
export function submissionProfile(policy?: string): Profile {
  return { ...DEFAULT_PROFILE, forSubmission: true, ...(policy !== undefined && { policy }) };
}
