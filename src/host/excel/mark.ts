import type { Severity } from '../../core/rules/finding';
import type { ClearOutcome, Mark, MarkOutcome } from '../host';
import { cellsOf, remark, type Severities } from './draw-marks';
import { deleteMarks, findMarks, type MarkedSheet } from './find-marks';
import { sendOrRestore } from './restore-marks';
import { inExcel } from './run';

type Refusal = MarkOutcome['refused'][number];

/**
 * Puts marks on cells, one conditional format a severity and sheet, and takes away what else was marked on the sheets named in `anew`;
 * sheets that are protected or gone are named in `refused`: those that were to be marked, and those where marks were to be taken away.
 */
export async function mark(marks: readonly Mark[], anew: readonly string[] = []): Promise<MarkOutcome> {
  if (marks.length === 0 && anew.length === 0) return { marked: 0, replaced: 0, refused: [] };
  return inExcel(async (context) => {
    const wanted = bySheet(marks);
    for (const name of anew) if (!wanted.has(name)) wanted.set(name, new Map());
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const touched = worksheets.items.filter(({ name }) => wanted.has(name));
    const sheets = await findMarks(context, touched);
    const open = sheets.filter((sheet) => !sheet.protected);
    for (const sheet of open) {
      const { name } = sheet.worksheet;
      const others = anew.includes(name) ? [] : sheet.marks.flatMap(cellsOf);
      remark(sheet, new Map([...others, ...(wanted.get(name) ?? [])]));
    }
    await sendOrRestore(context, open, wanted);
    const drawn = open.reduce((sum, { worksheet }) => sum + (wanted.get(worksheet.name)?.size ?? 0), 0);
    const stays = cellsOn(sheets.filter((sheet) => sheet.protected));
    const replaced = cellsOn(sheets.filter(({ worksheet }) => anew.includes(worksheet.name)));
    return { marked: drawn + stays, replaced, refused: refusals(wanted, sheets) };
  });
}

/** How many cells carry our conditional formats, on all sheets. */
export function countMarks(): Promise<number> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return cellsOn(await findMarks(context, worksheets.items));
  });
}

/** Deletes our conditional formats on every sheet but those that were protected after they were marked. */
export function unmark(): Promise<ClearOutcome> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const marked = (await findMarks(context, worksheets.items)).filter(({ marks }) => marks.length > 0);
    const open = marked.filter((sheet) => !sheet.protected);
    for (const { marks } of open) deleteMarks(marks);
    if (open.length > 0) await sendOrRestore(context, open);
    const locked = marked.filter((sheet) => sheet.protected);
    const protectedSheets = locked.map(({ worksheet }) => worksheet.name);
    return { cleared: cellsOn(open), left: cellsOn(locked), protectedSheets };
  });
}

function cellsOn(sheets: readonly MarkedSheet[]): number {
  return sheets.flatMap(({ marks }) => marks).reduce((sum, { cells }) => sum + cells, 0);
}

function bySheet(marks: readonly Mark[]): Map<string, Severities> {
  const sheets = new Map<string, Severities>();
  for (const { sheet, cell, severity } of marks)
    sheets.set(sheet, (sheets.get(sheet) ?? new Map<string, Severity>()).set(cell, severity));
  return sheets;
}

function refusals(wanted: ReadonlyMap<string, Severities>, sheets: readonly MarkedSheet[]): Refusal[] {
  const found = new Map(sheets.map((sheet) => [sheet.worksheet.name, sheet]));
  return [...wanted].flatMap(([sheet, cells]): Refusal[] => {
    const there = found.get(sheet);
    if (cells.size === 0 && !there?.marks.length) return [];
    if (!there) return [{ sheet, code: 'item-gone' }];
    return there.protected ? [{ sheet, code: 'protected-sheet' }] : [];
  });
}
