import type { Change } from '../../core/plan/plan';
import type { CellWrite } from './patch';

export type Structure = Exclude<Change, { do: 'set' }>;

/** Changes that are carried out together: cells, or one structural change. */
export type Stage = { readonly writes: CellWrite[] } | { readonly structure: Structure };

/**
 * Cuts a plan's changes into stages. Addresses of a stage are those of the sheets as the stages before left them. `onReformat` is told
 * which change replaces which number format.
 */
export function stagesOf(changes: readonly Change[], onReformat: (step: number, old: string) => void): Stage[] {
  const stages: Stage[] = [];
  for (const [step, change] of changes.entries()) {
    const last = stages.at(-1);
    if (change.do !== 'set') {
      stages.push({ structure: change });
      continue;
    }
    const write = { at: change.at, content: change.after, onReformat: (old: string) => onReformat(step, old) };
    if (last && 'writes' in last) last.writes.push(write);
    else stages.push({ writes: [write] });
  }
  return stages;
}
