import { readFileSync, statSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';
import { reasonNotToRead } from '../actions/run/handed-in';
import { codeOf } from './error-code';
import { canBeListed } from './folder';
import { said } from './usage/language';

/** A failure of the file system in words: what did not happen, why, what to do. */
export class FileProblem extends Error {
  constructor(
    readonly code:
      | 'not-found'
      | 'not-readable'
      | 'too-large'
      | 'no-sheets'
      | 'not-writable'
      | 'would-overwrite'
      | 'unsupported-format'
      | 'timed-out'
      | 'out-of-memory',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FileProblem';
  }
}

const MEGABYTE = 1024 * 1024;

interface Disk {
  look(path: string): Stats | Promise<Stats>;
  read(path: string): Uint8Array | Promise<Uint8Array>;
}

/**
 * The process has to hear Ctrl-C while it waits for a disk. A thread of the pool has nothing else to do, and having others read for it took a
 * tenth of a run over many files.
 */
const disk: Disk = isMainThread ? { look: stat, read: readFile } : { look: statSync, read: readFileSync };

/**
 * The bytes of a file of at most `largest` bytes; throws a FileProblem where it is no workbook by its name, no file but a folder, a pipe or a
 * device, larger, not there, or cannot be read.
 */
export async function readBytes(path: string, largest = Infinity): Promise<Uint8Array> {
  const reason = reasonNotToRead(path);
  if (reason) throw new FileProblem('unsupported-format', reason.lines.join('\n'));
  const { noFile, tooLarge } = said.aboutFiles;
  const found = await reading(path, () => disk.look(path));
  if (found.isDirectory()) throw await folderInPlaceOf(path);
  if (!found.isFile()) throw new FileProblem('not-readable', noFile(path));
  if (found.size > largest) {
    const [size, most] = [found.size, largest].map((bytes) => Math.round(bytes / MEGABYTE)) as [number, number];
    throw new FileProblem('too-large', tooLarge(path, size, most));
  }
  return reading(path, () => disk.read(path));
}

/** Does a step of reading a file; what keeps it from being read is thrown as a FileProblem. */
export async function reading<T>(path: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    if (codeOf(cause) === 'EISDIR') throw await folderInPlaceOf(path);
    const { notFound, notReadable } = said.aboutFiles;
    if (codeOf(cause) === 'ENOENT') throw new FileProblem('not-found', notFound(path), { cause });
    throw new FileProblem('not-readable', notReadable(path), { cause });
  }
}

/** A folder is met for a file where one was named so, or nobody may look into it, so that its files are not known. */
async function folderInPlaceOf(path: string): Promise<FileProblem> {
  const { aFolder, folderNotReadable } = said.aboutFiles;
  return new FileProblem('not-readable', ((await canBeListed(path)) ? aFolder : folderNotReadable)(path));
}
