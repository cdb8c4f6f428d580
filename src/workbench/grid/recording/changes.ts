import type { Change } from '../../../core/plan/plan';
import { addressOf, rangeOf } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/sheet';
import type { Book } from '../../excel/book/book';
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
  const changes = notesInOrder.map((note, index) =>
    changeOf(withResult(note, notesInOrder.slice(index + 1), book), names.get(note.sheetId) ?? ''),
  );
  return [...changes, ...deleted, ...added];
}

/** A formula's result is taken from where its cell stands in the end: it is computed after the change. */
function withResult(note: Note, later: readonly Note[], book: Book): Note {
  if (note.kind !== 'content' || !('formula' in note.after)) return note;
  const { row, column } = note;
  let place: Area | null = { top: row, left: column, bottom: row, right: column };
  for (const other of later)
    if (other.kind === 'rows' && other.sheetId === note.sheetId)
      place = place && areaAfterRows(place, other.row, other.inserted);
  const sheet = book.sheets.find(({ id }) => id === note.sheetId);
  const cell = place && sheet?.cell(place.top - 1, column - 1);
  const { formula } = note.after;
  if (!cell?.formula || cell.value === '' || typeof cell.value === 'boolean') return { ...note, after: { formula } };
  return { ...note, after: { formula, result: cell.value } };
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
