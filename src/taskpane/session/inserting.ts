import { checkWorkbook } from '../../actions/check';
import { blankForms } from '../../actions/catalogue';
import { planMonitoring, planSelfEvaluation } from '../../actions/convert';
import { formUnderCursor, planBlankForm, planIndicators } from '../../actions/insert';
import type { LibraryEntry } from '../../core/templates/library/library';
import { strings } from '../strings';
import { formOf, previewFor } from './planning';
import { run } from './run';
import type { Session } from './session';
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
  return previewFor(session, key, (workbook, form, profile) => planSelfEvaluation(workbook, form, profile));
}

/** 生成监控表: the same for the monitoring form that covers the year up to a month, 1 to 12. */
export function generateMonitoring(session: Session, key: string, month: number): Promise<boolean> {
  return previewFor(session, key, (workbook, form) => planMonitoring(workbook, form, { month }));
}
