import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { codeOf } from './error-code';

/** How the names of files end that this thread is still writing; thread 0 is the main one. */
const UNFINISHED = `.${process.pid}.${threadId}.tmp`;
const UNFINISHED_BY_THREADS = new RegExp(`^\\..*\\.${process.pid}\\.[1-9]\\d*\\.tmp$`, 's');

/** Files that are being written; an interrupted run takes them away. */
export const unfinished = new Set<string>();

/** Takes away what an interrupted run has written in part; the files that it was to replace are whole. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** Takes away what threads, which have been ended, have written in part into those folders. */
export function removeUnfinishedIn(folders: Iterable<string>): void {
  for (const folder of folders)
    for (const name of namesIn(folder).filter((one) => UNFINISHED_BY_THREADS.test(one)))
      rmSync(join(folder, name), { force: true });
}

/** What lies in a folder; nothing where it is not there, or may be entered but not listed, so that nobody can look. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

/** Where a file is written until it is whole: beside its place. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}${UNFINISHED}`);
}
