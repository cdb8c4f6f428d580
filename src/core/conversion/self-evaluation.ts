import type { Form } from '../form/form';
import type { Policy } from '../scoring/policy';
import { distribute, executionPoints } from '../scoring/weights/propose-weights';
import type { BlankForm } from '../templates/blank-form';
import { drawSelfEvaluation } from '../templates/blank-forms/parts/evaluation';
import { flatRows, type LevelRows } from '../templates/blank-forms/parts/table-rows';
import { fundLinesOf } from './fund-lines';
import { type DrawnRow, groupedRows } from './ordered-rows';
import { sheetNameFor } from './sheet-name';
import { factsOf, goalsOf } from './source-facts';

/**
 * The national self-evaluation form for a target form of a project or a department: funds, tasks, goals and indicators in standard order
 * with points by the policy; actual values, scores and reasons are empty, rate, its score and the totals are formulas. Amounts in 万元.
 */
export function selfEvaluationForm(source: Form, policy: Policy, year: number | null): BlankForm {
  return drawSelfEvaluation({
    id: 'converted-self-evaluation',
    name: sheetNameFor(source, '自评'),
    facts: factsOf(source, year),
    funds: fundLinesOf(source),
    executionPoints: executionPoints(policy),
    ...(source.tasks.length > 0 && { tasks: { filled: source.tasks, least: 0 } }),
    goals: goalsOf(source),
    levels: withPoints(groupedRows(source), policy),
  });
}

/** The rows with points by the policy; those that stand there stay, rows that carry none get none. */
function withPoints(levels: readonly LevelRows<DrawnRow>[], policy: Policy): LevelRows[] {
  const weighted = flatRows(levels).filter((row) => row.weighted);
  const shares = distribute(weighted, policy).points;
  const pointsOf = new Map(weighted.map((row, index) => [row, shares[index] ?? null]));
  return levels.map(({ level1, groups }) => ({
    level1,
    groups: groups.map(({ level2, rows }) => ({
      level2,
      rows: rows.map((row) => ({ ...row, points: pointsOf.get(row) ?? null })),
    })),
  }));
}
