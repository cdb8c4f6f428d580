import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { copyFile, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { reasonNotToRead } from '../actions/run/handed-in';
import { codeOf } from './error-code';
import { isFolder } from './folder';
import type { InputFile } from './inputs';
import { temporaryFor, unfinished } from './unfinished';
import { said } from './usage/language';
import { writeAll } from './write-all';

/** A failure of the file system in words: what did not happen, why, what to do. */
export class FileProblem extends Error {
  constructor(
    readonly code:
      | 'not-found'
      | 'not-readable'
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

/** The bytes of a file; throws a FileProblem where it is no workbook by its name, is not there or cannot be read, as a folder. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const reason = reasonNotToRead(path);
  if (reason) throw new FileProblem('unsupported-format', reason.lines.join('\n'));
  try {
    return await readFile(path);
  } catch (cause) {
    throw await unreadable(path, cause);
  }
}

/** What keeps a file from being read, told from the failure that showed it. */
export async function unreadable(path: string, cause: unknown): Promise<FileProblem> {
  const { notFound, notReadable, folderNotReadable } = said.aboutFiles;
  if (codeOf(cause) === 'ENOENT') return new FileProblem('not-found', notFound(path), { cause });
  const words = (await isFolder(path)) ? folderNotReadable : notReadable;
  return new FileProblem('not-readable', words(path), { cause });
}

/** A file that grows bit by bit under a temporary name, so that no half-written file is ever seen. Never writes over an input. */
export interface GrowingFile {
  write(content: Uint8Array | string): void;
  /** Gives the file its own name. */
  close(): Promise<void>;
}

/** Begins a file that grows; its methods throw a FileProblem where it cannot be written. */
export function growingFile(path: string, inputs: readonly InputFile[]): GrowingFile {
  assertNoInput(path, inputs);
  const temporary = temporaryFor(path);
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      if (unfinished.delete(temporary)) rmSync(temporary, { force: true });
      throw notWritable(path, cause);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    const opened = openSync(temporary, 'w');
    unfinished.add(temporary);
    return opened;
  });
  return {
    write: (content) => attempt(() => writeAll(file, typeof content === 'string' ? Buffer.from(content) : content)),
    close: async () =>
      attempt(() => {
        closeSync(file);
        renameSync(temporary, path);
        unfinished.delete(temporary);
      }),
  };
}

/** Writes a file by way of a temporary one beside it, so that no half-written file is ever seen. Never writes over an input. */
export async function writeBytes(
  path: string,
  content: Uint8Array | string,
  inputs: readonly InputFile[],
): Promise<void> {
  assertNoInput(path, inputs);
  await writeWhole(path, content);
}

/** Where the inputs of a run are, told once for all that it writes. */
const placesOfInputs = new WeakMap<readonly InputFile[], ReadonlySet<string>>();

function assertNoInput(path: string, inputs: readonly InputFile[]): void {
  const places = placesOfInputs.get(inputs) ?? new Set(inputs.map((input) => resolve(input.path)));
  placesOfInputs.set(inputs, places);
  if (!places.has(resolve(path))) return;
  throw new FileProblem('would-overwrite', said.aboutFiles.wouldOverwrite(path));
}

/** Writes a changed workbook over its own file, after a copy of it beside it; resolves to the copy's path. */
export async function replaceBytes(path: string, content: Uint8Array): Promise<string> {
  const backup = await backUp(path);
  await writeWhole(path, content);
  return backup;
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    unfinished.add(temporary);
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (cause) {
    if (unfinished.has(temporary)) await rm(temporary, { force: true });
    throw notWritable(path, cause);
  } finally {
    unfinished.delete(temporary);
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
      if (codeOf(cause) !== 'EEXIST') throw notWritable(backup, cause);
    }
  }
}

function notWritable(path: string, cause: unknown): FileProblem {
  return new FileProblem('not-writable', said.aboutFiles.notWritable(path), { cause });
}
