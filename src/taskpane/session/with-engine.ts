import { attempt } from './run';
import type { Session } from './session';

export type Engine = typeof import('./engine');

/** What needs the trade (recognition, rules, scores, templates): a file of its own, loaded behind the first picture. */
export function loadEngine(): Promise<Engine> {
  return import('./engine');
}

/** Does something with the engine, and shows a refusal or a file that could not be loaded in words. */
export function withEngine(session: Session, act: (engine: Engine) => unknown): Promise<boolean> {
  return attempt(session, async () => void (await act(await loadEngine())));
}
