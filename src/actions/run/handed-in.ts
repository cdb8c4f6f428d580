import type { Problem } from './problem';
import { wording } from '../wording';
import { HANDED_IN_WORDS, type OtherKind } from './handed-in-words';

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Excel keeps a lock file of this name beside every workbook that is open. */
const LOCK_FILE = /^~\$/;

/** Files that people hand in instead of a workbook. */
const OTHER_KINDS = {
  wps: /\.(?:et|ett)$/i,
  text: /\.(?:docx?|wps|rtf)$/i,
  page: /\.(?:pdf|ofd)$/i,
  archive: /\.(?:zip|rar|7z|gz|tar)$/i,
  table: /\.(?:xlsb|ods|csv)$/i,
  picture: /\.(?:jpe?g|png|bmp|tiff?)$/i,
} as const satisfies Readonly<Record<OtherKind, RegExp>>;

/** Whether a file of a folder belongs to what was handed in: a workbook, or what came instead of one; lock files and the rest do not. */
export function isHandedIn(path: string): boolean {
  const name = nameOf(path);
  return !isLockFile(name) && (WORKBOOK.test(name) || kindOf(name) !== undefined);
}

/** Whether a file is what Excel keeps beside a workbook while it is open. */
export function isLockFile(path: string): boolean {
  return LOCK_FILE.test(nameOf(path));
}

/** Why a file is not read at all, by its extension; null where it may be a workbook. */
export function reasonNotToRead(path: string): Problem | null {
  const name = nameOf(path);
  const kind = kindOf(name);
  if (kind === undefined) return null;
  const { title, kinds } = HANDED_IN_WORDS[wording.language];
  const { what, how } = kinds[kind];
  return { code: 'unsupported-format', lines: [title(name, what), how] };
}

function kindOf(name: string): OtherKind | undefined {
  const kinds = Object.keys(OTHER_KINDS) as OtherKind[];
  return kinds.find((kind) => OTHER_KINDS[kind].test(name));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
