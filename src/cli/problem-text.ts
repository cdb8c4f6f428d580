import pc from 'picocolors';
import { problemOf as problemIn, type Problem } from '../actions/run/problem';
import { FileProblem } from './files';

/** Puts any failure in words, those of the file system too. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileProblem) return { code: error.code, lines: error.message.split('\n') };
  return problemIn(error);
}

/** A problem on standard error, under the name of its file. */
export function problemText(path: string, { lines }: Problem): string {
  return [`${pc.red('×')} ${path}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
