import { HostError } from '../../host/host';
import { describeFileError } from '../describe-file-error';
import { toFailedReport } from '../report';
import { wording } from '../wording';

/** A failure with one file: a code for programs, and for people what (did not) happen, why, and what to do. */
export interface Problem {
  readonly code: string;
  readonly lines: readonly string[];
}

/** A file's entry in a report where it could not be worked on. */
export type FailedReport = ReturnType<typeof toFailedReport>;

/** Puts any failure in words. */
export function problemOf(error: unknown): Problem {
  const { title, why, how } = describeFileError(error);
  return { code: error instanceof HostError ? error.code : 'failed', lines: [title, why, how] };
}

/** The entry of a file that a problem kept from being checked: what happened and why. */
export function failedReport(path: string, { code, lines: [what = '', why] }: Problem): FailedReport {
  const { sentence, use } = wording.reports;
  return toFailedReport(path, { code, message: why === undefined ? what : sentence(what) + use.between + why });
}
