import { planCarryForward } from '../../actions/carry-forward';
import { planMonitoring, planSelfEvaluation } from '../../actions/convert';
import { planRelayout } from '../../actions/relayout';
import { strings } from '../strings';
import { formOf, freshResult, previewFor } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/** 生成自评表: shows the plan for the self-evaluation form of a target form, by its key, on a new sheet. */
export function generateSelfEvaluation(session: Session, key: string): Promise<boolean> {
  return previewFor(session, key, (workbook, form, profile) => planSelfEvaluation(workbook, form, profile));
}

/** 生成监控表: the same for the monitoring form that covers the year up to a month, 1 to 12. */
export function generateMonitoring(session: Session, key: string, month: number): Promise<boolean> {
  return previewFor(session, key, (workbook, form) => planMonitoring(workbook, form, { month }));
}

/** 结转下年: shows the plan for a form, by its key, moved to the next year on a new sheet; then names cells that still say the old year. */
export function carryToNextYear(session: Session, key: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const result = await freshResult(session);
    const { plan, sheets, carried } = planCarryForward(result.workbook, [formOf(result, key)]);
    const oldYear = carried.flatMap((form) => form.oldYear.map(({ cell }) => cell));
    preview(session, plan, () => {
      if (oldYear.length === 0) return;
      const text = strings.notice.carried(sheets[0] ?? '', oldYear);
      session.store.set({ notice: { kind: 'warning', text, undo: true } });
    });
  });
}

/** 重排: shows the plan for a form, by its key, redrawn in a layout on a new sheet; then names what a person has to look at. */
export function redraw(session: Session, key: string, layoutId: string): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const result = await freshResult(session);
    const { plan, sheet, relaid } = planRelayout(result.workbook, formOf(result, key), layoutId);
    const cells = relaid.repaired.map(({ cell }) => cell);
    const lost = relaid.lost.map((part) => strings.formParts[part]);
    const text = strings.notice.redrawn(sheet, cells, relaid.leftOut, lost);
    preview(session, plan, () => {
      if (cells.length + lost.length + relaid.leftOut.length === 0) return;
      session.store.set({ notice: { kind: 'warning', text, undo: true } });
    });
  });
}
