import pc from 'picocolors';
import { describeError } from '../actions/describe-error';
import { HostError } from '../host/host';
import { FileProblem } from './files';

/** A failure with one file: a code for programs, and for people what (did not) happen, why, and what to do. */
export interface Problem {
  readonly code: string;
  readonly lines: readonly string[];
}

/** Puts any failure in words. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) return { code: error.code, lines: error.message.split('\n') };
  const { title, why, how } = describeError(error);
  return { code: error instanceof HostError ? error.code : 'failed', lines: [title, why, how] };
}

/** A problem on standard error, under the name of its file. */
export function problemText(path: string, { lines }: Problem): string {
  return [`${pc.red('×')} ${path}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
