import type { FUniver } from '@univerjs/core/facade';
import type { Severity } from '../../core/rules/finding';
import { addressOf } from '../../core/sheet/address';
import { severityOfFormula } from '../../host/mark-look';
import type { Book, BookSheet } from '../excel/book/book';
import { contains } from '../excel/book/rect';

const MARKS: Readonly<Record<Severity, string>> = { error: '错误标记', warning: '提醒标记', info: '提示标记' };

/**
 * The cell the user stands on, in words for those who cannot see the canvas.
 *
 * @example
 * '自评表 F12：≥95%，提醒标记'
 */
export function describeActiveCell({ activeSheet, selection }: Book): string {
  const { row, column } = selection;
  const { value, formula } = activeSheet.cell(row, column);
  const content = value === '' ? '空' : String(value);
  const parts = [formula === null ? content : `${content}，公式 ${formula}`, ...marksAt(activeSheet, row, column)];
  return `${activeSheet.name} ${addressOf(row + 1, column + 1)}：${parts.join('，')}`;
}

/** Calls back at most once a frame whenever something in the grid may have changed. */
export function watchGrid(api: FUniver, changed: () => void): void {
  let waiting = false;
  api.addEvent(api.Event.CommandExecuted, () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      changed();
    });
  });
}

function marksAt(sheet: BookSheet, row: number, column: number): string[] {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.conditionalFormats().flatMap((format) => {
    const severity = 'formula' in format ? severityOfFormula(format.formula) : null;
    return severity && format.rects.some((rect) => contains(rect, cell)) ? [MARKS[severity]] : [];
  });
}
