import { HostError } from '../host/host';
import { wording } from './wording';

/** A failure in words for people: what (did not) happen to the file, why, and what to do now. */
export interface ErrorText {
  readonly title: string;
  readonly why: string;
  readonly how: string;
}

/** Turns any failure into words of the language in use; one that is not known keeps its own message as the reason. */
export function describeError(error: unknown): ErrorText {
  const { codes, details } = wording.errors;
  if (!(error instanceof HostError))
    return codes.failed({ reason: error instanceof Error ? error.message : String(error) });
  const { code, data } = error;
  return { ...codes[code](data), ...(data.detail && details[data.detail](data)) };
}

/** The same as one text of three lines, for a terminal. */
export function errorLines(error: unknown): string {
  const { title, why, how } = describeError(error);
  return [title, why, how].join('\n');
}
