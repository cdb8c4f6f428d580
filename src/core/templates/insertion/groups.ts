import type { Form } from '../../form/form';
import type { NewIndicator } from './new-indicator';
import { type Spot, spotOf } from './spot';
import { rankOf } from './standard-levels';

/** Indicators of one level 2 that go to one spot. */
export interface Group {
  readonly spot: Spot;
  readonly indicators: readonly NewIndicator[];
}

/** Groups in the order of insertion: rows inserted first end up lowest, so that rows above keep their numbers meanwhile. */
export function groupsFromBottom(form: Form, indicators: readonly NewIndicator[]): Group[] {
  const groups = new Map<string, { spot: Spot; indicators: NewIndicator[] }>();
  for (const indicator of indicators) {
    const key = `${indicator.level1}/${indicator.level2}`;
    const group = groups.get(key) ?? { spot: spotOf(form, indicator.level1, indicator.level2), indicators: [] };
    group.indicators.push(indicator);
    groups.set(key, group);
  }
  return [...groups.values()].sort(lowestFirst);
}

const LOWEST_FIRST = { table: 0, level1: 1, level2: 2 } as const;

function lowestFirst(a: Group, b: Group): number {
  return (
    b.spot.after - a.spot.after ||
    LOWEST_FIRST[a.spot.joins] - LOWEST_FIRST[b.spot.joins] ||
    rankOfGroup(b) - rankOfGroup(a)
  );
}

function rankOfGroup({ indicators: [first] }: Group): number {
  return first ? rankOf(first.level1, first.level2) : 0;
}
