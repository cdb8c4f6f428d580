import { createContext, Script } from 'node:vm';
import type { Within } from '../actions/run/within';
import { timedOut } from './given-up';

const CALL = new Script('step()');

/**
 * Does the steps of the work on one file in this thread, and throws a FileProblem where they take longer together than so many seconds. V8
 * itself ends a step, also one that would never return.
 */
export function withinSeconds(path: string, seconds: number): Within {
  const end = performance.now() + seconds * 1000;
  const context: { step?: () => unknown } = createContext({});
  return <T>(step: () => T): T => {
    const timeout = Math.floor(end - performance.now());
    if (timeout < 1) throw timedOut(path, seconds);
    context.step = step;
    try {
      return CALL.runInContext(context, { timeout, displayErrors: false }) as T;
    } catch (cause) {
      throw isTimeout(cause) ? timedOut(path, seconds, cause) : cause;
    }
  };
}

function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
