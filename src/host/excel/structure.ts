import { drawBlank } from './draw';
import type { Structure } from './stages';

type InsertedRows = Structure & { readonly do: 'insertRows' | 'deleteRows' };

/** Queues a structural change; `onQueued` is called behind the action that its inverse takes back, before looks that go with it. */
export function queueStructure(
  { workbook: { worksheets } }: Excel.RequestContext,
  change: Structure,
  onQueued: () => void = () => undefined,
): void {
  switch (change.do) {
    case 'insertRows':
      wholeRows(worksheets, change).insert('Down');
      onQueued();
      dressRows(worksheets, change);
      return;
    case 'deleteRows':
      wholeRows(worksheets, change).delete('Up');
      break;
    case 'merge':
      worksheets.getItem(change.range.sheet).getRange(change.range.range).merge(false);
      break;
    case 'unmerge':
      worksheets.getItem(change.range.sheet).getRange(change.range.range).unmerge();
      break;
    case 'addSheet': {
      const worksheet = worksheets.add(change.sheet);
      onQueued();
      if (change.blank) drawBlank(worksheet, change.blank);
      return;
    }
    case 'deleteSheet':
      worksheets.getItem(change.sheet).delete();
  }
  onQueued();
}

/** Excel makes new rows like the row above; it has no word for the row below. A hidden neighbour would hide them. */
function dressRows(worksheets: Excel.WorksheetCollection, { sheet, row, count, like }: InsertedRows): void {
  const added = wholeRows(worksheets, { sheet, row, count });
  if (like === 'below') added.copyFrom(wholeRows(worksheets, { sheet, row: row + count, count: 1 }), 'Formats');
  added.rowHidden = false;
}

function wholeRows(
  worksheets: Excel.WorksheetCollection,
  { sheet, row, count }: { sheet: string; row: number; count: number },
): Excel.Range {
  return worksheets.getItem(sheet).getRange(`${row}:${row + count - 1}`);
}
