import type { Form } from '../form/form';
import { groupBy } from '../rules/group-by';
import { formIdOf, type FormId } from './form-id';

/** The name of the sheet that now holds the form for which something was kept. */
export type SheetNow = (kept: FormId) => string;

/** Whether something was kept for forms of sheets that a workbook no longer has under those names. */
export function missesSheets(kept: readonly FormId[], sheets: readonly string[]): boolean {
  return kept.some(({ sheet }) => !sheets.includes(sheet));
}

/**
 * Finds renamed sheets by their forms, each of one kind and name; `forms` are all of the workbook. Where the sheet is still there, where
 * several forms or several lost sheets could be meant, and where something was kept for the form under the new name as well, it stays the
 * sheet that was kept: a copy does not inherit.
 */
export function sheetsNow(kept: readonly FormId[], sheets: readonly string[], forms: readonly Form[]): SheetNow {
  const known = groupBy(kept, keyOf);
  const standing = groupBy(forms.map(formIdOf), keyOf);
  return (id) => {
    if (sheets.includes(id.sheet)) return id.sheet;
    const [former, another] = new Set(known.get(keyOf(id))?.map(({ sheet }) => sheet));
    const [now, twin] = standing.get(keyOf(id)) ?? [];
    return former !== id.sheet || another !== undefined || !now || twin ? id.sheet : now.sheet;
  };
}

function keyOf({ kind, name }: FormId): string {
  return `${kind}\n${name}`;
}
