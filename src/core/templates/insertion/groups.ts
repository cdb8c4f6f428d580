import type { NewIndicator } from './new-indicator';
import { rankOf } from './standard-levels';

/** Indicators of one level 2, which go to one spot. */
export interface Group {
  readonly level1: string;
  readonly level2: string;
  readonly indicators: readonly NewIndicator[];
}

/** Indicators by level 2 in the standard order, so that each finds those that come before it already in its place. */
export function groupsOf(indicators: readonly NewIndicator[]): Group[] {
  const groups = new Map<string, { level1: string; level2: string; indicators: NewIndicator[] }>();
  for (const indicator of indicators) {
    const { level1, level2 } = indicator;
    const key = `${level1}/${level2}`;
    const group = groups.get(key) ?? { level1, level2, indicators: [] };
    group.indicators.push(indicator);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => rankOfGroup(one) - rankOfGroup(other));
}

function rankOfGroup({ level1, level2 }: Group): number {
  return rankOf(level1, level2);
}
