import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error-code';

/** Something below a folder; `unread` is a folder of which nobody knows what lies in it, for it cannot be read. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'unread' | 'other';
}

const LEADS_NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** What lies below a folder, at any depth; nothing where it is not there. What cannot be read, the folder itself too, hides nothing else. */
export async function entriesBelow(folder: string): Promise<Entry[]> {
  const entries = await entriesIn(folder);
  if (!entries) return [{ path: folder, kind: 'unread' }];
  const found = entries.map(async (entry): Promise<Entry[]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [{ path, kind: 'folder' }, ...(await entriesBelow(path))];
    return [{ path, kind: (await isFileEntry(entry, path)) ? 'file' : 'other' }];
  });
  return (await Promise.all(found)).flat();
}

/** Whether one may look into a folder. */
export async function canBeListed(folder: string): Promise<boolean> {
  return (await entriesIn(folder)) !== null;
}

/**
 * A link to a file is one. One to a folder is not followed, for it may lead round in a circle; one to a pipe would be read for ever; one that
 * leads nowhere is a mark of an editor that has a file open.
 */
async function isFileEntry(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    return !LEADS_NOWHERE.has(codeOf(error) ?? ''); // reading it will say what is wrong
  }
}

/** null where the folder cannot be read. */
async function entriesIn(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? [] : null;
  }
}
