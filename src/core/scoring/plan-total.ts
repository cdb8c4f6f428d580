import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { type CellChange, isVacant, referencesOf, setCell, valueAfter } from './cells-after';
import { isToBeWritten, type PlanScoresOptions } from './plan-options';
import { isNear, round, sumOf } from './rounding';
import type { ScoreCard } from './score-card';

/** What the total says until every row with points has a score. */
const OPEN = '待定';

/** A cell that the total adds up, with the score that was read from it. */
interface ScoreCell {
  readonly cell: string;
  readonly given: number | null;
}

/**
 * Changes that write the total: a formula over the score cells that shows 待定 until all of them hold a number, or a plain number where
 * a score is a text (“10分”) or the total is more than a sum; nothing while the points do not add up. A total that stands there is
 * replaced when scores change under it, unless it is a formula of the form's own.
 */
export function planTotal(
  sheet: Sheet,
  form: Form,
  card: ScoreCard,
  scoreChanges: readonly CellChange[],
  options: PlanScoresOptions & { readonly decimals: number; readonly tolerance: number },
): CellChange[] {
  const cell = form.totalCells.score;
  const content = cell === undefined ? null : totalContent(sheet, form, card, scoreChanges, options.decimals);
  if (cell === undefined || !content) return [];
  const result = 'formula' in content ? content.result : content.number;
  const agrees = typeof result === 'number' && isNear(form.totalScore, result, options.tolerance);
  const changes = setCell(sheet, cell, content);
  const isOwnFormula = changes.some(({ before }) => 'formula' in before);
  const isStale = scoreChanges.length > 0 && !agrees && !isOwnFormula;
  return isStale || isToBeWritten({ cell, vacant: isVacant(sheet, cell), agrees }, options) ? changes : [];
}

type TotalContent = Extract<CellContent, { formula: string } | { number: number }>;

function totalContent(
  sheet: Sheet,
  form: Form,
  card: ScoreCard,
  changes: readonly CellChange[],
  decimals: number,
): TotalContent | null {
  if (card.pointsProblem?.leavesTotalOpen) return null;
  const cells = scoreCellsOf(form, card);
  const isMoreThanSum = card.total !== null && card.total !== card.subtotal;
  if (!cells || isMoreThanSum) return card.total === null ? null : { number: card.total };
  const values = cells.map(({ cell, given }) => ({ given, after: valueAfter(sheet, cell, changes) }));
  const hasText = values.some(({ after }) => typeof after === 'string' && after.trim() !== '');
  const scores = values
    .map(({ after, given }) => (typeof after === 'number' ? after : hasText ? given : null))
    .filter((score) => score !== null);
  const isComplete = scores.length === cells.length;
  const sum = round(sumOf(scores), decimals);
  if (hasText) return isComplete ? { number: sum } : null;
  return { formula: totalFormula(cells, decimals), result: isComplete ? sum : OPEN };
}

function totalFormula(cells: readonly ScoreCell[], decimals: number): string {
  const references = referencesOf(cells.map(({ cell }) => cell));
  return `=IF(COUNT(${references})<${cells.length},"${OPEN}",ROUND(SUM(${references}),${decimals}))`;
}

/** Cells of every score that the total adds up; null where one of them has no cell, or there are none. */
function scoreCellsOf(form: Form, { rows, execution }: ScoreCard): ScoreCell[] | null {
  const weighted = rows.filter(({ points }) => points !== null);
  const counted = execution && execution.points !== null ? [{ ...execution, cell: form.execution?.cells.score }] : [];
  const cells = [...weighted, ...counted].flatMap(({ cell, given }) => (cell === undefined ? [] : [{ cell, given }]));
  return cells.length > 0 && cells.length === weighted.length + counted.length ? cells : null;
}
