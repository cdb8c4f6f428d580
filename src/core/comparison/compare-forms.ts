import type { Form, Indicator } from '../form/form';
import { withoutNoise } from '../value/without-noise';
import { pairIndicators } from './pair-indicators';
import { targetChange, type TargetChange } from './target-change';

/** An indicator that both forms have and that promises something else in the second. */
export interface ChangedTarget {
  readonly change: TargetChange;
  readonly before: Indicator;
  readonly after: Indicator;
}

/** What became of a form: amounts in 万元, indicators with the row that they stand in. */
export interface FormComparison {
  readonly before: Form;
  readonly after: Form;
  /** null where one of the forms has no amount. */
  readonly budget: { readonly before: number; readonly after: number; readonly change: number } | null;
  readonly paired: number;
  readonly added: readonly Indicator[];
  readonly dropped: readonly Indicator[];
  readonly changed: readonly ChangedTarget[];
}

/** Compares two forms of one project, an earlier and a later one, or a target form and its self-evaluation. */
export function compareForms(before: Form, after: Form): FormComparison {
  const { both, onlyBefore, onlyAfter } = pairIndicators(before, after);
  return {
    before,
    after,
    budget: budgetChange(approvedBudget(before), approvedBudget(after)),
    paired: both.length,
    added: onlyAfter,
    dropped: onlyBefore,
    changed: both.flatMap((pair) => {
      const change = targetChange(pair.before, pair.after);
      return change === null ? [] : [{ change, ...pair }];
    }),
  };
}

/** The budget as first approved, in 万元: a self-evaluation form states it beside the adjusted one. */
export function approvedBudget({ execution, budget }: Form): number | null {
  return execution?.initial ?? budget.total;
}

function budgetChange(before: number | null, after: number | null): FormComparison['budget'] {
  if (before === null || after === null) return null;
  return { before, after, change: withoutNoise(after - before) };
}
