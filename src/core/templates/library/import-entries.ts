import * as z from 'zod/mini';
import { exactText } from '../../sheet/displayed-text';
import { cellAt, type Sheet } from '../../sheet/sheet';
import { labelOf } from '../../sheet/text';
import { level1Of } from '../insertion/standard-levels';
import { readEntry } from './own-entry';
import { type EntryFault, type EntryTexts, isSameEntry, type OwnEntry } from './own-library';

/** A line that could not be taken: the sheet's row, or the number of the entry in a file. */
export interface BadLine {
  readonly line: number;
  readonly fault: EntryFault | 'twice' | 'no-entry';
  /** What the line holds, for people. */
  readonly text: string;
}

/** Entries of a file or a sheet, and the lines that are none. */
export interface Imported {
  readonly entries: readonly OwnEntry[];
  readonly bad: readonly BadLine[];
}

interface Line {
  readonly line: number;
  readonly texts: EntryTexts | null;
}

const FIELDS = ['level1', 'level2', 'name', 'comparator', 'value', 'unit'] as const;
const EMPTY: EntryTexts = { level1: '', level2: '', name: '', comparator: '', value: '', unit: '' };

const LABELS: Readonly<Record<keyof EntryTexts, RegExp>> = {
  level1: /^一级(?:指标)?$/,
  level2: /^二级(?:指标)?$/,
  name: /^(?:三级(?:指标)?|指标名称)$/,
  comparator: /^(?:(?:指标值的?)?(?:计算|比较|运算)?符号?|指标(?:性质|方向))$/,
  value: /^(?:年度)?(?:指标|目标|常用)值$/,
  unit: /^(?:计量|度量)?单位$/,
};

/** Rows within which a sheet has to name its columns. */
const HEADER_WITHIN = 20;

/**
 * Indicators of a sheet with the columns 一级, 二级, 三级, 计算符号, 指标值, 计量单位 in any order; level names that stand once hold for the rows
 * below. Null where no row names at least 二级 and 三级.
 */
export function entriesFromSheet(sheet: Sheet): Imported | null {
  const header = sheet.rows.findIndex(
    (_row, index) => index < HEADER_WITHIN && columnsIn(sheet, index + 1).has('name'),
  );
  if (header < 0) return null;
  const columns = columnsIn(sheet, header + 1);
  const lines: Line[] = [];
  let above = EMPTY;
  for (let row = header + 2; row <= sheet.rows.length; row++) {
    const texts = textsOf(sheet, row, columns);
    if (FIELDS.every((field) => texts[field] === '')) continue;
    above = {
      ...texts,
      level1: texts.level1 || level1Of(texts.level2) || above.level1,
      level2: texts.level2 || above.level2,
    };
    if (texts.name || texts.value) lines.push({ line: row, texts: above });
  }
  return imported(lines);
}

function columnsIn(sheet: Sheet, row: number): ReadonlyMap<keyof EntryTexts, number> {
  const columns = new Map<keyof EntryTexts, number>();
  (sheet.rows[row - 1] ?? []).forEach((cell, index) => {
    const { name } = labelOf(exactText(cell));
    const field = FIELDS.find((known) => LABELS[known].test(name));
    if (field && !columns.has(field)) columns.set(field, index + 1);
  });
  return columns.has('name') && columns.has('level2') ? columns : new Map();
}

function textsOf(sheet: Sheet, row: number, columns: ReadonlyMap<keyof EntryTexts, number>): EntryTexts {
  const texts = [...columns].map(([field, column]) => [field, exactText(cellAt(sheet, row, column)).trim()]);
  return { ...EMPTY, ...Object.fromEntries(texts) };
}

const fileSchema = z.object({ tool: z.literal('jixiao'), library: z.array(z.unknown()) });
const textsSchema = z.object({
  level1: z._default(z.string(), ''),
  level2: z._default(z.string(), ''),
  name: z._default(z.string(), ''),
  comparator: z._default(z.string(), ''),
  value: z._default(z.union([z.string(), z.number()]), ''),
  unit: z._default(z.string(), ''),
});

/** Indicators of a file that `exportEntries` wrote or a person wrote after its model; null where it is no such file. */
export function entriesFromFile(text: string): Imported | null {
  const file = fileSchema.safeParse(jsonOf(text));
  if (!file.success) return null;
  return imported(
    file.data.library.map((item, index) => {
      const texts = textsSchema.safeParse(item);
      return { line: index + 1, texts: texts.success ? { ...texts.data, value: String(texts.data.value) } : null };
    }),
  );
}

/** Entries as a file of JSON, for another person or another computer. */
export function exportEntries(library: readonly OwnEntry[]): string {
  return JSON.stringify({ tool: 'jixiao', library }, null, 2);
}

function imported(lines: readonly Line[]): Imported {
  const entries: OwnEntry[] = [];
  const bad: BadLine[] = [];
  for (const { line, texts } of lines) {
    const read = texts && readEntry(texts);
    const shown = texts ? texts.name || texts.value : '';
    if (!read) bad.push({ line, fault: 'no-entry', text: shown });
    else if ('fault' in read) bad.push({ line, fault: read.fault, text: shown });
    else if (entries.some((other) => isSameEntry(other, read.entry))) bad.push({ line, fault: 'twice', text: shown });
    else entries.push(read.entry);
  }
  return { entries, bad };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a file of another kind or cut off: the schema then refuses it
  }
}
