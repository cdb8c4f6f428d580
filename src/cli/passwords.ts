import { FileProblem } from './files';
import { textOf } from './readable-file';
import { said } from './usage/language';

/**
 * Passwords of a file, one a line, none where no file is named; spaces within and around them belong to them. Throws a FileProblem where
 * it cannot be read.
 */
export async function readPasswords(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  try {
    return (await textOf(path)).split(/\r?\n/).filter((line) => line !== '');
  } catch (cause) {
    throw new FileProblem('not-found', said.aboutFiles.passwordsNotReadable(path), { cause });
  }
}
