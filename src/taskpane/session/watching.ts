import { checkAgain } from './checking';
import { run } from './run';
import { strings } from '../strings';
import type { Session } from './session';

const QUIET_MS = 800;

/** Marks results as stale when someone else changes a checked sheet; with 实时校验 checks again once the typing has paused. */
export function watchWorkbook(session: Session): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkWhenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session.store.get().busy !== null) return checkWhenQuiet();
      void run(session, strings.busy.reading, () => checkAgain(session));
    }, QUIET_MS);
  };
  return session.host.watch(({ sheet }) => {
    const { result, onlySheet, profile } = session.store.get();
    if (!result || (onlySheet !== null && onlySheet !== sheet)) return;
    session.store.set({ stale: true });
    if (profile.live) checkWhenQuiet();
  });
}
