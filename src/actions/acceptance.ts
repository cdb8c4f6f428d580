import type { Profile } from '../core/profile/profile';
import type { Finding } from '../core/rules/finding';

/** A profile that accepts a finding (已核实) for a reason; it is found again by its rule, form and text wherever it stands later. */
export function acceptFinding(
  { accepted }: Profile,
  { rule, sheet, cell, about }: Finding,
  reason: string,
): Pick<Profile, 'accepted'> {
  return { accepted: [...accepted, { rule, sheet, cell, reason, ...(about && { about }) }] };
}
