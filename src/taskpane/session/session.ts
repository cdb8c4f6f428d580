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

/** Finds the marks of an earlier pane, so that this one speaks of them. */
export async function recallMarks({ host, store }: Session): Promise<void> {
  const marked = await host.countMarks();
  if (!store.get().result) store.set({ marked });
}
