import type { Plan } from '../core/plan/plan';
import { planWorkingPaper as planPaper, type WorkingPaperOptions } from '../core/scoring/working-paper/working-paper';
import type { Workbook } from '../host/host';
import type { ScoredForm } from './score';
import { wording } from './wording';

export type { WorkingPaperOptions } from '../core/scoring/working-paper/working-paper';

/**
 * 评分底稿: a plan that adds one sheet which tells how every score came about. `date` comes from the entry point; `written` is the plan
 * that writes the scores, where one does. Throws a RangeError where no form was scored.
 */
export function planWorkingPaper(
  workbook: Workbook,
  scored: readonly ScoredForm[],
  options: WorkingPaperOptions,
): Plan {
  return planPaper(
    scored,
    workbook.sheets.map(({ name }) => name),
    { say: wording.scoring, ...options },
  );
}
