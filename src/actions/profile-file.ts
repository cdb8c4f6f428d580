import * as z from 'zod/mini';
import { profileSchema, type Profile } from '../core/profile/profile';
import { policyFor } from '../core/scoring/policies';

const fileSchema = z.object({
  tool: z.literal('jixiao'),
  profile: z.omit(profileSchema, { accepted: true, claimed: true, moneyUnits: true }),
});

/** A user's settings; accepted cases and chosen units speak of one workbook's forms and stay with it. */
export type OwnSettings = Omit<Profile, 'accepted' | 'claimed' | 'moneyUnits'>;

/** A profile without what speaks of one workbook alone. */
export function ownSettings({
  accepted: _accepted,
  claimed: _claimed,
  moneyUnits: _units,
  ...own
}: Profile): OwnSettings {
  return own;
}

/** Settings as a file of JSON, for another person or another computer. */
export function exportSettings(profile: Profile): string {
  return JSON.stringify({ tool: 'jixiao', profile: ownSettings(profile) }, null, 2);
}

/** Settings from such a file; null where it is none, or names a policy that does not exist here. */
export function importSettings(text: string): OwnSettings | null {
  try {
    const { profile } = fileSchema.parse(JSON.parse(text));
    policyFor(profile);
    return profile;
  } catch {
    return null; // a file of another program, cut off, or of another version: all are refused alike
  }
}
