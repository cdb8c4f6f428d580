import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { FileProblem } from './files';

/** What lies below a folder, at any depth; nothing where it is not there. Throws a FileProblem where it cannot be read in full. */
export async function entriesBelow(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    const { code, path = folder } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new FileProblem(
      'not-readable',
      `没有检查：读不了文件夹“${path}”\n可能没有读取权限。请调整权限，或只写明能读的文件夹，再试一次。`,
      { cause },
    );
  }
}
