import type { Change } from './plan';

/** A plan's changes, `before` with the number format that a step has replaced, so that taking them back restores it; formats by step. */
export function withFormats(changes: readonly Change[], replaced: ReadonlyMap<number, string>): readonly Change[] {
  return changes.map((change, step) => {
    const format = replaced.get(step);
    if (change.do !== 'set' || format === undefined) return change;
    return { ...change, before: { ...change.before, format } };
  });
}
