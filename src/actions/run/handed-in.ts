import type { Problem } from './problem';

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/i;
/** Excel keeps a lock file of this name beside every workbook that is open. */
const LOCK_FILE = /^~\$/;

/** Files that people hand in instead of a workbook, and what to ask of them. */
const OTHER_KINDS: readonly (readonly [extensions: RegExp, what: string, how: string])[] = [
  [/\.(?:et|ett)$/i, 'WPS 表格自己的格式', '请用 WPS 另存为 .xlsx，再检查新文件。'],
  [/\.(?:docx?|wps|rtf)$/i, '文字文档', '请把其中的表格复制到 Excel 另存为 .xlsx，或向报送单位要 Excel 文件。'],
  [/\.(?:pdf|ofd)$/i, '版式文件，里面没有可以读取的单元格', '请向报送单位要 Excel 文件。'],
  [/\.(?:zip|rar|7z|gz|tar)$/i, '压缩包', '请先解压，再检查解出来的文件。'],
  [/\.(?:xlsb|ods|csv)$/i, '程序不读取的表格格式', '请用 Excel 或 WPS 另存为 .xlsx，再检查新文件。'],
  [/\.(?:jpe?g|png|bmp|tiff?)$/i, '图片', '请向报送单位要 Excel 文件。'],
];

/** Whether a file of a folder belongs to what was handed in: a workbook, or what came instead of one; lock files and the rest do not. */
export function isHandedIn(path: string): boolean {
  const name = nameOf(path);
  return !LOCK_FILE.test(name) && (WORKBOOK.test(name) || kindOf(name) !== undefined);
}

/** Why a file is not read at all, by its extension; null where it may be a workbook. */
export function reasonNotToRead(path: string): Problem | null {
  const name = nameOf(path);
  const [, what, how] = kindOf(name) ?? [];
  if (what === undefined || how === undefined) return null;
  return { code: 'unsupported-format', lines: [`未检查：“${name}”是${what}`, how] };
}

function kindOf(name: string): (typeof OTHER_KINDS)[number] | undefined {
  return OTHER_KINDS.find(([extensions]) => extensions.test(name));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
