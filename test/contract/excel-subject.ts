import { a1Of, rectOfA1, type Rect } from '../../src/workbench/excel/book/rect';
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
    dispose: () => excel.settled(),
  };
}

async function dress(sheet: BookSheet, { unlocked, userFormats }: DrawnSheet): Promise<void> {
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

function entryOf(value: string | number): CellEntry {
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}

function rectAt(address: string): Rect {
  const rect = rectOfA1(address);
  if (!rect) throw new Error(`not an address: ${address}`);
  return rect;
}
