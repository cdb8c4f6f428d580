import type { Profile } from '../core/profile/profile';
import type { Host } from '../host/host';
import { loadWorkbookPart, withWorkbookPart } from './profile';

/** The profile for a workbook that others sent. */
export interface ReceivedProfile {
  readonly profile: Profile;
  /** The workbook's own settings were obeyed. */
  readonly fromWorkbook: boolean;
  /** The workbook has settings or chosen units of its own that were not obeyed. */
  readonly ignoredWorkbook: boolean;
}

/**
 * How to judge a workbook that others sent. What it brings along is obeyed only where they are trusted; else its settings are left
 * aside and its acceptances (已核实) are shown as claims.
 */
export async function profileForReceived(host: Host, profile: Profile, trusted: boolean): Promise<ReceivedProfile> {
  const part = await loadWorkbookPart(host);
  const bringsSettings = part.judging !== null || part.moneyUnits.length > 0;
  if (!trusted)
    return { profile: { ...profile, claimed: part.accepted }, fromWorkbook: false, ignoredWorkbook: bringsSettings };
  return { profile: withWorkbookPart(profile, part), fromWorkbook: part.judging !== null, ignoredWorkbook: false };
}
