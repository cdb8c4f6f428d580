import type { CheckResult } from '../../actions/check';
import type { Form } from '../../core/form/form';
import type { Plan } from '../../core/plan/plan';
import type { Profile } from '../../core/profile/profile';
import { HostError, type Workbook } from '../../host/host';
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
    const result = await freshResult(session);
    preview(session, planOf(result.workbook, formOf(result, key), session.store.get().profile), onApplied);
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

/** The form of a key; throws a HostError where it is gone. */
export function formOf({ forms }: CheckResult, key: string): Form {
  const found = forms.find(({ form }) => keyOf(form) === key);
  if (!found) throw new HostError('item-gone', { sheet: key });
  return found.form;
}
