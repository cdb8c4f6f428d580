import { FileProblem } from './files';
import { said } from './usage/language';

/** The problem of a file that took longer than so many seconds. */
export function timedOut(path: string, seconds: number, cause?: unknown): FileProblem {
  return new FileProblem('timed-out', said.aboutFiles.tookTooLong(path, seconds), { cause });
}

/** The problem of a file that needed more than so many MB. */
export function outOfMemory(path: string, megabytes: number, cause?: unknown): FileProblem {
  return new FileProblem('out-of-memory', said.aboutFiles.tookTooMuch(path, megabytes), { cause });
}
