import { loadJournal, type Journal } from '../../actions/journal';
import type { Host } from '../../host/host';
import { loadProfile, type UserMemory } from '../../actions/profile';
import { strings } from '../strings';
import { initialState, type PaneState } from './state';
import { createStore, type Store } from './store';

/** One workbook's work, shared by the pane and the ribbon: what is done in one is seen and undone in the other. */
export interface Session {
  readonly host: Host;
  readonly journal: Journal;
  readonly memory: UserMemory;
  readonly store: Store<PaneState>;
}

/** Opens a session with what earlier panes left behind: the journal and accepted cases in the workbook, the settings with the user. */
export async function openSession(host: Host, memory: UserMemory): Promise<Session> {
  const journal = await loadJournal(host);
  const profile = await loadProfile(host, memory);
  const store = createStore(initialState(profile, journal.plans.at(-1)?.title ?? null));
  if (journal.isLost) store.set({ notice: { kind: 'warning', text: strings.notice.journalLost, undo: false } });
  return { host, journal, memory, store };
}

/** Finds out which workbook this is and whether marks of an earlier pane are still in it, so that the pane speaks of both. */
export async function lookAtWorkbook({ host, store }: Session): Promise<void> {
  const [workbook, marked] = [await host.workbookName(), await host.countMarks()];
  store.set({ workbook, ...(!store.get().result && { marked }) });
}
