import type { CellRef } from '../../core/plan/plan';
import type { Mark } from '../../host/host';
import type { Container } from '../../host/file/guard';
import type { Book } from '../excel/book/book';
import { rectOfA1 } from '../excel/book/rect';
import { UniverBook } from '../excel/book/univer-book';
import type { Grid } from '../grid/grid';
import { marksOf } from '../grid/marks';
import { settingsOf } from '../grid/settings';
import type { OpenedFile } from '../grid/open-file';
import { record, type Recording } from '../grid/recording/recording';
import type { FileEdits } from './file-messages';
import type { Pane } from './pane';

/** The one workbook that lies open: the bytes it came from, and the grid and the pane that show it. */
export interface Desk {
  put(name: string, bytes: Uint8Array, file: OpenedFile): void;
  /** The workbook that lies open, as the grid holds it. */
  book(): Book | null;
  /** Selects a cell of the workbook that lies open; does nothing where it has no such sheet, or a hidden one. */
  reveal(at: CellRef): Promise<void>;
  /** What is to be written; null where nothing is open that can be. Resolves when formulas have their results. */
  edits(): Promise<FileEdits | null>;
  /** The open workbook's name where it was changed since it was opened or last kept; marks alone are no change, a check puts them back. */
  unkept(): { readonly name: string; readonly canBeKept: boolean } | null;
  /** Says that these edits are on the user's disk now. */
  kept(edits: FileEdits): void;
}

interface Lying {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly container: Container;
  readonly book: Book;
  readonly recording: Recording;
  /** The marks that the file came with. */
  readonly marks: readonly Mark[];
  /** Changes and settings as the user last had them in a file. */
  kept: string;
}

/** Puts workbooks before a grid and a pane, one after the other. */
export function createDesk(grid: Grid, pane: Pane): Desk {
  let lying: Lying | null = null;
  return {
    put(name, bytes, { container, snapshot }) {
      const before = lying;
      before?.recording.stop();
      const workbook = grid.show(snapshot);
      const book = new UniverBook(grid.api, workbook);
      lying = {
        name,
        bytes,
        container,
        book,
        recording: record(grid.api, workbook.getId(), book),
        marks: marksOf(book),
        kept: stateOf([], settingsOf(book)),
      };
      pane.open(book);
      before?.book.dispose();
    },
    book: () => lying?.book ?? null,
    async reveal({ sheet, cell }) {
      const found = lying?.book.sheets.find(({ name }) => name === sheet);
      const rect = rectOfA1(cell);
      if (rect && found?.visibility === 'Visible') await lying?.book.select(found, rect);
    },
    async edits() {
      if (!lying || lying.container !== 'package') return null;
      const { name, bytes, book, recording } = lying;
      await book.settled();
      const marks = marksOf(book);
      const sameMarks = JSON.stringify(marks) === JSON.stringify(lying.marks);
      return {
        name,
        bytes,
        changes: recording.changes(),
        marks: sameMarks ? null : marks,
        settings: settingsOf(book),
      };
    },
    unkept() {
      if (!lying) return null;
      const { name, container, book, recording, kept } = lying;
      const isKept = stateOf(recording.changes(), settingsOf(book)) === kept;
      return isKept ? null : { name, canBeKept: container === 'package' };
    },
    kept({ bytes, changes, settings }) {
      if (lying?.bytes === bytes) lying.kept = stateOf(changes, settings);
    },
  };
}

function stateOf(changes: FileEdits['changes'], settings: FileEdits['settings']): string {
  return JSON.stringify([changes, settings]);
}
