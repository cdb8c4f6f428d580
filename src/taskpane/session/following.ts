import type { CheckResult } from '../../actions/check';
import { formsNow, rowKeys } from '../../actions/same-form';
import type { Form } from '../../core/form/form';
import { byRowNow } from './decisions';
import { keyOf, type PaneState } from './state';

/** What a person chose and wrote here for forms, by their keys. */
type ForForms = Pick<PaneState, 'formKey' | 'reasons' | 'ticks'>;

/** A form whose key has changed, or its rows: as it was, and as it is now. */
interface Moved {
  readonly from: Form;
  readonly to: Form;
}

/**
 * The same for the forms as they stand after a check: rows may have been inserted or deleted since the one before, and sheets renamed.
 * What speaks of rows and cells that are gone is left out.
 */
export function followed({ formKey, reasons, ticks }: ForForms, before: CheckResult, after: CheckResult): ForForms {
  const formNow = formsNow(before, after);
  const moved = before.forms.flatMap(({ form }): Moved[] => {
    const to = formNow(form);
    return to && to !== form ? [{ from: form, to }] : [];
  });
  const chosen = moved.find(({ from }) => keyOf(from) === formKey);
  const isTaken = moved.some(({ to }) => keyOf(to) === formKey);
  const unmoved = isTaken ? null : formKey;
  return {
    formKey: chosen ? keyOf(chosen.to) : unmoved,
    reasons: carried(reasons, moved, reasonsOf),
    ticks: carried(ticks, moved, ticksOf),
  };
}

/** What is kept by key, under the new keys of forms that have moved; what was kept for a form in whose place one now stands is left out. */
function carried<Kept>(
  kept: Readonly<Record<string, Kept>>,
  moved: readonly Moved[],
  asNow: (kept: Kept, moved: Moved) => Kept,
): Readonly<Record<string, Kept>> {
  const known = new Set(moved.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]));
  const stays = Object.entries(kept).filter(([key]) => !known.has(key));
  const goes = moved.flatMap((one): [string, Kept][] => {
    const own = kept[keyOf(one.from)];
    return own === undefined ? [] : [[keyOf(one.to), asNow(own, one)]];
  });
  return Object.fromEntries([...stays, ...goes]);
}

type ReasonsOfForm = PaneState['reasons'][string];

function reasonsOf(reasons: ReasonsOfForm, moved: Moved): ReasonsOfForm {
  return byRowNow(reasons, rowsNow(moved));
}

function ticksOf(cells: readonly string[], { from, to }: Moved): readonly string[] {
  const rows = rowsNow({ from, to });
  const scoreAt = new Map(to.indicators.map(({ row, cells }) => [row, cells.score]));
  const now = new Map([
    ...from.indicators.map(({ row, cells }) => [cells.score, scoreAt.get(rows.get(row) ?? 0)] as const),
    [from.execution?.cells.score, to.execution?.cells.score] as const,
    [from.totalCells.score, to.totalCells.score] as const,
  ]);
  return cells.flatMap((cell) => now.get(cell) ?? []);
}

/** Where rows of a form are now, by where they were, found by name; one that got another name while nothing moved is where it was. */
export function rowsNow({ from, to }: Moved): Map<number, number> {
  const rows = new Map([...rowKeys(to)].map(([row, name]) => [name, row]));
  const stands = keyOf(from) === keyOf(to) ? new Set(rows.values()) : new Set();
  return new Map(
    [...rowKeys(from)].flatMap(([row, name]): [number, number][] => {
      const now = rows.get(name) ?? (stands.has(row) ? row : undefined);
      return now === undefined ? [] : [[row, now]];
    }),
  );
}
