import type { Form } from '../core/form/form';
import { formIdOf, isOfForm } from '../core/profile/form-id';

/** Whether a form that was read anew is the one that was known: of one sheet, kind and name, wherever its rows are now. */
export function isSameForm(known: Form, form: Form): boolean {
  return isOfForm(formIdOf(known), form);
}
