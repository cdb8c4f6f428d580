import pc from 'picocolors';
import { errorLines } from '../actions/describe-error';
import { FileProblem } from './files';

/** A failure with one file for people, on standard error: which file, what (did not) happen, why, and what to do. */
export function problemText(path: string, error: unknown): string {
  const lines = error instanceof FileProblem ? error.message : errorLines(error);
  return `${pc.red('×')} ${path}\n${lines.replace(/^/gm, '  ')}\n`;
}
