import { addressOf } from '../../src/core/sheet/address';
import { a1Of, cellsOf, rectOfA1, type Rect } from '../../src/workbench/excel/book/rect';
import type { BookSheet, CellEntry } from '../../src/workbench/excel/book/book';
import type { RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { createExcelHost } from '../../src/host/excel';
import type { DrawnSheet, Subject } from './subject';

/** The Excel host on the genuine office.js, whose other end is the simulated Excel. */
export async function excelSubject(excel: RunningExcel, sheets: readonly DrawnSheet[]): Promise<Subject> {
  excel.open(sheets);
  const sheetNamed = (name: string): BookSheet => {
    const sheet = excel.host.book.sheets.find((known) => known.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  for (const sheet of sheets) await dress(sheetNamed(sheet.name), sheet);
  await excel.settled();
  return {
    host: createExcelHost(),
    typeByHand: (sheet, cell, value) => {
      const { row, column } = rectAt(cell);
      return sheetNamed(sheet).enter([{ row, column, entry: entryOf(value) }]);
    },
    deleteSheetByHand: (sheet) => excel.host.book.deleteSheet(sheetNamed(sheet)),
    conditionalFormats: async (sheet) =>
      sheetNamed(sheet)
        .conditionalFormats()
        .map((format) => ({ formula: 'formula' in format ? format.formula : '', ranges: format.rects.map(a1Of) })),
    fills: async (sheet) => fillsOf(sheetNamed(sheet)),
    validations: async (sheet) => validationsOf(sheetNamed(sheet)),
    looks: async (name) => looksOf(sheetNamed(name)),
    dispose: () => excel.settled(),
  };
}

async function dress(
  sheet: BookSheet,
  { unlocked, userFormats, fills = [], validations = [] }: DrawnSheet,
): Promise<void> {
  for (const { range, fill } of fills) await sheet.restyle([rectAt(range)], { fill });
  for (const { range, list } of validations)
    sheet.validations.change([rectAt(range)], { rule: { list: { inCellDropDown: true, source: list.slice(1, -1) } } });
  for (const range of unlocked) await sheet.setLocked(rectAt(range), false);
  for (const [index, { range, formula, fill }] of userFormats.entries())
    await sheet.addConditionalRule({
      id: `user-${index}`,
      rects: [rectAt(range)],
      formula,
      look: { fill },
      stopIfTrue: false,
    });
}

function fillsOf(sheet: BookSheet): Record<string, string> {
  const fills: Record<string, string> = {};
  for (const [row, column] of cellsOf(sheet.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 })) {
    const { fill } = sheet.look(row, column);
    if (fill) fills[addressOf(row + 1, column + 1)] = fill;
  }
  return fills;
}

/** The grid keeps lists cell by cell; here those of one list are one block. */
function validationsOf(sheet: BookSheet): { range: string; list: string }[] {
  const blocks = new Map<string, string[]>();
  for (const [row, column] of cellsOf(sheet.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 })) {
    const { list } = sheet.validations.at(row, column).rule;
    if (list) blocks.set(list.source, [...(blocks.get(list.source) ?? []), addressOf(row + 1, column + 1)]);
  }
  return [...blocks].map(([source, cells]) => ({ range: blockOf(cells), list: `"${source}"` }));
}

/** Cells as one range where they fill it; their addresses where they do not. */
function blockOf(cells: readonly string[]): string {
  const range = `${cells[0] ?? ''}:${cells.at(-1) ?? ''}`;
  return [...cellsOf(rectAt(range))].length === cells.length ? range : cells.join(' ');
}

const ROWS = 12;
const COLUMNS = 6;

function looksOf(sheet: BookSheet): string[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const formats = Array.from({ length: COLUMNS }, (_cell, column) => sheet.cell(row, column).format);
    return [`${sheet.rowHeight(row)} pt`, ...formats].join(' | ');
  });
}

function entryOf(value: string | number): CellEntry {
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}

function rectAt(address: string): Rect {
  const rect = rectOfA1(address);
  if (!rect) throw new Error(`not an address: ${address}`);
  return rect;
}
