import { HostError } from '../host/host';
import { wording } from './wording';
import type { ErrorWords, FileErrorWords } from './wording/wording';

/** A failure in words for people: what (did not) happen to the file, why, and what to do now. */
export interface ErrorText {
  readonly title: string;
  readonly why: string;
  readonly how: string;
}

/**
 * Turns any failure of a workbook that is open in Excel into words of the language in use; one that is not known keeps its own message
 * as the reason. Who opens files describes their failures with `describeFileError`.
 */
export function describeError(error: unknown): ErrorText {
  return errorText(error, wording.errors);
}

/** What there is to say of failures: of those of files, perhaps nothing. */
interface AnyErrorWords {
  readonly codes: ErrorWords['codes'] & Partial<FileErrorWords['codes']>;
  readonly details: ErrorWords['details'] & Partial<FileErrorWords['details']>;
}

/** Turns a failure into these words. */
export function errorText(error: unknown, { codes, details }: AnyErrorWords): ErrorText {
  if (!(error instanceof HostError))
    return codes.failed({ reason: error instanceof Error ? error.message : String(error) });
  const { code, data } = error;
  return { ...(codes[code] ?? codes.failed)(data), ...(data.detail && details[data.detail]?.(data)) };
}
