import type { BookSheet } from '../book/book';
import { rectOfA1, SHEET_COLUMNS, SHEET_ROWS, withoutSheet } from '../book/rect';
import type { Rect } from '../book/rect';
import { ExcelError, invalidArgument, notEmulated } from '../protocol/excel-error';
import { EventType } from '../protocol/event-registrations';
import { remote } from '../protocol/object-table';
import type { ObjectTable } from '../protocol/object-table';
import { textOf, wholeNumberOf } from './arguments';
import { rangeAt } from './cells';
import { eventMethods } from './event-methods';
import { assertFreeName } from './sheet-names';

/** `getRanges` cuts longer addresses without a word. */
const ADDRESS_LIMIT = 8192;
const ALL: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const FIRST_CELL: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

export const Worksheet: ObjectTable<BookSheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: async (sheet, name, { book }) => {
        const wanted = textOf(name, 'Worksheet.name');
        if (wanted === sheet.name) return;
        assertFreeName(book, wanted, 'Worksheet.name');
        await sheet.rename(wanted);
      },
    },
    Position: {
      get: (sheet, { book }) => book.sheets.findIndex(({ id }) => id === sheet.id),
      set: (sheet, position, { book }) => book.moveSheet(sheet, wholeNumberOf(position, 'Worksheet.position')),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: async (sheet, visibility) => {
        if (visibility === 'VeryHidden') throw notEmulated('very hidden sheets', 'Worksheet.visibility');
        await sheet.setVisibility(visibility === 'Hidden' ? 'Hidden' : 'Visible');
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, color) => sheet.setTabColor(textOf(color, 'Worksheet.tabColor')),
    },
  },
  links: {
    Charts: (sheet) => remote('ChartCollection', sheet),
    PageLayout: (sheet) => remote('PageLayout', sheet),
    Protection: (sheet) => remote('WorksheetProtection', sheet),
  },
  methods: {
    GetRange: (sheet, [address]) => rangeAt(sheet, rectAt(sheet, address), 'Worksheet.getRange'),
    GetRanges: (sheet, [address]) => {
      const rects = address === undefined || address === null || address === '' ? [ALL] : rectsAt(sheet, address);
      return remote('RangeAreas', { sheet, rects });
    },
    GetRangeByIndexes: (sheet, args) => {
      const at = 'Worksheet.getRangeByIndexes';
      const [row = -1, column = -1, rows = 0, columns = 0] = args.map((arg) => wholeNumberOf(arg, at));
      return rangeAt(sheet, { row, column, rows, columns }, at);
    },
    GetCell: (sheet, args) => {
      const [row = -1, column = -1] = args.map((arg) => wholeNumberOf(arg, 'Worksheet.getCell'));
      return rangeAt(sheet, { row, column, rows: 1, columns: 1 }, 'Worksheet.getCell');
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeAt(sheet, sheet.used(valuesOnly === true) ?? FIRST_CELL, 'Worksheet.getUsedRange'),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return used && rangeAt(sheet, used, 'Worksheet.getUsedRange');
    },
    Activate: async (sheet, _args, { book }) => {
      if (sheet.visibility !== 'Visible')
        throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
      await book.activate(sheet);
    },
    Delete: async (sheet, _args, { book }) => {
      const others = book.sheets.filter(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
      if (others.length === 0)
        throw new ExcelError('InvalidOperation', 'The last visible sheet cannot be deleted.', 'Worksheet.delete');
      await book.deleteSheet(sheet);
    },
    ...eventMethods<BookSheet>(({ id }) => id, {
      DataChangedEvent: EventType.SheetChanged,
      ActivatedEvent: EventType.SheetActivated,
      DeactivatedEvent: EventType.SheetDeactivated,
      SelectionChangedEvent: EventType.SheetSelectionChanged,
      FormatChangedEvent: EventType.SheetFormatChanged,
    }),
  },
};

/** A protected sheet; a password is not emulated. */
export const WorksheetProtection: ObjectTable<BookSheet> = {
  scalars: { Protected: { get: ({ isProtected }) => isProtected } },
  methods: {
    Protect: (sheet, [_options, password]) => {
      if (password) throw notEmulated('passwords', 'WorksheetProtection.protect');
      if (sheet.isProtected)
        throw new ExcelError('InvalidOperation', 'The sheet is already protected.', 'WorksheetProtection.protect');
      sheet.setProtected(true);
    },
    Unprotect: (sheet) => sheet.setProtected(false),
  },
};

function rectAt(sheet: BookSheet, address: unknown): Rect {
  if (address === undefined || address === null || address === '') return ALL;
  const text = textOf(address, 'Worksheet.getRange');
  assertOwnSheet(sheet, text);
  const rect = rectOfA1(withoutSheet(text));
  if (!rect) throw invalidArgument('Worksheet.getRange');
  return rect;
}

function rectsAt(sheet: BookSheet, address: unknown): Rect[] {
  const text = textOf(address, 'Worksheet.getRanges');
  const kept = text.length > ADDRESS_LIMIT ? text.slice(0, text.lastIndexOf(',', ADDRESS_LIMIT)) : text;
  return kept.split(',').map((part) => rectAt(sheet, part.trim()));
}

/** An address may name its sheet, but only the one it is asked on. */
function assertOwnSheet({ name }: BookSheet, address: string): void {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return;
  const named = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (named.toLowerCase() !== name.toLowerCase()) throw invalidArgument('Worksheet.getRange');
}
