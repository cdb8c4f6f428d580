import * as z from 'zod/mini';
import { profileSchema, type Profile } from '../core/profile/profile';
import { policyFor, type PolicySettings } from '../core/scoring/policies';
import { readStored } from './stored';

/** What speaks of one workbook and stays with it. */
export const OF_ONE_WORKBOOK = { accepted: true, claimed: true, moneyUnits: true, inWorkbook: true } as const;
const ownSchema = z.omit(profileSchema, OF_ONE_WORKBOOK);
const fileSchema = z.object({
  tool: z.literal('jixiao'),
  profile: ownSchema,
});

/** A user's settings; accepted cases and chosen units speak of one workbook's forms and stay with it. */
export type OwnSettings = z.infer<typeof ownSchema>;

/** A profile without what speaks of one workbook alone. */
export function ownSettings(profile: Profile): OwnSettings {
  return ownSchema.parse(profile);
}

/** Settings as a file of JSON, for another person or another computer. */
export function exportSettings(profile: Profile): string {
  return JSON.stringify({ tool: 'jixiao', profile: ownSettings(profile) }, null, 2);
}

/** Settings from such a file; null where it is none, cut off, or names a policy that does not exist here. */
export function importSettings(text: string): OwnSettings | null {
  const profile = readStored(fileSchema, text)?.profile;
  return profile && hasPolicy(profile) ? profile : null;
}

/** Whether the policy that settings name exists here and is complete. */
export function hasPolicy(settings: PolicySettings): boolean {
  try {
    policyFor(settings);
    return true;
  } catch {
    return false;
  }
}
