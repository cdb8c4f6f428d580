import { isHandedIn } from '../../actions/run/handed-in';
import { CHINESE } from './chinese-order';

/** One file of a folder or a selection; `file` is null where the browser may not read what lies there. */
export interface ReceivedFile {
  /** Below the folder that was given: “甲局/自评表.xlsx”. */
  readonly path: string;
  readonly file: File | null;
}

/** What was dropped or chosen at once. */
export interface Received {
  /** Name of the folder that holds them all; null where they lay side by side. */
  readonly folder: string | null;
  /** In the order of their paths. */
  readonly files: readonly ReceivedFile[];
  /** How many files do not belong to what was handed in: lock files (~$), notes and the like. */
  readonly leftOut: number;
}

/** Files that were chosen: of a folder, with their paths in it, or side by side. */
export function chosenFiles(files: Iterable<File>): Received {
  return received([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** What was dropped, folders with everything below them. The entries are taken at once: a drop is over when its event is. */
export function droppedFiles({ items }: DataTransfer): Promise<Received> {
  const dropped = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  const found = dropped.map((one) => (one instanceof File ? [{ path: one.name, file: one }] : filesOf(one)));
  return Promise.all(found).then((files) => received(files.flat()));
}

function received(all: readonly ReceivedFile[]): Received {
  const folder = commonFolder(all);
  const files = all
    .filter(({ path, file }) => file === null || isHandedIn(path))
    .map(({ path, file }) => ({ path: folder === null ? path : path.slice(folder.length + 1), file }));
  return {
    folder,
    files: files.toSorted((one, other) => CHINESE.compare(one.path, other.path)),
    leftOut: all.length - files.length,
  };
}

function commonFolder(all: readonly ReceivedFile[]): string | null {
  const [folder, another] = new Set(all.map(({ path }) => path.match(/^[^/]+(?=\/)/)?.[0] ?? null));
  return another === undefined ? (folder ?? null) : null;
}

async function filesOf(entry: FileSystemEntry): Promise<ReceivedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) return [{ path, file: await fileOf(entry) }];
    if (!isFolder(entry)) return [];
    const below = await Promise.all((await entriesOf(entry)).map(filesOf));
    return below.flat();
  } catch {
    return [{ path, file: null }]; // its row says that it could not be read
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (next.length === 0) return entries;
    entries.push(...next);
  }
}
