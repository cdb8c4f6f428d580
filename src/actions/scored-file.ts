import type { CheckResult } from './check';
import type { Frozen } from './publish';
import type { ProfileUse, ScoredFileReport } from './report-schema';
import type { ScoredForm } from './score';

/**
 * A scored file with all that the program knows of it: its check, with the score card of every form that is scored. What draws a report
 * reads of it what it needs; what goes to other programs is published first (`toScoreReport`).
 */
export function scoredFile(
  path: string,
  result: CheckResult,
  scored: readonly ScoredForm[],
  profile?: ProfileUse,
): Frozen<ScoredFileReport> {
  const cards = new Map(scored.map(({ form, card }) => [form, card]));
  const forms = result.forms.map(({ form, findings }) => ({ ...form, findings, scoreCard: cards.get(form) ?? null }));
  return { ...result, path, forms, ...(profile && { profile }) };
}
