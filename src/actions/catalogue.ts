import type { Form } from '../core/form/form';
import type { BlankForm } from '../core/templates/blank-form';
import { BLANK_FORMS } from '../core/templates/blank-forms';
import { fitLevel } from '../core/templates/insertion/fit-level';
import { placeOfInsertion } from '../core/templates/insertion/plan-insertion';
import type { LibraryEntry } from '../core/templates/library/library';

/** Every blank form on offer, in the order in which it is offered. */
export function blankForms(): readonly BlankForm[] {
  return BLANK_FORMS;
}

/** Where a library entry would stand in a form: its row, and the level-2 block behind or before which it is put. */
export function placeOfEntry(
  form: Form,
  entry: Pick<LibraryEntry, 'level1' | 'level2'>,
): ReturnType<typeof placeOfInsertion> {
  const { level1, level2 } = fitLevel(form, entry);
  return placeOfInsertion(form, level1, level2);
}
