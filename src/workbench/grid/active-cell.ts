import type { FUniver } from '@univerjs/core/facade';
import { addressOf } from '../../core/sheet/address';
import { severityOfFormula } from '../../host/mark-look';
import type { Book, BookSheet } from '../excel/book/book';
import { contains } from '../excel/book/rect';
import { strings } from '../strings';

/**
 * The cell the user stands on, in words for those who cannot see the canvas.
 *
 * @example
 * '自评表 F12：≥95%，提醒标记'
 */
function describeActiveCell({ activeSheet, selection }: Book): string {
  const { row, column } = selection;
  const { value, formula } = activeSheet.cell(row, column);
  const { cell } = strings;
  const content = value === '' ? cell.empty : String(value);
  const parts = [formula === null ? content : cell.formula(content, formula), ...marksAt(activeSheet, row, column)];
  return cell.at(activeSheet.name, addressOf(row + 1, column + 1), parts);
}

/** Keeps an element saying the active cell, at most once a frame. Returns what says it anew, in another language. */
export function tellActiveCell(api: FUniver, place: HTMLElement, open: () => Book | null): () => void {
  const tell = (): void => {
    const book = open();
    if (book) place.textContent = describeActiveCell(book);
  };
  let waiting = false;
  api.addEvent(api.Event.CommandExecuted, () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      tell();
    });
  });
  return tell;
}

function marksAt(sheet: BookSheet, row: number, column: number): string[] {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.conditionalFormats().flatMap((format) => {
    const severity = 'formula' in format ? severityOfFormula(format.formula) : null;
    return severity && format.rects.some((rect) => contains(rect, cell)) ? [strings.cell.marks[severity]] : [];
  });
}
