import * as z from 'zod/mini';
import type { Form } from '../form/form';

/** What a form is known by for as long as its workbook lives: no row or cell, so that it outlives insertions. */
export const formIdSchema = z.object({
  sheet: z.string(),
  kind: z.string(),
  /** The project, else the unit, else the title. */
  name: z.string(),
});

export type FormId = z.infer<typeof formIdSchema>;

export function formIdOf({ sheet, kind, projectName, unit, title }: Form): FormId {
  return { sheet, kind, name: projectName ?? unit ?? title };
}

/** Whether something that was kept for a form speaks of this one. */
export function isOfForm(kept: FormId, form: Form): boolean {
  const { sheet, kind, name } = formIdOf(form);
  return kept.sheet === sheet && kept.kind === kind && kept.name === name;
}
