import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { FileProblem } from './files';
import { said } from './usage/language';

/** What lies below a folder, at any depth; nothing where it is not there. Throws a FileProblem where it cannot be read in full. */
export async function entriesBelow(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    const { code, path = folder } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new FileProblem('not-readable', said.aboutFiles.folderNotReadable(path), { cause });
  }
}
