import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codeOf } from './error-code';
import { FileProblem, readBytes } from './files';
import type { InputFile } from './inputs';
import { isWithin, realPathOf } from './same-file';
import { said } from './usage/language';
import { UsageProblem } from './usage-problem';

/** Lies in an output folder among the inputs and lists the copies made there, a digest of place and content a line. */
const LIST = '.jixiao-copies';

/**
 * The output folders in which a run may look for inputs, now or when it is called again, so that copies have to be told from what was handed
 * in: `searched` are the folders that it looks through. Throws a UsageProblem where one holds such a folder, or is one that no run has saved
 * copies in: they would take the places of the files themselves.
 */
export function foldersAmongInputs(
  outputs: readonly string[],
  searched: readonly string[],
  paths: readonly string[],
): string[] {
  for (const output of outputs)
    for (const folder of searched) {
      const isOwn = isWithin(output, folder) && listIn(output) !== '';
      if (isWithin(folder, output) && !isOwn) throw new UsageProblem(({ holdsInputs }) => holdsInputs(output, folder));
    }
  const places = [...searched, ...placesOfFiles(paths.filter((path) => !searched.includes(path)))];
  return outputs.filter((output) => places.some((folder) => isWithin(output, folder)));
}

/** Files that are named may be what a shell made of a pattern, or their folder may be named next time, and the output folder in it. */
function placesOfFiles(paths: readonly string[]): Iterable<string> {
  return new Set(paths.map((path) => dirname(path)));
}

/**
 * Notes a copy that is about to be written at a place below a folder, before it can be met there. Throws a FileProblem where a file stands
 * there that is no copy, or cannot be noted.
 */
export async function noteCopy(folder: string, place: string, content: Uint8Array, largest: number): Promise<void> {
  const path = join(folder, place);
  const list = listIn(folder);
  if (existsSync(path) && !(await isCopy(path, folder, new Set(list.split('\n')), largest)))
    throw new FileProblem('would-overwrite', said.aboutFiles.notACopy(path));
  const line = `${digestOf(place, content)}\n`;
  if (list.includes(line)) return;
  try {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, LIST), line);
  } catch (cause) {
    throw new FileProblem('not-writable', said.aboutFiles.notWritable(join(folder, LIST)), { cause });
  }
}

/**
 * The files that an earlier run made in one of these folders and nobody has changed since. All others that lie there were put there by
 * people: they are inputs like any other and never written over.
 */
export async function copiesAmong(
  files: readonly InputFile[],
  folders: readonly string[],
  largest: number,
): Promise<ReadonlySet<InputFile>> {
  const copies = new Set<InputFile>();
  for (const folder of folders) {
    const known = new Set(listIn(folder).split('\n'));
    const inside = known.size > 1 ? files.filter(({ path }) => isWithin(path, folder)) : [];
    for (const file of inside) if (await isCopy(file.path, folder, known, largest)) copies.add(file);
  }
  return copies;
}

async function isCopy(path: string, folder: string, known: ReadonlySet<string>, largest: number): Promise<boolean> {
  try {
    const place = relative(realPathOf(folder), realPathOf(path));
    return known.has(digestOf(place, await readBytes(path, largest)));
  } catch {
    return false; // reading it as an input will say what is wrong
  }
}

/** '' where the folder has no list yet. */
function listIn(folder: string): string {
  try {
    return readFileSync(join(folder, LIST), 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '')) return '';
    throw new FileProblem('not-readable', said.aboutFiles.notReadable(join(folder, LIST)), { cause });
  }
}

function digestOf(place: string, content: Uint8Array): string {
  return createHash('sha256').update(`${place}\0`).update(content).digest('hex');
}
