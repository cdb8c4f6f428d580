import { addressOf } from '../../core/sheet/address';
import type { Mark } from '../../host/host';
import { severityOfFormula } from '../../host/mark-look';
import type { Book, BookSheet, ConditionalFormat } from '../excel/book/book';
import { cellsOf } from '../excel/book/rect';

/** Our marks that stand in the grid now, wherever they came from. */
export function marksOf({ sheets }: Book): Mark[] {
  return sheets.flatMap((sheet) => sheet.conditionalFormats().flatMap((format) => marksOfFormat(sheet, format)));
}

function marksOfFormat({ name }: BookSheet, format: ConditionalFormat): Mark[] {
  const severity = 'formula' in format ? severityOfFormula(format.formula) : null;
  if (!severity) return [];
  const cells = format.rects.flatMap((rect) => [...cellsOf(rect)]);
  return cells.map(([row, column]) => ({ sheet: name, cell: addressOf(row + 1, column + 1), severity }));
}
