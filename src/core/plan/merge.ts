import type { Change, Plan } from './plan';

/**
 * Puts fixes together in one plan. A cell that a later list changes again is changed only once: the first one's `after` must be the
 * later one's `before`, else the later change is left out and named in `conflicts`.
 */
export function mergeChanges(
  title: string,
  lists: readonly (readonly Change[])[],
): { plan: Plan; conflicts: readonly Change[] } {
  const cells = new Map<string, Change & { do: 'set' }>();
  const others: Change[] = [];
  const conflicts: Change[] = [];
  for (const change of lists.flat()) {
    if (change.do !== 'set') {
      others.push(change);
      continue;
    }
    const key = `${change.at.sheet}!${change.at.cell}`;
    const earlier = cells.get(key);
    if (!earlier) cells.set(key, change);
    else if (JSON.stringify(earlier.after) === JSON.stringify(change.before))
      cells.set(key, { ...earlier, after: change.after });
    else if (JSON.stringify(earlier.after) !== JSON.stringify(change.after)) conflicts.push(change);
  }
  return { plan: { title, changes: [...cells.values(), ...others] }, conflicts };
}
