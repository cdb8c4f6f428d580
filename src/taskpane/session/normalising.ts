import { planNormalisation } from '../../actions/normalise';
import { strings } from '../strings';
import { freshForms } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/** 规范化: shows the plan that brings a form, by its key, into one way of writing; null means all forms. */
export function previewNormalisation(session: Session, key: string | null): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const forms = key === null ? result.forms.map(({ form }) => form) : [formOf(key)];
    preview(session, planNormalisation(result.workbook, forms));
  });
}
