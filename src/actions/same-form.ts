import type { Form } from '../core/form/form';
import { formIdOf, isOfForm } from '../core/profile/form-id';
import { sheetsNow } from '../core/profile/renamed-sheets';
import type { CheckResult } from './check';

export { rowKeys } from '../core/form/row-names';
export { formIdOf } from '../core/profile/form-id';

/**
 * Finds a form of an earlier result in a newer one, wherever its rows are now and however its sheet is called: of one kind and name, at its
 * place or the only one; undefined where it is gone or cannot be told from another.
 */
export function formsNow(before: CheckResult | null, after: CheckResult): (known: Form) => Form | undefined {
  const forms = after.forms.map(({ form }) => form);
  const known = before?.forms.map(({ form }) => formIdOf(form)) ?? [];
  const sheets = after.workbook.sheets.map(({ name }) => name);
  const sheetNow = sheetsNow(known, sheets, forms);
  return (form) => {
    if (forms.includes(form)) return form;
    const id = formIdOf(form);
    const same = forms.filter((other) => isOfForm({ ...id, sheet: sheetNow(id) }, other));
    return same.find(({ range }) => range === form.range) ?? (same.length === 1 ? same[0] : undefined);
  };
}
