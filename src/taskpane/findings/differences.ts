import type { ComparedIndicator, ComparedPair } from '../../actions/compare';
import { amount } from '../shared/numbers';
import { strings } from '../strings';

/** What became of an amount or an indicator. */
export type DifferenceKind = 'budget' | 'lowered' | 'raised' | 'reworded' | 'added' | 'dropped';

/** One line of 对比两表; a side that has nothing is ''. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The differences of two forms: the budget, targets that changed, then indicators that only one of them has. */
export function differencesOf({ budget, changed, added, dropped }: ComparedPair): Difference[] {
  const amountOf = (number: number): string => strings.overview.budget(amount(number));
  const changes = budget !== null && budget.change !== 0 ? [budget] : [];
  return [
    ...changes.map(({ before, after }) => line('budget', '', amountOf(before), amountOf(after))),
    ...changed.map(({ change, before, after }) => line(change, before.name, targetOf(before), targetOf(after))),
    ...added.map((indicator) => line('added', indicator.name, '', targetOf(indicator))),
    ...dropped.map((indicator) => line('dropped', indicator.name, targetOf(indicator), '')),
  ];
}

function line(kind: DifferenceKind, name: string, before: string, after: string): Difference {
  return { kind, name, before, after };
}

/** The target with its cell: a side without a target still says where it stands. */
function targetOf({ target, cell }: ComparedIndicator): string {
  return strings.comparison.target(target || strings.preview.blank, cell);
}
