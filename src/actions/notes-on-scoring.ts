import type { Form } from '../core/form/form';
import type { Profile } from '../core/profile/profile';
import { notesOnScoring as notesOfForm, type NoteOnScoring } from '../core/scoring/notes-on-scoring';
import { policyFor } from '../core/scoring/policies';
import { wording } from './wording';

/** Notes printed on a form that state a rule of scoring, each with its differences from the policy in use. */
export function notesOnScoring(form: Form, profile: Profile): readonly NoteOnScoring[] {
  return notesOfForm(form, policyFor(profile), wording.scoring);
}
