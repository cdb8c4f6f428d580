import type { CheckResult } from './check';
import { publish } from './publish';
import {
  fileReportSchema,
  scoredFileReportSchema,
  type FileReport,
  type ProfileUse,
  type ScoredFileReport,
} from './report-schema';
import type { ScoredForm } from './score';
import { scoredFile } from './scored-file';

const NOTHING = { forms: [], nearMisses: [], findings: [], notChecked: [], unmatched: [] };

/** The report of one checked file. What forms carry for rules and plans alone is left out: the schema names what is published. */
export function toFileReport(path: string, result: CheckResult, profile?: ProfileUse): FileReport {
  const forms = result.forms.map(({ form, findings }) => ({ ...form, findings }));
  return publish(fileReportSchema, { ...result, path, forms, ...(profile && { profile }) });
}

/** The report of one scored file: that of the check, with the score card of every form that is scored. */
export function toScoreReport(
  path: string,
  result: CheckResult,
  scored: readonly ScoredForm[],
  profile?: ProfileUse,
): ScoredFileReport {
  return publish(scoredFileReportSchema, scoredFile(path, result, scored, profile));
}

/** The report of a file that could not be checked; `message` says in one line what happened and why. */
export function toFailedReport(path: string, error: { code: string; message: string }): FileReport & ScoredFileReport {
  return { path, error, ...NOTHING };
}
