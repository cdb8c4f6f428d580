import type { Form, Indicator } from '../../form/form';
import type { Sheet } from '../../sheet/sheet';
import { blankRowsOf, type BlankRow } from './blank-rows';
import { comparable, similarity } from './similarity';

/** Names at least this alike are taken for the same indicator. */
const ALIKE = 0.6;

/** Where a row of the source goes: a row of the same or a similar name, or a blank one of its level 2. */
export type RowMatch =
  | { readonly how: 'same' | 'similar'; readonly source: Indicator; readonly target: Indicator }
  | { readonly how: 'blank-row'; readonly source: Indicator; readonly target: BlankRow };

/** Rows that belong together, and those of either form that found no partner. */
export interface RowMatches {
  readonly matches: readonly RowMatch[];
  readonly withoutPlace: readonly Indicator[];
  readonly withoutSource: readonly Indicator[];
}

interface Pair {
  readonly source: Indicator;
  readonly target: Indicator;
  readonly alike: number;
}

/**
 * Matches the rows of two forms, one to one: the same level 2 and name first, then the most similar names within a level 2, then the same
 * name elsewhere; what is left goes to blank rows of its level 2, but for “其中” rows, which would stand apart from theirs.
 */
export function matchRows(sheet: Sheet, target: Form, source: Form): RowMatches {
  const named = source.indicators.filter(({ level3 }) => comparable(level3) !== '');
  const pairs = bestPairs(named, target.indicators);
  const matched = new Set<Indicator>(pairs.flatMap((pair) => [pair.source, pair.target]));
  const rest = named.filter((indicator) => !matched.has(indicator));
  const { placed, left } = placeInBlanks(rest, blankRowsOf(sheet, target));
  const matches = [...pairs.map(({ source: row, target: place, alike }) => matchOf(row, place, alike)), ...placed];
  return {
    matches: matches.sort((one, other) => one.target.row - other.target.row),
    withoutPlace: left,
    withoutSource: target.indicators.filter((indicator) => !matched.has(indicator)),
  };
}

function matchOf(source: Indicator, target: Indicator, alike: number): RowMatch {
  return { how: alike === 1 ? 'same' : 'similar', source, target };
}

/** One-to-one pairs, the most alike first; rows of the same level 2 before others, which have to be the same. */
function bestPairs(sources: readonly Indicator[], targets: readonly Indicator[]): Pair[] {
  const candidates = sources.flatMap((source) =>
    targets.map((target) => ({ source, target, alike: similarity(source.level3, target.level3) })),
  );
  const likely = candidates
    .filter((pair) => pair.alike === 1 || (pair.alike >= ALIKE && isSameLevel(pair)))
    .sort((one, other) => rankOf(other) - rankOf(one));
  const taken = new Set<Indicator>();
  return likely.filter(({ source, target }) => {
    if (taken.has(source) || taken.has(target)) return false;
    taken.add(source).add(target);
    return true;
  });
}

function rankOf(pair: Pair): number {
  return pair.alike + (isSameLevel(pair) ? 1 : 0);
}

function isSameLevel({ source, target }: Pair): boolean {
  return source.level2 === target.level2;
}

function placeInBlanks(
  rows: readonly Indicator[],
  blanks: readonly BlankRow[],
): { placed: RowMatch[]; left: Indicator[] } {
  const free = [...blanks];
  const placed: RowMatch[] = [];
  const left = rows.filter((source) => {
    const at = source.subRow ? -1 : free.findIndex(({ level2 }) => level2 === source.level2);
    const target = at < 0 ? undefined : free.splice(at, 1)[0];
    if (target) placed.push({ how: 'blank-row', source, target });
    return !target;
  });
  return { placed, left };
}
