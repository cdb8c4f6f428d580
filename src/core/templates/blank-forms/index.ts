import type { BlankForm } from '../blank-form';
import { projectSelfEvaluation } from './project-self-evaluation';

/** Every blank form that can be inserted, in the order in which it is offered. */
export const BLANK_FORMS: readonly BlankForm[] = [projectSelfEvaluation];

/** The blank form of an id, or undefined. */
export function blankFormOf(id: string): BlankForm | undefined {
  return BLANK_FORMS.find((form) => form.id === id);
}
