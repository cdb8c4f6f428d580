import type { CheckResult } from '../../actions/check';
import { formsNow } from '../../actions/same-form';
import type { Form } from '../../core/form/form';
import type { Plan } from '../../core/plan/plan';
import type { Profile } from '../../core/profile/profile';
import { HostError, type Workbook } from '../../host/host';
import { nameOf } from '../shared/form-name';
import { strings } from '../strings';
import { checkAgain } from './checking';
import { run } from './run';
import type { Session } from './session';
import { keyOf } from './state';
import { preview } from './writing';

/** Shows a plan for one form, by its key, made from the workbook as it stands now. */
export function previewFor(
  session: Session,
  key: string,
  planOf: (workbook: Workbook, form: Form, profile: Profile) => Plan,
  onApplied?: () => void,
): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    preview(session, planOf(result.workbook, formOf(key), session.store.get().profile), onApplied);
  });
}

/** The result of a check that is not out of date; part of a piece of work that is already running. */
export async function freshResult(session: Session): Promise<CheckResult> {
  const { store } = session;
  if (!store.get().result || store.get().stale) await checkAgain(session);
  const { result } = store.get();
  if (!result) throw new HostError('failed');
  return result;
}

/** A result that is not out of date, and its forms by the keys that they had when the user chose them. */
export interface FreshForms {
  readonly result: CheckResult;
  /** Throws a HostError where the form is gone or cannot be told from another one. */
  readonly formOf: (key: string) => Form;
}

/** The same as {@link freshResult} for work on chosen forms: one whose rows have moved meanwhile is still the chosen one. */
export async function freshForms(session: Session): Promise<FreshForms> {
  const before = session.store.get().result;
  const result = await freshResult(session);
  return { result, formOf: (key) => formNow(before, result, key) };
}

/** The form of a key of an earlier result (null for none) as a newer one has it; throws a HostError where it is gone. */
export function formNow(before: CheckResult | null, result: CheckResult, key: string): Form {
  const chosen = formByKey(before, key);
  const found = chosen ? formsNow(before, result)(chosen) : formByKey(result, key);
  if (found) return found;
  const sheet = chosen && result.workbook.sheets.some(({ name }) => name === chosen.sheet) ? chosen.sheet : null;
  throw sheet === null && chosen
    ? new HostError('item-gone', { sheet: chosen.sheet })
    : new HostError('form-gone', { ...(sheet !== null && { sheet }), ...(chosen && { form: nameOf(chosen) }) });
}

function formByKey(result: CheckResult | null, key: string): Form | undefined {
  return result?.forms.find(({ form }) => keyOf(form) === key)?.form;
}
