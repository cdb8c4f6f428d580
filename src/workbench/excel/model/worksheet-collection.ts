import type { Book, BookSheet } from '../book/book';
import { EventType, WHOLE_WORKBOOK } from '../protocol/event-registrations';
import { itemNotFound } from '../protocol/excel-error';
import { INDEXER, remote } from '../protocol/object-table';
import type { ObjectTable, Remote } from '../protocol/object-table';
import { textOf } from './arguments';
import { eventMethods } from './event-methods';
import { assertFreeName, newSheetName } from './sheet-names';

export const WorksheetCollection: ObjectTable<Book> = {
  items: (book) => book.sheets.map((sheet) => remote('Worksheet', sheet)),
  methods: {
    Add: async (book, [name]) => {
      const wanted = name === undefined || name === null ? newSheetName(book) : textOf(name, 'WorksheetCollection.add');
      assertFreeName(book, wanted, 'WorksheetCollection.add');
      return remote('Worksheet', await book.addSheet(wanted));
    },
    GetActiveWorksheet: (book) => remote('Worksheet', book.activeSheet),
    GetCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => existing(shown(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => existing(shown(book, visibleOnly).at(-1)),
    GetItem: (book, [key]) => existing(sheetOf(book, key)),
    [INDEXER]: (book, [key]) => existing(sheetOf(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = sheetOf(book, key);
      return sheet ? remote('Worksheet', sheet) : null;
    },
    ...eventMethods<Book>(() => WHOLE_WORKBOOK, {
      DataChangedEvent: EventType.SheetChanged,
      ActivatedEvent: EventType.SheetActivated,
      DeactivatedEvent: EventType.SheetDeactivated,
      AddedEvent: EventType.SheetAdded,
      DeletedEvent: EventType.SheetDeleted,
      SelectionChangedEvent: EventType.SheetSelectionChanged,
      FormatChangedEvent: EventType.SheetFormatChanged,
      EventNameChanged: EventType.SheetNameChanged,
    }),
  },
};

function shown({ sheets }: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

/** A sheet by name, in any capitals, or by id. */
function sheetOf({ sheets }: Book, key: unknown): BookSheet | undefined {
  const wanted = textOf(key, 'WorksheetCollection.getItem').toLowerCase();
  return sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function existing(sheet: BookSheet | undefined): Remote<'Worksheet'> {
  if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
  return remote('Worksheet', sheet);
}
