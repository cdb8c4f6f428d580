import { HostError, type HostChange } from '../../host/host';
import { strings } from '../strings';
import { attempt, run } from './run';
import type { Session } from './session';
import { type Engine, loadEngine, loadScoring } from './with-engine';

/** Typing counts as paused after this. */
const QUIET_MS = 400;

/**
 * Marks results as stale when someone else changes a checked sheet. Scores that are shown follow the change at once; findings only with
 * 实时校验, once the typing has paused.
 */
export function watchWorkbook(session: Session): Promise<() => void> {
  const liveCheck = createLiveCheck(session);
  return session.host.watch((change) => {
    const { profile, scores } = session.store.get();
    if (!concerns(session, change)) return;
    session.store.set({ stale: true });
    if (scores && !change.what)
      void attempt(session, async () => (await loadScoring()).scoreSheetAgain(session, change.sheet));
    if (profile.live) liveCheck(change);
  });
}

/** Whether a change makes what was checked out of date. Sheets that we add or delete ourselves are known by the time they are told of. */
function concerns({ store }: Session, { sheet, what }: HostChange): boolean {
  const { result, onlySheet } = store.get();
  if (!result || (onlySheet !== null && onlySheet !== sheet)) return false;
  const isKnown = result.workbook.sheets.some(({ name }) => name === sheet);
  return what === 'added' ? !isKnown : isKnown || what === undefined;
}

/** Gathers changes until nobody types, nothing else is being done, and then checks what they touched. */
function createLiveCheck(session: Session): (change: HostChange) => void {
  const { store } = session;
  const edited = new Set<string>();
  let isWhole = false;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(session, check), QUIET_MS);
  };
  return ({ sheet, what }) => {
    if (what) isWhole = true;
    else edited.add(sheet);
    wait();
  };

  async function check(): Promise<void> {
    if (isRunning || store.get().busy !== null) return wait();
    const [sheets, all] = [[...edited], isWhole];
    edited.clear();
    isWhole = false;
    if (!store.get().stale) return; // checked meanwhile by the user
    isRunning = true;
    try {
      const outcome = await checkAgain(session, all ? null : sheets);
      if (outcome === 'done') return store.set({ stale: edited.size > 0 || isWhole });
      keep(sheets, all);
      if (outcome === 'disturbed') wait();
    } catch (error) {
      keep(sheets, all);
      throw error;
    } finally {
      isRunning = false;
    }
  }

  /** What could not be checked is checked with the next change. */
  function keep(sheets: readonly string[], all: boolean): void {
    for (const sheet of sheets) edited.add(sheet);
    isWhole ||= all;
  }
}

/** What became of a check: `disturbed` by something else that was done meanwhile, or `refused`, which the pane has then said. */
type Outcome = 'done' | 'disturbed' | 'refused';

/** Checks some sheets again, or the whole workbook where that cannot be done sheet by sheet. */
async function checkAgain(session: Session, sheets: readonly string[] | null): Promise<Outcome> {
  const engine = await loadEngine();
  if (!sheets) return checkWhole(session, engine);
  try {
    return (await engine.checkEdited(session, sheets)) ? 'done' : 'disturbed';
  } catch (error) {
    const isOtherwise = error instanceof HostError && (error.code === 'item-gone' || error.code === 'too-large');
    if (isOtherwise) return checkWhole(session, engine);
    throw error;
  }
}

async function checkWhole(session: Session, engine: Engine): Promise<Outcome> {
  if (session.store.get().busy !== null) return 'disturbed';
  return (await run(session, strings.busy.reading, () => engine.checkAgain(session))) ? 'done' : 'refused';
}
