import type { Profile } from '../core/profile/profile';
import type { Finding } from '../core/rules/finding';

/** A profile that accepts findings (已核实) for a reason; each is found again by its rule, form and text wherever it stands later. */
export function acceptFindings(
  { accepted }: Profile,
  findings: readonly Finding[],
  reason: string,
): Pick<Profile, 'accepted'> {
  const cases = findings.map(({ rule, sheet, cell, about }) => ({
    rule,
    sheet,
    cell,
    reason,
    ...(about && { about }),
  }));
  return { accepted: [...accepted, ...cases] };
}
