import { realpath, stat } from 'node:fs/promises';
import { basename, join, parse, relative, resolve } from 'node:path';
import { isHandedIn } from '../actions/run/handed-in';
import { entriesBelow } from './folder';
import { isPattern, namedBy } from './pattern';

/** A file to work on: where it is, and its place below the folder that was named, for output of the same shape. */
export interface InputFile {
  readonly path: string;
  readonly place: string;
}

/**
 * The files that the arguments name, those of a folder or a pattern in the order of their names: workbooks, and what was handed in instead
 * of one. A path that is not there and a folder that cannot be read stay in the list; what lies below `outputs` is our own work and is left
 * out.
 */
export async function findFiles(paths: readonly string[], outputs: readonly string[] = []): Promise<InputFile[]> {
  const found = await Promise.all(paths.map(filesOf));
  const own = outputs.map((folder) => resolve(folder));
  const isOwn = (path: string): boolean => own.some((folder) => isBelow(folder, resolve(path)));
  const files = found.flatMap(({ files, listed }) => (listed ? files.filter(({ path }) => !isOwn(path)) : files));
  const places = new Set<string>();
  return (await onceEach(files)).map(({ path, place }) => ({ path, place: freePlace(place, places) }));
}

/** Every file once, however many arguments and links lead to it: under its own name where that is among them. */
async function onceEach(files: readonly InputFile[]): Promise<InputFile[]> {
  const unique = new Map<string, InputFile>();
  for (const file of files) {
    const real = await realPathOf(file.path);
    if (!unique.has(real) || resolve(file.path) === real) unique.set(real, file);
  }
  return [...unique.values()];
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path); // reading it will say what is wrong
  }
}

interface Found {
  readonly files: readonly InputFile[];
  /** Whether they were found below a folder or by a pattern, not named one by one. */
  readonly listed: boolean;
}

async function filesOf(path: string): Promise<Found> {
  const kind = await kindOf(path);
  if (kind === 'folder') return { files: await filesBelow(path, path), listed: true };
  if (kind === 'file' || !isPattern(path)) return { files: [fileAt(path)], listed: false };
  const { base, entries } = await namedBy(path);
  if (entries.length === 0) return { files: [fileAt(path)], listed: false };
  const files = entries.map(async ({ path: one, kind: what }) => {
    if (what === 'folder') return filesBelow(one, base);
    return what === 'unread' || isHandedIn(one) ? [placed(one, base)] : [];
  });
  return { files: (await Promise.all(files)).flat(), listed: true };
}

async function filesBelow(folder: string, base: string): Promise<InputFile[]> {
  const entries = await entriesBelow(folder);
  return entries
    .filter(({ path, kind }) => kind === 'unread' || (kind === 'file' && isHandedIn(path)))
    .map(({ path }) => path)
    .sort((one, other) => one.localeCompare(other, 'zh-CN'))
    .map((path) => placed(path, base));
}

function placed(path: string, base: string): InputFile {
  return { path, place: relative(base, path) || basename(path) };
}

function fileAt(path: string): InputFile {
  return { path, place: basename(path) };
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && resolve(folder, way) === path;
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
