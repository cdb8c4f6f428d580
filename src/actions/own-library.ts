import type { Indicator } from '../core/form/form';
import { placeOf } from '../core/sheet/address';
import { entriesFromFile, entriesFromSheet, type Imported } from '../core/templates/library/import-entries';
import type { LibraryEntry } from '../core/templates/library/library';
import {
  asLibraryEntry,
  type EntryTexts,
  ownEntriesSchema,
  type OwnEntry,
  textsOfIndicator,
  withEntry,
  withoutEntry,
} from '../core/templates/library/own-library';
import type { Host, Workbook } from '../host/host';
import type { CheckResult } from './check';
import { formUnderCursor } from './insert';
import { keepForUser, type UserMemory } from './profile';
import { readStored } from './stored';
import { wording } from './wording';

export { exportEntries, type BadLine, type Imported } from '../core/templates/library/import-entries';
export { readEntry } from '../core/templates/library/own-entry';
export type { EntryFault, EntryTexts, OwnEntry } from '../core/templates/library/own-library';

const OF_USER = 'own-library';
const OF_WORKBOOK = 'jixiao.own-library';

/** Where an entry is kept: with the user, or in the workbook, where colleagues find it. */
export type Shelf = 'user' | 'workbook';

/** The indicators of the user's own, by where they are kept. */
export type OwnLibrary = Readonly<Record<Shelf, readonly OwnEntry[]>>;

/** What a shelf is called. */
export function nameOfShelf(shelf: Shelf): string {
  return wording.plans.shelves[shelf];
}

/** The user's entries and the workbook's; what cannot be read counts as none. */
export async function loadOwnLibrary(host: Host, memory: UserMemory): Promise<OwnLibrary> {
  return {
    user: readStored(ownEntriesSchema, memory.get(OF_USER)) ?? [],
    workbook: readStored(ownEntriesSchema, await host.settings.get(OF_WORKBOOK)) ?? [],
  };
}

/**
 * Keeps the entries of each shelf that is another one than before, where it belongs. An entry that goes to the other shelf is kept there
 * before it is gone from its own; where that is refused, it stays on both. Throws as `keepForUser` and the host's settings do.
 */
export async function saveOwnLibrary(
  host: Host,
  memory: UserMemory,
  before: OwnLibrary,
  { user, workbook }: OwnLibrary,
): Promise<void> {
  const keepUser = (): void => {
    if (user !== before.user) keepForUser(memory, OF_USER, user);
  };
  const leavesWorkbook = workbook.length < before.workbook.length;
  if (leavesWorkbook) keepUser();
  if (workbook !== before.workbook)
    await host.settings.set(OF_WORKBOOK, workbook.length > 0 ? JSON.stringify(workbook) : null);
  if (!leavesWorkbook) keepUser();
}

/** An entry and where it is kept. */
export interface Shelved {
  readonly entry: OwnEntry;
  readonly shelf: Shelf;
}

/** The library with an entry put on a shelf, in place of the one that it is a new version of, wherever that was. */
export function putEntry(library: OwnLibrary, { entry, shelf }: Shelved, instead?: Shelved): OwnLibrary {
  const cleared = instead && instead.shelf !== shelf ? takeEntry(library, instead) : library;
  return { ...cleared, [shelf]: withEntry(cleared[shelf], entry, instead?.shelf === shelf ? instead.entry : entry) };
}

export function takeEntry(library: OwnLibrary, { entry, shelf }: Shelved): OwnLibrary {
  return { ...library, [shelf]: withoutEntry(library[shelf], entry) };
}

/** The library with imported entries among the user's own; those of the same indicator are replaced. */
export function putImported(library: OwnLibrary, { entries }: Imported): OwnLibrary {
  return entries.reduce((before, entry) => putEntry(before, { entry, shelf: 'user' }), library);
}

/** Every entry with its shelf, the user's first. */
export function shelvedEntries({ user, workbook }: OwnLibrary): Shelved[] {
  return [
    ...user.map((entry) => ({ entry, shelf: 'user' as const })),
    ...workbook.map((entry) => ({ entry, shelf: 'workbook' as const })),
  ];
}

/** The user's own entries as the library that comes with the program has its entries, to be searched and inserted with them. */
export function ownLibraryEntries(library: OwnLibrary): LibraryEntry[] {
  return shelvedEntries(library).map(({ entry, shelf }) => asLibraryEntry(entry, nameOfShelf(shelf)));
}

/** The indicator in the row that the user stands on; null where there is none. */
export function indicatorUnderCursor(result: CheckResult): Indicator | null {
  const cursor = result.workbook.activeCell;
  const form = cursor && formUnderCursor(result);
  if (!form || form.sheet !== cursor.sheet) return null;
  const { row } = placeOf(cursor.cell);
  return form.indicators.find((indicator) => indicator.row === row) ?? null;
}

/** Texts of an entry for that indicator; null where there is none. */
export function entryUnderCursor(result: CheckResult): EntryTexts | null {
  const indicator = indicatorUnderCursor(result);
  return indicator && textsOfIndicator(indicator);
}

/** Entries of an exported file; null where it is none. */
export function importFile(text: string): Imported | null {
  return entriesFromFile(text);
}

/** Entries of the sheet that the user looks at; null where its columns are not named. */
export function importActiveSheet({ sheets, activeSheet }: Workbook): Imported | null {
  const sheet = sheets.find(({ name }) => name === activeSheet);
  return sheet ? entriesFromSheet(sheet) : null;
}
