import { drawBlank } from './draw';
import type { Structure } from './stages';

/** Queues a structural change. */
export function queueStructure({ workbook: { worksheets } }: Excel.RequestContext, change: Structure): void {
  switch (change.do) {
    case 'insertRows':
      wholeRows(worksheets, change).insert('Down');
      return;
    case 'deleteRows':
      wholeRows(worksheets, change).delete('Up');
      return;
    case 'merge':
      worksheets.getItem(change.range.sheet).getRange(change.range.range).merge(false);
      return;
    case 'unmerge':
      worksheets.getItem(change.range.sheet).getRange(change.range.range).unmerge();
      return;
    case 'addSheet': {
      const worksheet = worksheets.add(change.sheet);
      if (change.blank) drawBlank(worksheet, change.blank);
      return;
    }
    case 'deleteSheet':
      worksheets.getItem(change.sheet).delete();
  }
}

function wholeRows(
  worksheets: Excel.WorksheetCollection,
  { sheet, row, count }: { sheet: string; row: number; count: number },
): Excel.Range {
  return worksheets.getItem(sheet).getRange(`${row}:${row + count - 1}`);
}
