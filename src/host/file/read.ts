import { read as readSpreadsheet, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import type { Area, Cell, CellValue, Sheet } from '../../core/sheet/sheet';
import type { Workbook } from '../host';
import { withChineseFormats } from './chinese-formats';
import { fileError } from './file-error';
import { containerOf } from './guard';
import { openPackage, partText, storePackage, type Package } from './package';
import { sheetParts } from './workbook-parts';

/**
 * What SheetJS is asked for: cells with number format and formula, and row properties (hidden rows come only with `cellStyles`).
 * No HTML and no displayed text: neither is used, both cost time.
 */
export const READ_OPTIONS = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
} as const;

const STYLES = 'xl/styles.xml';

/** Error values by the code SheetJS keeps for them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/**
 * Reads the worksheets of an .xlsx, .xlsm or .xls file; `name` is the workbook's name for people. Throws a HostError where the bytes
 * are no workbook, cannot be read, or would be unsafe to unpack.
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  if (containerOf(bytes, name) === 'compound') return toWorkbook(parse(bytes, name), name, new Set());
  return readPackage(openPackage(bytes, name), name);
}

/** Reads the worksheets of an unpacked .xlsx or .xlsm file. */
export function readPackage(parts: Package, name: string): Workbook {
  const readable = new Map(parts);
  const styles = partText(parts, STYLES);
  if (styles) readable.set(STYLES, strToU8(withChineseFormats(styles)));
  return toWorkbook(parse(storePackage(readable), name), name, protectedSheetNames(parts));
}

function toWorkbook(book: WorkBook, name: string, protectedSheets: ReadonlySet<string>): Workbook {
  const sheets = book.SheetNames.flatMap((sheetName, index) => {
    const sheet = book.Sheets[sheetName];
    if (!sheet) throw fileError('truncated', name, 'damaged-part');
    if (sheet['!type'] && sheet['!type'] !== 'sheet') return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [toSheet(sheet, sheetName, hidden, protectedSheets.has(sheetName) || Boolean(sheet['!protect']))];
  });
  return { name, sheets, activeSheet: null, activeCell: null };
}

function parse(bytes: Uint8Array, name: string): WorkBook {
  try {
    return readSpreadsheet(bytes, READ_OPTIONS);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/password/i.test(message)) throw fileError('encrypted', name, 'password', { cause });
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

function toSheet(sheet: WorkSheet, name: string, hidden: boolean, isProtected: boolean): Sheet {
  const data: readonly (readonly CellObject[])[] = sheet['!data'] ?? [];
  const hiddenRows = new Set<number>();
  sheet['!rows']?.forEach((row, index) => row.hidden && hiddenRows.add(index + 1));
  return {
    name,
    hidden,
    protected: isProtected,
    rows: data.map((row) => row.map(toCell)),
    merges: (sheet['!merges'] ?? []).map(toArea),
    hiddenRows,
  };
}

function toArea({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

function toCell({ t: type, v: raw, f: formula, z: format }: CellObject): Cell | undefined {
  const value = toValue(type, raw);
  const known = format !== undefined && format !== 'General' ? { format: String(format) } : undefined;
  if (formula) return { value: value ?? '', ...known, formula: `=${formula}` };
  if (value === undefined || value === '') return undefined;
  return known ? { value, format: known.format } : { value };
}

function toValue(type: CellObject['t'], raw: CellObject['v']): CellValue | undefined {
  if (type === 'e') return ERRORS[Number(raw)] ?? '#VALUE!';
  if (raw instanceof Date) return raw.toISOString();
  return raw;
}

/** SheetJS does not read sheet protection from packages: it is looked up in the sheets' own parts. */
function protectedSheetNames(parts: Package): ReadonlySet<string> {
  const text = (part: string): string | undefined => partText(parts, part);
  const names = sheetParts(text)
    .filter(({ part }) => isProtected(text(part) ?? ''))
    .map(({ name }) => name);
  return new Set(names);
}

/** Whether a sheet part says that the sheet is protected. */
export function isProtected(sheetXml: string): boolean {
  const start = sheetXml.indexOf('sheetProtection');
  return start >= 0 && /\ssheet\s*=\s*["'](?:1|true)["']/.test(sheetXml.slice(start, sheetXml.indexOf('>', start)));
}
