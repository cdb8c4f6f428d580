import { strings } from '../strings';
import { errorText } from './error-text';
import { attempt } from './run';
import type { Session } from './session';

export type Engine = typeof import('./engine');

/** What every check needs: recognition and rules. Its file, with all parts below, is loaded behind the first picture, since the first button asks for it. */
export function loadEngine(): Promise<Engine> {
  return import(/* webpackChunkName: "engine" */ './engine');
}

/** Loads the engine before it is asked for. Where that fails, whoever needs it asks again, and says so. */
export function prefetchEngine(): void {
  loadEngine().catch(() => undefined);
}

/** What computes scores; it runs only where it is wanted, as the other parts do. */
export function loadScore(): Promise<typeof import('../../actions/score')> {
  return import(/* webpackChunkName: "engine" */ '../../actions/score');
}

/** What computes scores for the pane, keeps what people decide of them, and writes them. */
export function loadScoring(): Promise<typeof import('./scoring')> {
  return import(/* webpackChunkName: "engine" */ './scoring');
}

/** What draws blank forms and inserts rows. */
export function loadInserting(): Promise<typeof import('./inserting')> {
  return import(/* webpackChunkName: "engine" */ './inserting');
}

/** What makes reports. */
export function loadExporting(): Promise<typeof import('./exporting')> {
  return import(/* webpackChunkName: "engine" */ './exporting');
}

/** Does something with the engine, and shows a refusal or a file that could not be loaded in words; resolves to whether it was done. */
export function withEngine(session: Session, act: (engine: Engine) => unknown): Promise<boolean> {
  return withPart(session, loadEngine, act);
}

/** The same with another part of the program that is not there from the beginning. */
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
