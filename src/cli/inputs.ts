import { stat } from 'node:fs/promises';
import { basename, join, parse, relative, resolve } from 'node:path';
import { isHandedIn, isLockFile } from '../actions/run/handed-in';
import { byName } from './by-name';
import { entriesBelow } from './folder';
import { isPattern, namedBy } from './pattern';
import { realPathOf } from './same-file';

/** A file to work on: where it is, and its place below the folder that was named, for output of the same shape. */
export interface InputFile {
  readonly path: string;
  readonly place: string;
}

/** What the arguments of a call name. */
export interface Found {
  readonly files: readonly InputFile[];
  /** Folders that were searched for some of them. */
  readonly folders: readonly string[];
  /** Lock files that were named, as shells do for a pattern; in a folder they are passed over. */
  readonly lockFiles: readonly string[];
}

const NOTHING: Found = { files: [], folders: [], lockFiles: [] };

/**
 * The files that the arguments name, those of a folder or a pattern in the order of their names: workbooks, and what was handed in instead
 * of one. A path that is not there and a folder that cannot be read stay in the list.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const found = await Promise.all(paths.map(foundAt));
  return {
    files: found.flatMap(({ files }) => files),
    folders: found.flatMap(({ folders }) => folders),
    lockFiles: found.flatMap(({ lockFiles }) => lockFiles),
  };
}

/** Every file once, each with a place of its own. */
export function inputsAmong(files: readonly InputFile[]): InputFile[] {
  const places = new Set<string>();
  return onceEach(files).map(({ path, place }) => ({ path, place: freePlace(place, places) }));
}

/** Every file once, however many arguments and links lead to it: under its own name where that is among them. */
function onceEach(files: readonly InputFile[]): InputFile[] {
  const unique = new Map<string, InputFile>();
  for (const file of files) {
    const real = realPathOf(file.path);
    if (!unique.has(real) || resolve(file.path) === real) unique.set(real, file);
  }
  return [...unique.values()];
}

async function foundAt(path: string): Promise<Found> {
  const kind = await kindOf(path);
  if (kind === 'folder') return { ...NOTHING, files: await filesBelow(path, path), folders: [path] };
  if (kind === 'file' && isLockFile(path)) return { ...NOTHING, lockFiles: [path] };
  if (kind === 'file' || !isPattern(path)) return { ...NOTHING, files: [fileAt(path)] };
  const { base, entries } = await namedBy(path);
  if (entries.length === 0) return { ...NOTHING, files: [fileAt(path)] };
  const files = entries.map(async ({ path: one, kind: what }) => {
    if (what === 'folder') return filesBelow(one, base);
    return what === 'unread' || isHandedIn(one) ? [placed(one, base)] : [];
  });
  return { ...NOTHING, files: (await Promise.all(files)).flat(), folders: [base] };
}

async function filesBelow(folder: string, base: string): Promise<InputFile[]> {
  const entries = await entriesBelow(folder);
  return entries
    .filter(({ path, kind }) => kind === 'unread' || (kind === 'file' && isHandedIn(path)))
    .map(({ path }) => path)
    .sort(byName)
    .map((path) => placed(path, base));
}

function placed(path: string, base: string): InputFile {
  return { path, place: relative(base, path) || basename(path) };
}

function fileAt(path: string): InputFile {
  return { path, place: basename(path) };
}

/** Files of the same name from several folders get a number, so that their copies do not replace each other. */
function freePlace(place: string, taken: Set<string>): string {
  const { dir, name, ext } = parse(place);
  let free = place;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = join(dir, `${name} (${number})${ext}`);
  taken.add(free.toLowerCase());
  return free;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing'; // reading it will say what is wrong
  }
}
