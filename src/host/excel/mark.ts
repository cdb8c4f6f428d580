import type { Severity } from '../../core/rules/finding';
import { addressOf } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/sheet';
import { HostError, type Mark, type MarkOutcome } from '../host';
import { MARK_LOOKS, markFormula, type MarkLook } from '../mark-look';
import { addressLists } from './address';
import { deleteMarks, findMarks, type FoundMark, type MarkedSheet } from './find-marks';
import { inExcel } from './run';

type Severities = Map<string, Severity>;
type Refusal = MarkOutcome['refused'][number];

const LINES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const satisfies Record<MarkLook['line'], string>;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Puts marks on cells, one conditional format a severity and sheet, and takes away what else was marked on the sheets named in `anew`;
 * sheets that are protected or gone are named in `refused`.
 */
export async function mark(marks: readonly Mark[], anew: readonly string[] = []): Promise<MarkOutcome> {
  if (marks.length === 0 && anew.length === 0) return { marked: 0, refused: [] };
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
      remark(sheet, wanted.get(name) ?? new Map(), !anew.includes(name));
    }
    await context.sync();
    const marked = open.reduce((sum, { worksheet }) => sum + (wanted.get(worksheet.name)?.size ?? 0), 0);
    return { marked, refused: refusals(wanted, sheets) };
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

/** Deletes our conditional formats on every sheet. Rejects with `protected-sheet` where a sheet was protected after it was marked. */
export function unmark(): Promise<number> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const marked = (await findMarks(context, worksheets.items)).filter(({ marks }) => marks.length > 0);
    const open = marked.filter((sheet) => !sheet.protected);
    for (const { marks } of open) deleteMarks(marks);
    if (open.length > 0) await context.sync();
    const locked = marked.find((sheet) => sheet.protected);
    if (locked) throw new HostError('protected-sheet', { sheet: locked.worksheet.name });
    return cellsOn(open);
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
  const asked = [...wanted].filter(([, cells]) => cells.size > 0);
  return asked.flatMap(([sheet]): Refusal[] => {
    const there = found.get(sheet);
    if (!there) return [{ sheet, code: 'item-gone' }];
    return there.protected ? [{ sheet, code: 'protected-sheet' }] : [];
  });
}

/** Draws a sheet's marks anew: the wanted ones, over those it has where they stay. */
function remark({ worksheet, marks }: MarkedSheet, wanted: Severities, othersStay: boolean): void {
  const severities: Severities = new Map([...(othersStay ? marks.flatMap(cellsOf) : []), ...wanted]);
  deleteMarks(marks);
  for (const severity of ['info', 'warning', 'error'] as const) {
    const cells = [...severities].filter(([, of]) => of === severity).map(([cell]) => cell);
    for (const list of addressLists(cells)) draw(worksheet.getRanges(list), severity);
  }
}

function draw(cells: Excel.RangeAreas, severity: Severity): void {
  const { custom } = cells.conditionalFormats.add('Custom');
  const look = MARK_LOOKS[severity];
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = look.fill;
  for (const edge of EDGES) {
    const border = custom.format.borders.getItem(edge);
    border.style = LINES[look.line];
    border.color = look.border;
  }
}

function cellsOf({ severity, areas }: FoundMark): [string, Severity][] {
  return areas.flatMap(addressesIn).map((cell) => [cell, severity]);
}

function addressesIn({ top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(addressOf(row, column));
  return cells;
}
