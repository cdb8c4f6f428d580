import type { Execution } from '../form/form';
import type { Policy } from './policy';
import { percent, plain, round } from './rounding';
import type { ExecutionScore } from './score-card';
import { REASONS } from './sentences';

/**
 * Scores the execution rate: executed ÷ ADJUSTED budget, its weight times the rate within 0 and 1. Without an adjusted budget there is
 * no rate and no score, never full points.
 */
export function scoreExecution(execution: Execution, policy: Policy): ExecutionScore {
  const { adjusted, executed, points, score: given } = execution;
  const printed = { points, given, accepted: false, proposal: false };
  const problem = problemOf(execution);
  if (problem !== null || adjusted === null || executed === null)
    return { ...printed, rate: null, computed: null, formula: '', ...(problem !== null && { reason: problem }) };
  const rate = executed / adjusted;
  const ratio = `${plain(executed)} ÷ ${plain(adjusted)} ${isWhole(rate) ? '=' : '≈'} ${percent(rate)}`;
  const counted = Math.min(1, Math.max(0, rate));
  if (points === null) return { ...printed, rate, computed: null, formula: ratio, reason: REASONS.noExecutionPoints };
  const computed = round(points * counted, policy.decimals);
  const product = `${ratio}，${percent(counted)} × ${plain(points)} ${isExact(counted, points, computed) ? '=' : '≈'} ${plain(computed)}`;
  const doubt = rate > 1 ? REASONS.overspent : rate < 0 ? REASONS.negativeExecuted : null;
  return { ...printed, rate, computed, formula: product, ...(doubt !== null && { reason: doubt }) };
}

function problemOf({ adjusted, executed }: Execution): string | null {
  if (adjusted === null) return REASONS.noAdjusted;
  if (adjusted <= 0) return REASONS.zeroAdjusted;
  return executed === null ? REASONS.noExecuted : null;
}

function isWhole(rate: number): boolean {
  return round(rate, 10) === round(rate, 4);
}

function isExact(share: number, points: number, computed: number): boolean {
  return isWhole(share) && round(share * points, 10) === computed;
}
