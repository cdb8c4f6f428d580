import type { PlacedEntry } from '../book/book';
import { PLAIN_LOOK } from '../book/cell-look';
import { cellsOf, contains, intersection, isWholeColumns, isWholeRows } from '../book/rect';
import type { Rect } from '../book/rect';
import { ExcelError, notEmulated } from '../protocol/excel-error';
import { selfOf } from '../protocol/object-table';
import type { ObjectTable } from '../protocol/object-table';
import { oneOf } from './arguments';
import { assertUnprotected, assertWritable, rangeAt, rectOfRange } from './cells';
import type { Cells } from './model-types';

/** Methods of a range that change its sheet. */
export const changingMethods: NonNullable<ObjectTable<Cells>['methods']> = {
  Merge: async (cells, [across]) => {
    assertUnprotected(cells.sheet, 'Range.merge');
    const rect = rectOfRange(cells);
    assertNoPartOfMerge(cells, rect);
    await cells.sheet.unmerge(rect);
    for (const line of across === true ? rowsOf(rect) : [rect])
      if (line.rows * line.columns > 1) await cells.sheet.merge(line);
  },
  Unmerge: async (cells) => {
    assertUnprotected(cells.sheet, 'Range.unmerge');
    await cells.sheet.unmerge(rectOfRange(cells));
  },
  Insert: async (cells, [shift]) => {
    assertUnprotected(cells.sheet, 'Range.insert');
    const rect = rectOfRange(cells);
    const direction = oneOf(shift, ['Down', 'Right'], 'Range.insert');
    if (direction === 'Down' && isWholeRows(rect)) await cells.sheet.insertRows(rect.row, rect.rows);
    else if (direction === 'Right' && isWholeColumns(rect)) await cells.sheet.insertColumns(rect.column, rect.columns);
    else throw notEmulated('inserting anything but whole rows and columns', 'Range.insert');
    return rangeAt(cells.sheet, rect, 'Range.insert');
  },
  CopyFrom: async (cells, [source, copyType]) => {
    assertUnprotected(cells.sheet, 'Range.copyFrom');
    const from = selfOf(source, 'Range');
    const rect = rectOfRange(cells);
    const row = from && from.sheet.id === cells.sheet.id ? rectOfRange(from) : null;
    if (copyType !== 'Formats' || !isWholeRows(rect) || !row || !isWholeRows(row) || row.rows !== 1)
      throw notEmulated('copying anything but the formats of one whole row of the sheet', 'Range.copyFrom');
    await cells.sheet.copyRowFormats(row.row, rect.row, rect.rows);
  },
  Delete: async (cells, [shift]) => {
    assertUnprotected(cells.sheet, 'Range.delete');
    const rect = rectOfRange(cells);
    const direction = oneOf(shift, ['Up', 'Left'], 'Range.delete');
    if (direction === 'Up' && isWholeRows(rect)) await cells.sheet.deleteRows(rect.row, rect.rows);
    else if (direction === 'Left' && isWholeColumns(rect)) await cells.sheet.deleteColumns(rect.column, rect.columns);
    else throw notEmulated('deleting anything but whole rows and columns', 'Range.delete');
  },
  Clear: async (cells, [applyTo]) => {
    const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'], 'Range.clear');
    assertWritable(cells, 'Range.clear');
    if (what !== 'Formats') await clearContents(cells);
    if (what !== 'Contents') await clearFormats(cells);
  },
  Select: async (cells, _args, { book }) => {
    if (cells.sheet.visibility !== 'Visible')
      throw new ExcelError('InvalidOperation', 'A range on a hidden sheet cannot be selected.', 'Range.select');
    await book.select(cells.sheet, rectOfRange(cells));
  },
};

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.rows }, (_line, index) => ({ ...rect, row: rect.row + index, rows: 1 }));
}

function assertNoPartOfMerge({ sheet }: Cells, rect: Rect): void {
  const cut = sheet.merges().some((merge) => intersection(merge, rect) && !contains(rect, merge));
  if (cut)
    throw new ExcelError('InvalidOperation', "A part of a merged cell can't be merged with others.", 'Range.merge');
}

async function clearContents(cells: Cells): Promise<void> {
  const filled = filledPart(cells);
  if (!filled) return;
  const entries: PlacedEntry[] = [];
  for (const [row, column] of cellsOf(filled)) entries.push({ row, column, entry: { kind: 'empty' } });
  await cells.sheet.enter(entries);
}

async function clearFormats(cells: Cells): Promise<void> {
  const filled = filledPart(cells);
  if (!filled) return;
  const entries: PlacedEntry[] = [];
  for (const [row, column] of cellsOf(filled))
    entries.push({ row, column, entry: { kind: 'kept', format: 'General' } });
  await cells.sheet.enter(entries);
  await cells.sheet.restyle([filled], PLAIN_LOOK);
}

function filledPart(cells: Cells): Rect | null {
  const used = cells.sheet.used(false);
  return used && intersection(used, rectOfRange(cells));
}
