import type { Execution } from '../form/form';
import type { Policy } from './policy';
import { percent, plain, round } from './rounding';
import type { ExecutionScore } from './score-card';
import { CHINESE, type ScoringWords } from './sentences';

/**
 * Scores the execution rate: executed ÷ ADJUSTED budget, its weight times the rate within 0 and 1. Where the adjusted budget is blank
 * there is no rate and no score, never full points; a layout without a column for it is scored by its initial budget, and says so.
 */
export function scoreExecution(execution: Execution, policy: Policy, say: ScoringWords = CHINESE): ExecutionScore {
  const { executed, points, score: given } = execution;
  const onlyInitial = execution.adjusted === null && execution.cells.adjusted === undefined;
  const budget = onlyInitial ? execution.initial : execution.adjusted;
  const printed = { points, given, accepted: false, proposal: false, rule: say.executionRule };
  const problem = problemOf(budget, executed, say);
  if (problem !== null || budget === null || executed === null)
    return { ...printed, rate: null, computed: null, formula: '', ...(problem !== null && { reason: problem }) };
  const rate = executed / budget;
  const ratio = `${plain(executed)} ÷ ${plain(budget)} ${isWhole(rate) ? '=' : '≈'} ${percent(rate)}`;
  const counted = Math.min(1, Math.max(0, rate));
  if (points === null) return { ...printed, rate, computed: null, formula: ratio, reason: say.noExecutionPoints };
  const computed = round(points * counted, policy.decimals);
  const product = `${percent(counted)} × ${plain(points)} ${isExact(counted, points, computed) ? '=' : '≈'} ${plain(computed)}`;
  const doubt = doubtOf(rate, onlyInitial, say);
  return { ...printed, rate, computed, formula: say.then(ratio, product), ...(doubt !== null && { reason: doubt }) };
}

function problemOf(budget: number | null, executed: number | null, say: ScoringWords): string | null {
  if (budget === null) return say.noAdjusted;
  if (budget <= 0) return say.zeroAdjusted;
  return executed === null ? say.noExecuted : null;
}

function doubtOf(rate: number, onlyInitial: boolean, say: ScoringWords): string | null {
  if (rate > 1) return say.overspent;
  if (rate < 0) return say.negativeExecuted;
  return onlyInitial ? say.initialCounted : null;
}

function isWhole(rate: number): boolean {
  return round(rate, 10) === round(rate, 4);
}

function isExact(share: number, points: number, computed: number): boolean {
  return isWhole(share) && round(share * points, 10) === computed;
}
