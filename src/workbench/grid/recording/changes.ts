import type { Change } from '../../../core/plan/plan';
import { addressOf, rangeOf } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/sheet';
import type { Book, BookSheet } from '../../excel/book/book';
import { compact } from './compact';
import { drawnForm } from './drawn-form';
import { areaAfterRows, type Note } from './note';

/**
 * Notes as changes of a file whose sheets had these names by id. Sheets that the file lacks are drawn as they stand now, whatever was
 * noted on them; those that are gone are deleted.
 */
export function changesOf(notes: readonly Note[], names: ReadonlyMap<string, string>, book: Book): Change[] {
  const present = new Set(book.sheets.map(({ id }) => id));
  const kept = notes.filter(({ sheetId }) => names.has(sheetId) && present.has(sheetId));
  const deleted = [...names]
    .filter(([id]) => !present.has(id))
    .map(([, sheet]): Change => ({ do: 'deleteSheet', sheet }));
  const added = book.sheets
    .filter(({ id }) => !names.has(id))
    .map((sheet): Change => ({ do: 'addSheet', sheet: sheet.name, blank: drawnForm(sheet) }));
  const notesInOrder = compact(kept);
  const changes = notesInOrder.map((note, index) => {
    const later = notesInOrder.slice(index + 1);
    const change = changeOf(withResult(note, later, book), names.get(note.sheetId) ?? '');
    return change.do === 'insertRows' && looksLikeBelow(note, later, book)
      ? { ...change, like: 'below' as const }
      : change;
  });
  return [...changes, ...deleted, ...added];
}

/** A formula's result is taken from where its cell stands in the end: it is computed after the change. */
function withResult(note: Note, later: readonly Note[], book: Book): Note {
  if (note.kind !== 'content' || !('formula' in note.after)) return note;
  const { row, column } = note;
  const at = rowInTheEnd(row, note.sheetId, later);
  const sheet = book.sheets.find(({ id }) => id === note.sheetId);
  const cell = at === null ? null : sheet?.cell(at - 1, column - 1);
  const { formula } = note.after;
  if (!cell?.formula || cell.value === '' || typeof cell.value === 'boolean') return { ...note, after: { formula } };
  return { ...note, after: { formula, result: cell.value } };
}

/** Row in the end of a row that stood there before later notes; null where it is gone. */
function rowInTheEnd(row: number, sheetId: string, later: readonly Note[]): number | null {
  let place: Area | null = { top: row, left: 1, bottom: row, right: 1 };
  for (const other of later)
    if (other.kind === 'rows' && other.sheetId === sheetId)
      place = place && areaAfterRows(place, other.row, other.inserted);
  return place && place.top;
}

/** Whether the first of inserted rows was made like the row below them; looks are not noted, so that the book in the end tells. */
function looksLikeBelow(note: Note, later: readonly Note[], book: Book): boolean {
  const sheet = book.sheets.find(({ id }) => id === note.sheetId);
  if (note.kind !== 'rows' || !sheet) return false;
  const [row, above, below] = [note.row, note.row - 1, note.row + note.inserted].map((at) =>
    at < 1 ? null : rowInTheEnd(at, note.sheetId, later),
  );
  if (!row || !below) return false;
  const like = (other: number | null | undefined): number => (other ? cellsAlike(sheet, row, other) : 0);
  return like(below) > like(above);
}

/** How many cells of two rows look the same. */
function cellsAlike(sheet: BookSheet, row: number, other: number): number {
  const used = sheet.used(false);
  const columns = Array.from({ length: used ? used.column + used.columns : 0 }, (_, column) => column);
  const look = (at: number, column: number): string => JSON.stringify(sheet.look(at - 1, column));
  return columns.filter((column) => look(row, column) === look(other, column)).length;
}

function changeOf(note: Note, sheet: string): Change {
  switch (note.kind) {
    case 'content': {
      const { row, column, before, after } = note;
      return { do: 'set', at: { sheet, cell: addressOf(row, column) }, before, after };
    }
    case 'rows':
      return {
        do: note.inserted > 0 ? 'insertRows' : 'deleteRows',
        sheet,
        row: note.row,
        count: Math.abs(note.inserted),
      };
    case 'merged':
    case 'unmerged':
      return { do: note.kind === 'merged' ? 'merge' : 'unmerge', range: { sheet, range: rangeOf(note.area) } };
  }
}
