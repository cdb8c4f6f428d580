import { checkWorkbook, type CheckedForm } from '../../actions/check';
import { blankForms } from '../../actions/catalogue';
import { planExample } from '../../actions/example';
import { formUnderCursor, planBlankForm, planIndicators, planMissingRows } from '../../actions/insert';
import { planProposals, type Proposal, selectedText } from '../../actions/prose';
import type { Form } from '../../core/form/form';
import type { Plan } from '../../core/plan/plan';
import type { LibraryEntry } from '../../core/templates/library/library';
import type { Workbook } from '../../host/host';
import { strings } from '../strings';
import { formNow } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/** 插入空白表: shows the plan for a blank form on a new sheet. */
export function insertBlank(session: Session, id: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () =>
    preview(session, planBlankForm(await session.host.read(), id)),
  );
}

/** 插入示例表: shows the plan for the example; once it is there, the guide begins on the overview. */
export function insertExample(session: Session): Promise<boolean> {
  return run(session, strings.busy.preparing, async () =>
    preview(session, planExample(await session.host.read()), () =>
      session.store.set({ guided: true, tab: 'overview' }),
    ),
  );
}

/** 插入空白表 where nothing was chosen: the form that is offered first. */
export function insertFirstBlank(session: Session): Promise<boolean> {
  const [first] = blankForms();
  return first ? insertBlank(session, first.id) : Promise.resolve(false);
}

/** 插入指标: shows the plan for library entries in a form, by its key; null means the form under the cursor. */
export function insertIndicators(
  session: Session,
  key: string | null,
  entries: readonly LibraryEntry[],
  onInserted?: () => void,
): Promise<boolean> {
  return insertInto(session, key, (workbook, form) => planIndicators(workbook, form, entries), onInserted);
}

/** 插入所选指标: the same for indicators that were read out of a text. */
export function insertProposals(
  session: Session,
  key: string | null,
  proposals: readonly Proposal[],
  onInserted?: () => void,
): Promise<boolean> {
  return insertInto(session, key, (workbook, form) => planProposals(workbook, form, proposals), onInserted);
}

/** 补齐缺项: shows the plan for a row under each level that has none; the form is taken as it was checked. */
export function insertMissingRows(session: Session, checked: CheckedForm): void {
  const { result } = session.store.get();
  if (result) preview(session, planMissingRows(result.workbook, checked));
}

/** Text of the selected cells; null where it could not be read, which is then said. */
export async function readSelectedText(session: Session): Promise<string | null> {
  let text: string | null = null;
  await run(session, strings.busy.reading, async () => {
    text = await selectedText(session.host);
  });
  return text;
}

/** The form under the cursor is asked for now, since the cursor moves without telling. */
function insertInto(
  session: Session,
  key: string | null,
  planOf: (workbook: Workbook, form: Form) => Plan,
  onInserted?: () => void,
): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { host, store } = session;
    const { result: before, profile } = store.get();
    const result = checkWorkbook(await host.read(), profile);
    const form = key === null ? formUnderCursor(result) : formNow(before, result, key);
    if (form) return preview(session, planOf(result.workbook, form), onInserted);
    store.set({ notice: { kind: 'warning', text: strings.notice.noFormUnderCursor, undo: false } });
  });
}
