import { strings } from '../strings';
import { errorText } from './error-text';
import { attempt } from './run';
import type { Session } from './session';

export type Engine = typeof import('./engine');

/** What every check needs: recognition and rules. It is loaded behind the first picture, since the first button asks for it. */
export function loadEngine(): Promise<Engine> {
  return import(/* webpackChunkName: "engine" */ './engine');
}

/** Loads the engine before it is asked for. Where that fails, whoever needs it asks again, and says so. */
export function prefetchEngine(): void {
  loadEngine().catch(() => undefined);
}

/** Everything behind the first tab but the engine; loaded when the first part of it is asked for. */
export function loadLater(): Promise<typeof import('../later')> {
  return import(/* webpackChunkName: "tabs" */ '../later');
}

/** What computes and writes scores. */
export async function loadScoring(): Promise<typeof import('./scoring')> {
  return (await loadLater()).scoring;
}

/** What draws blank forms and inserts rows. */
export async function loadInserting(): Promise<typeof import('./inserting')> {
  return (await loadLater()).inserting;
}

/** What makes reports. */
export async function loadExporting(): Promise<typeof import('./exporting')> {
  return (await loadLater()).exporting;
}

/** Does something with the engine, and shows a refusal or a file that could not be loaded in words; resolves to whether it was done. */
export function withEngine(session: Session, act: (engine: Engine) => unknown): Promise<boolean> {
  return withPart(session, loadEngine, act);
}

/** The same with another part of the program that has a file of its own. */
export async function withPart<Part extends object>(
  session: Session,
  load: () => Promise<Part>,
  act: (part: Part) => unknown,
): Promise<boolean> {
  const part = await loaded(session, load);
  return part !== null && attempt(session, async () => void (await act(part)));
}

const LOADED = new WeakSet<() => Promise<unknown>>();

/** A part; says while it is loaded for the first time, so that a press is seen to be heard, and says where it could not be: null then. */
async function loaded<Part>({ store }: Session, load: () => Promise<Part>): Promise<Part | null> {
  const says = strings.busy.loading;
  if (!LOADED.has(load) && store.get().busy === null) store.set({ busy: says });
  try {
    const part = await load();
    LOADED.add(load);
    return part;
  } catch (error) {
    store.set({ notice: { kind: 'error', error: errorText(error) } });
    return null;
  } finally {
    if (store.get().busy === says) store.set({ busy: null });
  }
}
