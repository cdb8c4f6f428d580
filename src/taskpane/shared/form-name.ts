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
