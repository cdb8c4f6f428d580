import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cell, CellValue, Sheet } from '../../../core/sheet/sheet';
import type { Workbook } from '../../host';
import { DAYS_TO_1904, movedDate } from '../date-system';
import { fileError } from '../file-error';
import { GENERAL } from '../number-formats';
import { areaOfMerge, readCompound } from '../read-compound';
import { XLS_LIMITS } from '../sheet-limits';

/** What SheetJS is asked for. Hidden rows come only with `cellStyles`; HTML and displayed text are not used and cost time. */
const OPTIONS = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
} as const;

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

/** Reads the worksheets of an .xls file; throws `encrypted` or `truncated` where they cannot be read. */
export function readXls(bytes: Uint8Array, name: string): Workbook {
  const book = parse(bytes, name);
  const days = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  const sheets = book.SheetNames.flatMap((sheetName, index) => {
    const sheet = book.Sheets[sheetName];
    if (!sheet) throw fileError('truncated', name, 'damaged-part');
    if (sheet['!type'] && sheet['!type'] !== 'sheet') return [];
    return [toSheet(sheet, sheetName, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, days)];
  });
  return { name, sheets, activeSheet: null, activeCell: null };
}

function parse(bytes: Uint8Array, name: string): WorkBook {
  try {
    return readCompound(bytes, OPTIONS);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/password/i.test(message)) throw fileError('encrypted', name, 'password', { cause });
    throw fileError('truncated', name, 'damaged-part', { cause });
  }
}

function toSheet(sheet: WorkSheet, name: string, hidden: boolean, days: number): Sheet {
  const data: readonly (readonly CellObject[])[] = sheet['!data'] ?? [];
  const hiddenRows = new Set<number>();
  sheet['!rows']?.forEach((row, index) => row.hidden && hiddenRows.add(index + 1));
  return {
    name,
    hidden,
    protected: Boolean(sheet['!protect']),
    rows: data.slice(0, XLS_LIMITS.row).map((row) => row.slice(0, XLS_LIMITS.column).map((cell) => toCell(cell, days))),
    merges: (sheet['!merges'] ?? []).map(areaOfMerge),
    hiddenRows,
  };
}

function toCell({ t: type, v: raw, f: formula, z: format }: CellObject, days: number): Cell | undefined {
  const plain = toValue(type, raw);
  const value =
    typeof plain === 'number' ? movedDate(plain, format === undefined ? format : String(format), days) : plain;
  const known = format !== undefined && format !== GENERAL ? { format: String(format) } : undefined;
  if (formula) return { value: value ?? '', ...known, formula: `=${formula}` };
  if (value === undefined || value === '') return undefined;
  return known ? { value, format: known.format } : { value };
}

function toValue(type: CellObject['t'], raw: CellObject['v']): CellValue | undefined {
  if (type === 'e') return ERRORS[Number(raw)] ?? '#VALUE!';
  if (raw instanceof Date) return raw.toISOString();
  return raw;
}
