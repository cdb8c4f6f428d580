import type { Book } from '../book/book';
import type { ModelTypes } from './model-types';
import { itemNotFound } from '../protocol/excel-error';
import { INDEXER, remote } from '../protocol/object-table';
import type { ObjectTable, Remote } from '../protocol/object-table';
import type { Session } from '../protocol/session';
import { textOf } from './arguments';
import { rangeAt } from './cells';

export const Workbook: ObjectTable<Book> = {
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
  },
  links: {
    Worksheets: (book) => remote('WorksheetCollection', book),
    Application: (book) => remote('Application', book),
    Settings: (book) => remote('SettingCollection', book),
    _Runtime: (book) => remote('Runtime', book),
  },
  methods: {
    GetSelectedRange: (book) => rangeAt(book.activeSheet, book.selection, 'Workbook.getSelectedRange'),
    GetActiveCell: (book) => {
      const { row, column } = book.selection;
      return rangeAt(book.activeSheet, { row, column, rows: 1, columns: 1 }, 'Workbook.getActiveCell');
    },
    _GetRangeForEventByReferenceId: (_book, [id], session) => {
      const range = heldRange(id, session);
      if (!range) throw itemNotFound('WorksheetChangedEventArgs.getRange');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], session) => heldRange(id, session),
  },
};

/** The range that an event refers to; the library gives back the reference it got with the event. */
function heldRange(id: unknown, { references }: Session): Remote | null {
  return typeof id === 'string' && references.has(id) ? references.find(id) : null;
}

export const Application: ObjectTable<Book> = {
  scalars: { CalculationMode: { get: () => 'Automatic' } },
  methods: {
    Calculate: (book) => book.settled(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** The add-in's own runtime. */
export const Runtime: ObjectTable<Book> = {
  scalars: {
    EnableEvents: {
      get: (_book, { events }) => events.enabled,
      set: (_book, enabled, { events }) => {
        events.enabled = enabled === true;
      },
    },
  },
};

/** The same store as `Office.context.document.settings`. Values are kept as JSON. */
export const SettingCollection: ObjectTable<Book> = {
  items: (book) => Object.keys(book.readSettings()).map((key) => remote('Setting', { book, key })),
  methods: {
    Add: (book, [key, value]) => {
      const name = textOf(key, 'SettingCollection.add');
      book.writeSettings({ ...book.readSettings(), [name]: JSON.stringify(value) });
      return remote('Setting', { book, key: name });
    },
    GetCount: (book) => Object.keys(book.readSettings()).length,
    GetItem: (book, [key]) => existing(settingOf(book, key)),
    [INDEXER]: (book, [key]) => existing(settingOf(book, key)),
    GetItemOrNullObject: (book, [key]) => settingOf(book, key),
  },
};

export const Setting: ObjectTable<ModelTypes['Setting']> = {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => JSON.parse(book.readSettings()[key] ?? 'null') as unknown,
      set: ({ book, key }, value) => book.writeSettings({ ...book.readSettings(), [key]: JSON.stringify(value) }),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      const { [key]: _deleted, ...rest } = book.readSettings();
      book.writeSettings(rest);
    },
  },
};

function settingOf(book: Book, key: unknown): Remote<'Setting'> | null {
  const name = textOf(key, 'SettingCollection.getItem');
  return name in book.readSettings() ? remote('Setting', { book, key: name }) : null;
}

function existing(setting: Remote<'Setting'> | null): Remote<'Setting'> {
  if (!setting) throw itemNotFound('SettingCollection.getItem');
  return setting;
}
