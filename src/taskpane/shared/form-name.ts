import { formIdOf } from '../../actions/same-form';
import type { Form } from '../../core/form/form';

type Named = Pick<Form, 'sheet' | 'projectName' | 'unit' | 'title'>;

/** What people call a form: its project, else its unit, else what is printed on it. */
export function nameOf({ projectName, unit, title, sheet }: Named): string {
  return projectName || unit || title || sheet;
}

/** The same with the sheet's name before it, where that says something else. */
export function nameWithSheet(form: Named): string {
  const name = nameOf(form);
  return name === form.sheet ? name : `${form.sheet} · ${name}`;
}

/** Keys to draw forms by: they stay the same when rows are inserted, so that nothing is drawn anew and the focus stays. */
export function drawingKeys(forms: readonly Form[]): ReadonlyMap<Form, string> {
  const seen = new Map<string, number>();
  return new Map(
    forms.map((form) => {
      const id = JSON.stringify(formIdOf(form));
      const nth = seen.get(id) ?? 0;
      seen.set(id, nth + 1);
      return [form, `${id}${nth}`];
    }),
  );
}
