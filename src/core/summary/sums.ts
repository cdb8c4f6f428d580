import { round } from '../scoring/rounding';
import { withoutNoise } from '../value/without-noise';
import type { SummaryLine } from './summary-line';

/** Decimals of an average score. */
export const DECIMALS = 2;

/** What the lines of a group add up to so far; amounts in 万元. A line that does not tell one adds nothing to it. */
export interface Sums {
  forms: number;
  budget: number;
  /** null until a line tells what was spent: then it is not known, and not 0. */
  executed: number | null;
  /** Budgets and what was spent of them, of the lines that tell both. */
  planned: number;
  spent: number;
  scores: number;
  scored: number;
  errors: number;
}

/** The sums of no line at all. */
export const noSums = (): Sums => ({
  forms: 0,
  budget: 0,
  executed: null,
  planned: 0,
  spent: 0,
  scores: 0,
  scored: 0,
  errors: 0,
});

/** Adds a line to the sums. */
export function addLine(sums: Sums, { budget, executed, score, errors }: SummaryLine): void {
  sums.forms += 1;
  sums.budget += budget ?? 0;
  sums.errors += errors;
  if (executed !== null) sums.executed = (sums.executed ?? 0) + executed;
  if (budget !== null && executed !== null) {
    sums.planned += budget;
    sums.spent += executed;
  }
  if (score === null) return;
  sums.scores += score;
  sums.scored += 1;
}

/** What stands in the row of a total: amounts, the rate of what was planned and spent, the average of the known scores. */
export function totalOf({ budget, executed, planned, spent, scores, scored, errors }: Sums) {
  const plan = withoutNoise(planned);
  return {
    budget: withoutNoise(budget),
    executed: executed === null ? null : withoutNoise(executed),
    rate: plan === 0 ? null : withoutNoise(spent) / plan,
    score: scored === 0 ? null : round(withoutNoise(scores) / scored, DECIMALS),
    errors,
  };
}
