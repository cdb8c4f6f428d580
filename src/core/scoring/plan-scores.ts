import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { type CellChange, isVacant, setCell } from './cells-after';
import { planExecution } from './plan-execution';
import { DEFAULT_TOLERANCE, isToBeWritten, type PlanScoresOptions } from './plan-options';
import { planTotal } from './plan-total';
import { policyOf } from './policies';
import { isNear } from './rounding';
import { rowFormula } from './row-formula';
import type { ScoreCard, ScoreRow } from './score-card';

export type { PlanScoresOptions } from './plan-options';

/**
 * 写入得分: puts the computed scores of a form into its 得分 cells, and the execution rate, its score and the total beside them; as
 * formulas where their inputs are numeric cells, else as numbers. Empty cells are filled; a given score that agrees (within the tolerance, or accepted in
 * its band) stays, one that differs is replaced only where `overwrite` says so; proposals need `confirmed`. Changes nothing where there
 * is nothing to write. Throws a RangeError where the card's policy is unknown.
 */
export function planScores(sheet: Sheet, form: Form, card: ScoreCard, options: PlanScoresOptions = {}): CellChange[] {
  const policy = card.policyUsed ?? policyOf(card.policy);
  const { decimals } = policy;
  const full = { ...options, tolerance: options.tolerance ?? DEFAULT_TOLERANCE, decimals };
  const indicatorAt = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  const rows = card.rows.flatMap((row) => {
    const indicator = indicatorAt.get(row.row);
    const formula = indicator && rowFormula(sheet, indicator, row, policy);
    return planRow(sheet, row, formula ?? null, full);
  });
  const execution = form.execution && card.execution ? planExecution(sheet, form.execution, card.execution, full) : [];
  const scores = [...rows, ...execution];
  return [...scores, ...planTotal(sheet, form, card, scores, full)];
}

function planRow(
  sheet: Sheet,
  { row, cell, computed, given, accepted, proposal }: ScoreRow,
  formula: CellContent | null,
  options: PlanScoresOptions & { readonly tolerance: number },
): CellChange[] {
  if (cell === undefined || computed === null) return [];
  if (proposal && !options.confirmed?.has(row)) return [];
  const agrees = accepted || isNear(given, computed, options.tolerance);
  const isWanted = isToBeWritten({ cell, vacant: isVacant(sheet, cell), agrees }, options);
  return isWanted ? setCell(sheet, cell, formula ?? { number: computed }) : [];
}
