import { planWorkingPaper } from '../../actions/working-paper';
import { strings } from '../strings';
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
    const written = session.journal.plans.at(-1);
    const options = { date: dayOf(now), tool: TOOL, ...(written && { written }) };
    preview(session, planWorkingPaper(workbook, scored, options));
  });
}

/** “2026-11-22” where the user is; toISOString would give the day in Greenwich. */
function dayOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
