import { checkWorkbook, type CheckResult } from '../../actions/check';
import { blankForms } from '../../actions/catalogue';
import { planSelfEvaluation } from '../../actions/convert';
import { formUnderCursor, planBlankForm, planIndicators } from '../../actions/insert';
import type { Form } from '../../core/form/form';
import type { LibraryEntry } from '../../core/templates/library/library';
import { HostError } from '../../host/host';
import { strings } from '../strings';
import { run } from './run';
import type { Session } from './session';
import { keyOf } from './state';
import { preview } from './writing';

/** 插入空白表: shows the plan for a blank form on a new sheet. */
export function insertBlank(session: Session, id: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () =>
    preview(session, planBlankForm(await session.host.read(), id)),
  );
}

/** 插入空白表 where nothing was chosen: the form that is offered first. */
export function insertFirstBlank(session: Session): Promise<boolean> {
  const [first] = blankForms();
  return first ? insertBlank(session, first.id) : Promise.resolve(false);
}

/**
 * 插入指标: shows the plan for library entries in a form, by its key; null means the form under the cursor, which is asked for now,
 * since the cursor moves without telling.
 */
export function insertIndicators(
  session: Session,
  key: string | null,
  entries: readonly LibraryEntry[],
  onInserted?: () => void,
): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { host, store } = session;
    const result = checkWorkbook(await host.read(), store.get().profile);
    const form = key === null ? formUnderCursor(result) : formOf(result, key);
    if (form) return preview(session, planIndicators(result.workbook, form, entries), onInserted);
    store.set({ notice: { kind: 'warning', text: strings.notice.noFormUnderCursor, undo: false } });
  });
}

/** 生成自评表: shows the plan for the self-evaluation form of a target form, by its key, on a new sheet. */
export function generateSelfEvaluation(session: Session, key: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { host, store } = session;
    const { profile } = store.get();
    const result = checkWorkbook(await host.read(), profile);
    preview(session, planSelfEvaluation(result.workbook, formOf(result, key), profile));
  });
}

function formOf({ forms }: CheckResult, key: string): Form {
  const found = forms.find(({ form }) => keyOf(form) === key);
  if (!found) throw new HostError('item-gone', { sheet: key });
  return found.form;
}
