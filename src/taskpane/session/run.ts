import { HostError } from '../../host/host';
import { strings } from '../strings';
import { errorText } from './error-text';
import type { Session } from './session';
import type { Notice } from './state';

/** Why work ended that the user cancelled. */
const CANCELLED = Symbol('cancelled');

/**
 * Does one piece of work at a time: says what is being done, shows a failure in words, and resolves to whether it was done, be it only
 * for as long as the page. A second piece is not begun while the first one runs.
 */
export async function run(session: Session, doing: string, work: () => Promise<void>): Promise<boolean> {
  const { store } = session;
  if (store.get().busy !== null) return false;
  store.set({ busy: doing, notice: null });
  try {
    await work();
    return true;
  } catch (error) {
    store.set({ notice: noticeOf(error) });
    return error instanceof HostError && error.code === 'not-kept';
  } finally {
    store.set({ busy: null, cancel: null });
  }
}

/** Begins something once nothing else is being done, for work that must not be dropped because another piece runs. */
export async function whenIdle<Done>(session: Session, begin: () => Promise<Done>): Promise<Done> {
  // Other work that waited as well may have begun first.
  while (session.store.get().busy !== null) await endOfWork(session);
  return begin();
}

function endOfWork({ store }: Session): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      if (store.get().busy !== null) return;
      end();
      resolve();
    });
  });
}

function noticeOf(error: unknown): Notice {
  if (isCancelled(error)) return { kind: 'warning', text: strings.notice.cancelled, undo: false };
  return { kind: 'error', error: errorText(error) };
}

export function isCancelled(error: unknown): boolean {
  return error === CANCELLED;
}

/** Lets the user end what is being done until the next step is said. */
export function cancellable({ store }: Session): AbortSignal {
  const controller = new AbortController();
  store.set({ cancel: () => controller.abort(CANCELLED) });
  return controller.signal;
}

/** Says what is being done now, and lets the page show it before the work goes on. */
export async function step({ store }: Session, doing: string): Promise<void> {
  store.set({ busy: doing, cancel: null });
  await new Promise((resolve) => setTimeout(resolve));
}

/** Does something short that may be refused, and shows the refusal in words; resolves to whether it was done. */
export async function attempt({ store }: Session, act: () => void | Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    store.set({ notice: { kind: 'error', error: errorText(error) } });
    return false;
  }
}
