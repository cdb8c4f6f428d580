import { run } from './run';
import { strings } from '../strings';
import type { Session } from './session';
import { loadEngine, withEngine } from './with-engine';

const QUIET_MS = 800;

/**
 * Marks results as stale when someone else changes a checked sheet. Scores that are shown follow the change at once; findings only with
 * 实时校验, once the typing has paused.
 */
export function watchWorkbook(session: Session): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkWhenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session.store.get().busy !== null) return checkWhenQuiet();
      void run(session, strings.busy.reading, async () => (await loadEngine()).checkAgain(session));
    }, QUIET_MS);
  };
  return session.host.watch(({ sheet }) => {
    const { result, onlySheet, profile, scores } = session.store.get();
    if (!result || (onlySheet !== null && onlySheet !== sheet)) return;
    session.store.set({ stale: true });
    if (scores) void withEngine(session, ({ scoreSheetAgain }) => scoreSheetAgain(session, sheet));
    if (profile.live) checkWhenQuiet();
  });
}
