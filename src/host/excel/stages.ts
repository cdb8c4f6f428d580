import type { Change } from '../../core/plan/plan';
import { runsOf, type Run } from './runs';

export type SetChange = Change & { readonly do: 'set' };
export type Structure = Exclude<Change, { do: 'set' }>;

/** A `set` with its number in the plan. */
export interface SetStep extends SetChange {
  readonly step: number;
}

/** What is written in one go: cells between two structural changes, or one such change. */
export type Stage = { readonly runs: readonly Run<SetStep>[] } | { readonly structure: Structure };

/** Cuts a plan's changes into stages, in order. */
export function stagesOf(changes: readonly Change[]): Stage[] {
  const stages: Stage[] = [];
  let sets: SetStep[] = [];
  const close = (): void => {
    if (sets.length > 0) stages.push({ runs: runsOf(sets) });
    sets = [];
  };
  changes.forEach((change, step) => {
    if (change.do === 'set') {
      sets.push({ ...change, step });
      return;
    }
    close();
    stages.push({ structure: change });
  });
  close();
  return stages;
}
