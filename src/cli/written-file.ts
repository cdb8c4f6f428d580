import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { chmod, copyFile, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './error-code';
import { FileProblem } from './files';
import { isPipe, openPipe, writeToPipe } from './pipe-to-write';
import { isAmong, realPathOf } from './same-file';
import { temporaryFor, unfinished } from './unfinished';
import { said } from './usage/language';
import { writeAll } from './write-all';

/** Permission to write, of anybody. */
const MAY_WRITE = 0o222;

/** A file that grows bit by bit under a temporary name, so that no half-written file is ever seen. Never writes over a file that the run reads. */
export interface GrowingFile {
  write(content: Uint8Array | string): void;
  /** Gives the file its own name. */
  close(): Promise<void>;
}

/** Begins a file that grows, behind a link too; its methods throw a FileProblem where it cannot be written. */
export function growingFile(path: string, reads: readonly string[]): GrowingFile {
  assertNotRead(path, reads);
  const real = realPathOf(path);
  const first = firstPlaceFor(path, real);
  let open: number | null = null;
  const close = (): void => {
    const file = open;
    open = null;
    if (file !== null) closeSync(file);
  };
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      close(); // Windows takes no open file away
      if (unfinished.delete(first)) rmSync(first, { force: true });
      throw unwritable(path, cause);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(real), { recursive: true });
    open = isPipe(first) ? openPipe(first, path) : openSync(first, 'w');
    if (first !== real) unfinished.add(first);
    return open;
  });
  return {
    write: (content) => attempt(() => writeAll(file, bytesOf(content))),
    close: async () =>
      attempt(() => {
        close();
        if (first !== real) renameSync(first, real);
        unfinished.delete(first);
      }),
  };
}

/** Writes a file by way of a temporary one beside it, so that no half-written file is ever seen; a link gives way to it. Never writes over a file that the run reads. */
export async function writeBytes(path: string, content: Uint8Array | string, reads: readonly string[]): Promise<void> {
  assertNotRead(path, reads);
  await writeWhole(path, content);
}

/** Throws a FileProblem where a path leads to a file that the run reads. */
export function assertNotRead(path: string, reads: readonly string[]): void {
  if (isAmong(path, reads)) throw new FileProblem('would-overwrite', said.aboutFiles.wouldOverwrite(path));
}

/**
 * Writes a changed workbook over its own file, or over the one that a link leads to, after a copy of it beside it; resolves to the copy's
 * path. Its permissions stay; a file that is read-only is left alone and named by a FileProblem.
 */
export async function replaceBytes(path: string, content: Uint8Array): Promise<string> {
  const real = realPathOf(path);
  const { mode } = await stat(real).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  if ((mode & MAY_WRITE) === 0) throw new FileProblem('not-writable', said.aboutFiles.readOnly(path));
  const backup = await backUp(real);
  await writeWhole(real, content, mode);
  return backup;
}

async function writeWhole(path: string, content: Uint8Array | string, mode?: number): Promise<void> {
  const first = firstPlaceFor(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    if (first !== path) unfinished.add(first);
    if (isPipe(first)) writeToPipe(first, bytesOf(content));
    else await writeFile(first, content);
    if (mode !== undefined) await chmod(first, mode);
    if (first !== path) await rename(first, path);
  } catch (cause) {
    if (unfinished.has(first)) await rm(first, { force: true });
    throw unwritable(path, cause);
  } finally {
    unfinished.delete(first);
  }
}

/**
 * Where the bytes of a file are written first: beside it, so that it is replaced when they are whole; a pipe or a device takes them itself.
 * Throws a FileProblem where a folder stands there.
 */
function firstPlaceFor(path: string, real = path): string {
  const there = kindOf(real);
  if (there === 'folder') throw new FileProblem('not-writable', said.aboutFiles.outIsFolder(path));
  return there === 'device' ? real : temporaryFor(real);
}

function kindOf(path: string): 'nothing' | 'file' | 'folder' | 'device' {
  try {
    const there = statSync(path);
    if (there.isDirectory()) return 'folder';
    return there.isFile() ? 'file' : 'device';
  } catch {
    return 'nothing'; // writing it will say what is wrong
  }
}

/** An earlier backup is never replaced: it may be the only sound copy. */
async function backUp(path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const backup = number === 1 ? `${path}.bak` : `${path}.bak${number}`;
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw unwritable(backup, cause);
    }
  }
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function unwritable(path: string, cause: unknown): FileProblem {
  if (cause instanceof FileProblem) return cause;
  return new FileProblem('not-writable', said.aboutFiles.notWritable(path), { cause });
}
