import { type CarriedSheet, planCarryForward } from '../../actions/carry-forward';
import { planMonitoring, planSelfEvaluation } from '../../actions/convert';
import { marksToConfirm, planRelayout, type RelaidSheet } from '../../actions/relayout';
import { wording } from '../../actions/wording';
import type { Mark } from '../../host/host';
import { strings } from '../strings';
import { freshForms, previewFor } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/**
 * 生成自评表: shows the plan for the self-evaluation form of a target form, by its key, on a new sheet; then names what has to be settled,
 * such as approved points that do not make 100.
 */
export function generateSelfEvaluation(session: Session, key: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const { plan, notes } = planSelfEvaluation(result.workbook, formOf(key), session.store.get().profile);
    const remarks = notes.map(({ sheet, text }) => strings.notice.onSheet(sheet, text));
    const showRemarks = (): void => {
      if (remarks.length > 0) session.store.set({ notice: { kind: 'warning', text: remarks.join(''), undo: true } });
    };
    preview(session, plan, showRemarks, remarks);
  });
}

/** 生成监控表: the same for the monitoring form that covers the year up to a month, 1 to 12. */
export function generateMonitoring(session: Session, key: string, month: number): Promise<boolean> {
  return previewFor(session, key, (workbook, form) => planMonitoring(workbook, form, { month }));
}

/** A form to be carried forward, by its key, with its new budget (万元) where it is known. */
export interface KeyToCarry {
  readonly key: string;
  readonly budget?: number;
}

/** 结转下年: shows the plan for forms moved to another year on new sheets; `onCarried` is told what a person has to look at there. */
export function carryToNextYear(
  session: Session,
  wanted: readonly KeyToCarry[],
  onCarried: (carried: readonly CarriedSheet[]) => void,
  year?: number,
): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const forms = wanted.map(({ key, budget }) => ({
      form: formOf(key),
      ...(budget !== undefined && { budget }),
      ...(year !== undefined && { year }),
    }));
    const { plan, carried } = planCarryForward(result.workbook, forms);
    preview(session, plan, () => onCarried(carried));
  });
}

/**
 * 重排: shows the plan for a form, by its key, redrawn in a layout on a new sheet; then marks the rows that were put in order, and names
 * what a person has to look at.
 */
export function redraw(session: Session, key: string, layoutId: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const planned = planRelayout(result.workbook, [formOf(key)], layoutId);
    preview(session, planned.plan, async () => {
      const text = planned.relaid.map(toLookAt).join('');
      const marks = marksToConfirm(planned);
      const isMarked = marks.length === 0 || (await run(session, strings.busy.marking, () => mark(session, marks)));
      if (text && isMarked) session.store.set({ notice: { kind: 'warning', text, undo: true } });
    });
  });
}

/** What a person has to look at on a redrawn form; '' for nothing. */
function toLookAt({ sheet, repaired, leftOut, lost }: RelaidSheet): string {
  if (repaired.length + leftOut.length + lost.length === 0) return '';
  const parts = lost.map((part) => wording.plans.formParts[part]);
  const cells = repaired.map(({ cell }) => cell);
  return strings.notice.redrawn(sheet, cells, leftOut, parts);
}

/** Marks stand until the next check, which marks what it finds. */
async function mark({ host, store }: Session, marks: readonly Mark[]): Promise<void> {
  const { marked } = await host.mark(marks);
  store.set({ marked: store.get().marked + marked });
}
