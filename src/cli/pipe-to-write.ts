import { closeSync, constants, openSync, statSync } from 'node:fs';
import { codeOf } from './error-code';
import { FileProblem } from './files';
import { said } from './usage/language';
import { writeAll } from './write-all';

/** Whether a path leads to a pipe with a name. */
export function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
}

/**
 * Opens a pipe whose writes wait for its reader; throws a FileProblem where nothing reads it, since opening it would wait without end. `named`
 * is what the user calls it.
 */
export function openPipe(path: string, named = path): number {
  const held = holdPipeThatIsRead(path, named);
  try {
    return openSync(path, constants.O_WRONLY);
  } finally {
    closeSync(held);
  }
}

/** Writes all to a pipe and closes it. */
export function writeToPipe(path: string, content: Uint8Array): void {
  const pipe = openPipe(path);
  try {
    writeAll(pipe, content);
  } finally {
    closeSync(pipe);
  }
}

/** Holds a pipe open, which only succeeds while something reads it. */
function holdPipeThatIsRead(path: string, named: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (cause) {
    if (codeOf(cause) !== 'ENXIO') throw cause;
    throw new FileProblem('not-writable', said.aboutFiles.notRead(named), { cause });
  }
}
