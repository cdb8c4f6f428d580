import { describeError } from '../../actions/describe-error';
import { applyPlan, forgetLast, undoLast } from '../../actions/journal';
import type { Plan } from '../../core/plan/plan';
import { strings } from '../strings';
import { isCancelled, run, step } from './run';
import type { Session } from './session';
import { loadEngine } from './with-engine';

/** Shows a plan to the user, with what is to be known about it, who applies or drops it; a plan without changes is only spoken of. */
export function preview(
  { store }: Session,
  plan: Plan,
  onApplied?: () => void | Promise<void>,
  notes: readonly string[] = [],
): void {
  if (plan.changes.length > 0) return store.set({ preview: { plan, notes, ...(onApplied && { onApplied }) } });
  store.set({ notice: { kind: 'warning', text: strings.notice.nothingToWrite(plan.title), undo: false } });
}

export function dropPreview({ store }: Session): void {
  store.set({ preview: null });
}

/** 应用修改: applies the plan that is shown. */
export async function applyPreview(session: Session): Promise<void> {
  const { preview: shown } = session.store.get();
  if (shown && (await apply(session, shown.plan))) await shown.onApplied?.();
}

/** Applies a plan the user has seen, then checks again so that the pane shows what the sheets now hold. */
export function apply(session: Session, plan: Plan): Promise<boolean> {
  session.store.set({ preview: null });
  return run(session, strings.busy.writing, async () => {
    const isKept = await applyPlan(session.host, session.journal, plan);
    showUndoable(session);
    const written = strings.notice.written(nameOf(plan), plan.changes.length);
    await showWritten(session, isKept ? written : written + strings.notice.notKept, plan.title, true);
  });
}

/** 撤销本次修改: takes the newest plan back. Where cells have changed since, the step can be given up instead. */
export async function undo(session: Session): Promise<boolean> {
  const { store, journal, host } = session;
  const isUndone = await run(session, strings.busy.undoing, async () => {
    const undone = await undoLast(host, journal);
    showUndoable(session);
    if (!undone) return;
    const { plan, already } = undone;
    const text = already ? strings.notice.undoneAlready(plan.title) : strings.notice.undone(nameOf(plan));
    await showWritten(session, text, plan.title, false);
  });
  const { notice } = store.get();
  if (!isUndone && notice?.kind === 'error') store.set({ notice: { ...notice, forget: journal.plans.length > 0 } });
  return isUndone;
}

/** 不再撤销这一步: what it wrote stays. */
export function forget(session: Session): Promise<boolean> {
  return run(session, strings.busy.undoing, async () => {
    const { journal, store, host } = session;
    const title = journal.plans.at(-1)?.title ?? '';
    await forgetLast(host, journal);
    showUndoable(session);
    store.set({ notice: { kind: 'done', text: strings.notice.forgotten(title), undo: false } });
  });
}

/** A plan's title, with the cell where it changes only one: “F12 改为“≥95%””. */
function nameOf({ title, changes }: Plan): string {
  const [change, more] = changes;
  return change?.do === 'set' && !more ? `${change.at.cell} ${title}` : title;
}

function showUndoable({ journal, store }: Session): void {
  store.set({ undoable: journal.plans.at(-1)?.title ?? null });
}

/** Says what was written and checks again. A check that fails now must not read as if nothing had been written. */
async function showWritten(session: Session, text: string, title: string, canUndo: boolean): Promise<void> {
  const { store } = session;
  store.set({ notice: { kind: 'done', text, undo: canUndo } });
  if (!store.get().result) return;
  try {
    await step(session, strings.busy.reading);
    const { checkAgain } = await loadEngine();
    await checkAgain(session);
  } catch (error) {
    const why = isCancelled(error) ? strings.notice.cancelledWhy : describeError(error).why;
    const notChecked = strings.notice.writtenNotChecked(title, why);
    store.set({ stale: true, notice: { kind: 'warning', text: notChecked, undo: canUndo } });
  }
}
