import { describeError } from '../../actions/describe-error';
import type { Session } from './session';

/**
 * Does one piece of work at a time: says what is being done, shows a failure in words, and resolves to whether it was done. A second
 * piece is not begun while the first one runs.
 */
export async function run(session: Session, doing: string, work: () => Promise<void>): Promise<boolean> {
  const { store } = session;
  if (store.get().busy !== null) return false;
  store.set({ busy: doing, notice: null });
  try {
    await work();
    return true;
  } catch (error) {
    store.set({ notice: { kind: 'error', error: describeError(error) } });
    return false;
  } finally {
    store.set({ busy: null });
  }
}

/** Says what is being done now, and lets the page show it before the work goes on. */
export async function step({ store }: Session, doing: string): Promise<void> {
  store.set({ busy: doing });
  await new Promise((resolve) => setTimeout(resolve));
}

/** Does something short that may be refused, and shows the refusal in words. */
export function attempt({ store }: Session, act: () => void): void {
  try {
    act();
  } catch (error) {
    store.set({ notice: { kind: 'error', error: describeError(error) } });
  }
}
