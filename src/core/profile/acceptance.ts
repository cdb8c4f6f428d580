import * as z from 'zod/mini';
import { aboutSchema, type About } from './about';

/** 已核实: a finding that a person has looked at and accepted, for a reason. */
export const acceptanceSchema = z.object({
  rule: z.string(),
  sheet: z.string(),
  /** Where it stood when it was accepted, for people. */
  cell: z.string(),
  reason: z.string(),
  /** What the finding is found again by; without it, as in workbooks of earlier versions, by its cell. */
  about: z.optional(aboutSchema),
});

export type Acceptance = z.infer<typeof acceptanceSchema>;

/** What tells a finding from all others. */
export interface Identity {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly about: About;
}

/** The acceptance that speaks of a finding: of its rule, form and text, wherever it stands now. */
export function acceptanceOf(kept: readonly Acceptance[], finding: Identity): Acceptance | undefined {
  const { rule, sheet, cell } = finding;
  return kept.find((acceptance) => {
    if (acceptance.rule !== rule || acceptance.sheet !== sheet) return false;
    return acceptance.about ? isSame(acceptance.about, finding.about) : acceptance.cell === cell;
  });
}

function isSame(one: About, other: About): boolean {
  const isThere = one.kind === other.kind && one.form === other.form && one.subject === other.subject;
  return isThere && one.nth === other.nth && one.part === other.part && one.text === other.text;
}
