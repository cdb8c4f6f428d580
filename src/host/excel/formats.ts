import type { Change } from '../../core/plan/plan';
import { withFormats } from '../../core/plan/replaced-formats';
import { rowAtStart } from '../../core/plan/shift';
import { addressOf, placeOf } from '../../core/sheet/address';
import { keyOf, type Before } from './before';
import { formatFor } from './cell';
import type { SetStep } from './stages';

type Step = Pick<SetStep, 'step' | 'at' | 'after'>;

/** Number formats of the cells that a plan sets: those they have, those they need, and a record of which were replaced. */
export interface Formats {
  /** Format of a cell before the plan; undefined where the plan itself brings the cell. */
  standing(set: Step): string | undefined;
  /** The format to be set with a content; null where the one that stands will do. */
  needed(set: Step): string | null;
  /** Notes that a content got another format than it needed at first. */
  force(set: Step, format: string): void;
  /** The plan's changes, `before` with the old format wherever a new one was set. */
  withReplaced(): readonly Change[];
}

export function formatsOf(changes: readonly Change[], { cells }: Before): Formats {
  const forced = new Map<number, string>();
  const standing = ({ step, at }: Step): string | undefined => {
    const { row, column } = placeOf(at.cell);
    const start = rowAtStart(changes, step, at.sheet, row);
    return start === null ? undefined : cells.get(keyOf({ sheet: at.sheet, cell: addressOf(start, column) }))?.format;
  };
  const needed = (set: Step): string | null => formatFor(set.after, standing(set));
  return {
    standing,
    needed,
    force: ({ step }, format) => void forced.set(step, format),
    withReplaced: () => withFormats(changes, replaced()),
  };

  function replaced(): ReadonlyMap<number, string> {
    const formats = new Map<number, string>();
    for (const [step, change] of changes.entries()) {
      if (change.do !== 'set') continue;
      const old = standing({ ...change, step });
      const set = forced.get(step) ?? needed({ ...change, step });
      if (old !== undefined && set !== null && set !== old) formats.set(step, old);
    }
    return formats;
  }
}
