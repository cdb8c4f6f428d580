import type { Form } from '../form/form';
import type { Acceptance } from './acceptance';
import { formIdOf } from './form-id';

/** Accepted cases of sheets that a workbook no longer has: those that the sheet of a form may have been renamed from. */
export function goneFrom(sheets: readonly string[], kept: readonly Acceptance[]): Acceptance[] {
  const names = new Set(sheets);
  return kept.filter(({ sheet, about }) => about && !names.has(sheet));
}

/**
 * Tells under which other name of its sheet a form's accepted cases (已核实) are kept: a sheet that was renamed is known by its form, of
 * one kind and name, `forms` being all of the workbook. Where several forms or several lost sheets could be meant, none is taken for the
 * other: a copy does not inherit.
 */
export function formerSheets(gone: readonly Acceptance[], forms: readonly Form[]): (form: Form) => string | null {
  const lost = new Map<string, Set<string>>();
  for (const { sheet, about } of gone) if (about) addTo(lost, keyOf(about.kind, about.form), sheet);
  const standing = new Map<string, Set<Form>>();
  for (const form of forms) addTo(standing, keyOfForm(form), form);
  return (form) => {
    const [sheet, another] = lost.get(keyOfForm(form)) ?? [];
    const hasTwin = (standing.get(keyOfForm(form))?.size ?? 0) > 1;
    return sheet === undefined || another !== undefined || hasTwin ? null : sheet;
  };
}

function keyOfForm(form: Form): string {
  const { kind, name } = formIdOf(form);
  return keyOf(kind, name);
}

function keyOf(kind: string, name: string): string {
  return `${kind}\n${name}`;
}

function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
