import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Excel keeps a lock file of this name beside every workbook that is open. */
const LOCK_FILE = /^~\$/;

/** A file to work on: where it is, and its place below the folder that was named, for output of the same shape. */
export interface InputFile {
  readonly path: string;
  readonly place: string;
}

/** A failure of the file system in words: what did not happen, why, what to do. */
export class FileProblem extends Error {
  constructor(
    readonly code: 'not-found' | 'not-readable' | 'not-writable' | 'would-overwrite',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FileProblem';
  }
}

/** The workbooks that the arguments name, those of a folder in the order of their names; a path that is not there stays in the list. */
export async function findFiles(paths: readonly string[]): Promise<InputFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? filesBelow(path) : [fileAt(path)])),
  );
  const unique = new Map(found.flat().map((file) => [resolve(file.path), file]));
  const places = new Set<string>();
  return [...unique.values()].map(({ path, place }) => ({ path, place: freePlace(place, places) }));
}

/** Files of the same name from several folders get a number, so that their copies do not replace each other. */
function freePlace(place: string, taken: Set<string>): string {
  const { dir, name, ext } = parse(place);
  let free = place;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = join(dir, `${name} (${number})${ext}`);
  taken.add(free.toLowerCase());
  return free;
}

/** The bytes of a file; throws a FileProblem where it is not there or cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const missing = codeOf(cause) === 'ENOENT';
    const what = `没有检查：${missing ? '找不到' : '读不了'}文件“${path}”`;
    const how = missing
      ? '路径可能写错了，或者文件已移走。请核对路径后再试。'
      : '可能没有读取权限，或文件正被占用。请关闭占用它的程序后再试。';
    throw new FileProblem(missing ? 'not-found' : 'not-readable', `${what}\n${how}`, { cause });
  }
}

/** Writes a file by way of a temporary one beside it, so that no half-written file is ever seen. Never writes over an input. */
export async function writeBytes(
  path: string,
  content: Uint8Array | string,
  inputs: readonly InputFile[],
): Promise<void> {
  if (inputs.some((input) => resolve(input.path) === resolve(path))) {
    const how = '输出不会覆盖原文件。请用另一个文件夹或文件名。';
    throw new FileProblem('would-overwrite', `没有写入：“${path}”就是要检查的文件本身\n${how}`);
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    const how = '可能没有写入权限、磁盘已满，或文件正被打开。请换一个位置或关闭后再试。';
    throw new FileProblem('not-writable', `没有写入：“${path}”无法保存\n${how}`, { cause });
  }
}

async function filesBelow(folder: string): Promise<InputFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((one, other) => one.localeCompare(other, 'zh-CN'))
    .map((path) => ({ path, place: relative(folder, path) }));
}

function fileAt(path: string): InputFile {
  return { path, place: basename(path) };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // reading it will say what is wrong
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
