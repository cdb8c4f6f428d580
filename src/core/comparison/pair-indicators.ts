import type { Form, Indicator } from '../form/form';
import { lastingName } from './project';

/** Indicators of two forms that are the same indicator, and those that only one of them has. */
export interface IndicatorPairs {
  readonly both: readonly { readonly before: Indicator; readonly after: Indicator }[];
  readonly onlyBefore: readonly Indicator[];
  readonly onlyAfter: readonly Indicator[];
}

/** Pairs indicators by name, first under the same level 2, then wherever they stand. Rows without a name or a measure are left out. */
export function pairIndicators(before: Form, after: Form): IndicatorPairs {
  const later = counted(after);
  const taken = new Map<Indicator, Indicator>();
  const find = (one: Indicator, sameLevel: boolean): Indicator | undefined =>
    later.find(
      (other) =>
        ![...taken.values()].includes(other) &&
        nameOf(other) === nameOf(one) &&
        (!sameLevel || other.level2 === one.level2),
    );
  const earlier = counted(before);
  for (const sameLevel of [true, false])
    for (const one of earlier) {
      const other = taken.has(one) ? undefined : find(one, sameLevel);
      if (other) taken.set(one, other);
    }
  const found = new Set(taken.values());
  return {
    both: [...taken].map(([one, other]) => ({ before: one, after: other })),
    onlyBefore: earlier.filter((one) => !taken.has(one)),
    onlyAfter: later.filter((other) => !found.has(other)),
  };
}

function counted({ indicators }: Form): Indicator[] {
  return indicators.filter((indicator) => nameOf(indicator) !== '' && indicator.value.kind !== 'not-applicable');
}

/** The unit in brackets behind a name may come and go from form to form. */
function nameOf({ level3 }: Indicator): string {
  return lastingName(level3.replace(/[（(][^（）()]*[）)]+\s*$/, '')) || lastingName(level3);
}
