import { checkWorkbook, type CheckResult } from '../../actions/check';
import {
  type EntryTexts,
  entryUnderCursor,
  importActiveSheet,
  type Imported,
  importFile,
  indicatorUnderCursor,
  loadOwnLibrary,
  type OwnLibrary,
  putEntry,
  putImported,
  saveOwnLibrary,
  type Shelved,
  takeEntry,
} from '../../actions/own-library';
import type { Indicator } from '../../core/form/form';
import { strings } from '../strings';
import { attempt, run } from './run';
import type { Session } from './session';

/** Loads the user's own indicators where they are not yet there. */
export function openOwnLibrary(session: Session): Promise<boolean> {
  const { host, memory, store } = session;
  return attempt(session, async () => {
    if (store.get().ownLibrary === null) store.set({ ownLibrary: await loadOwnLibrary(host, memory) });
  });
}

/** Keeps an entry, in place of the one that it is a new version of. */
export function keepEntry(session: Session, kept: Shelved, instead?: Shelved): Promise<boolean> {
  return change(session, (library) => putEntry(library, kept, instead), strings.notice.entryKept(kept.entry.name));
}

export function deleteEntry(session: Session, gone: Shelved): Promise<boolean> {
  return change(session, (library) => takeEntry(library, gone), strings.notice.entryDeleted(gone.entry.name));
}

/** Takes entries from a file's text; resolves to what was read, null where nothing could be, which is then said. */
export function takeFile(session: Session, text: Promise<string>): Promise<Imported | null> {
  return take(session, async () => importFile(await text), strings.notice.noLibraryFile);
}

/** Takes entries from the sheet that the user looks at; resolves likewise. */
export function takeSheet(session: Session): Promise<Imported | null> {
  return take(session, async () => importActiveSheet(await session.host.read()), strings.notice.noLibrarySheet);
}

/** Texts of an entry for the indicator that the user stands on; null where there is none, which is then said. */
export async function entryFromCursor(session: Session): Promise<EntryTexts | null> {
  return underCursor(session, entryUnderCursor);
}

/** The indicator that the user stands on; null where there is none, which is then said. */
export async function rowUnderCursor(session: Session): Promise<Indicator | null> {
  return underCursor(session, indicatorUnderCursor);
}

async function underCursor<Found>(
  session: Session,
  find: (result: CheckResult) => Found | null,
): Promise<Found | null> {
  let found: Found | null = null;
  await run(session, strings.busy.reading, async () => {
    const { host, store } = session;
    found = find(checkWorkbook(await host.read(), store.get().profile));
    if (found === null) warn(session, strings.notice.noIndicatorUnderCursor);
  });
  return found;
}

async function take(
  session: Session,
  read: () => Promise<Imported | null>,
  otherwise: string,
): Promise<Imported | null> {
  let imported: Imported | null = null;
  await run(session, strings.busy.reading, async () => {
    const found = await read();
    imported = found;
    if (found === null) return warn(session, otherwise);
    const { length } = found.entries;
    if (length > 0) await save(session, (library) => putImported(library, found));
    session.store.set({
      notice: { kind: length > 0 ? 'done' : 'warning', text: strings.notice.imported(length), undo: false },
    });
  });
  return imported;
}

function change(session: Session, of: (library: OwnLibrary) => OwnLibrary, done: string): Promise<boolean> {
  return run(session, strings.busy.saving, async () => {
    await save(session, of);
    session.store.set({ notice: { kind: 'done', text: done, undo: false } });
  });
}

/** Changes the library as it is kept now, another pane may have added to it; and shows what is kept of it, whatever was refused. */
async function save({ host, memory, store }: Session, of: (library: OwnLibrary) => OwnLibrary): Promise<void> {
  const before = await loadOwnLibrary(host, memory);
  try {
    await saveOwnLibrary(host, memory, before, of(before));
  } finally {
    store.set({ ownLibrary: await loadOwnLibrary(host, memory) });
  }
}

function warn({ store }: Session, text: string): void {
  store.set({ notice: { kind: 'warning', text, undo: false } });
}
