import { checkWorkbook } from '../../actions/check';
import { loadChoices } from '../../actions/choices';
import { policyInUse } from '../../actions/policies';
import { scoreWorkbook } from '../../actions/score';
import { planSummary, summaryLines } from '../../actions/summary';
import { planWorkingPaper } from '../../actions/working-paper';
import type { Plan } from '../../core/plan/plan';
import { strings } from '../strings';
import { dayOf } from './day-of';
import { freshResult } from './planning';
import { run } from './run';
import { score } from './scoring';
import type { Session } from './session';
import { TOOL } from '../tool';
import { preview } from './writing';

/** 评分底稿: shows the plan for a sheet that tells how every score came about; `now` gives the date that stands on it. */
export function generateWorkingPaper(session: Session, now: Date): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { workbook } = await freshResult(session);
    const scored = score(session);
    const options = { date: dayOf(now), tool: TOOL, written: writtenIn(session) };
    preview(session, planWorkingPaper(workbook, scored, options));
  });
}

/** 汇总表: shows the plan for a sheet over all forms of the workbook, also after 校验本表. */
export function generateSummary(session: Session, now: Date): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const fresh = await freshResult(session);
    const { onlySheet, profile } = session.store.get();
    const result = onlySheet === null ? fresh : checkWorkbook(fresh.workbook, profile);
    const scored = scoreWorkbook(result, profile, await loadChoices(session.host, result));
    const head = { date: dayOf(now), tool: TOOL, policy: policyInUse(profile).title };
    preview(session, planSummary(result.workbook, summaryLines(result, scored, null), head));
  });
}

/** Everything that was written here and not taken back, the newest last. */
function writtenIn({ journal }: Session): Plan {
  return { title: '', changes: journal.plans.flatMap(({ changes }) => changes) };
}
