import { remember, rememberFor } from '../../sheet/remember';
import type { Policy } from '../policy';
import { plain, sumOf } from '../rounding';
import { CHINESE, type ScoringWords } from '../sentences';
import { splitBy } from './split';

/** Name of the policy's part that is no indicator's. */
export const EXECUTION_PART = '预算执行率';
const ALL_INDICATORS = '指标合计';

/** A part of a policy's weights with the indicators that share it, by their place among all. */
export interface Part {
  readonly name: string;
  readonly points: number;
  readonly rows: readonly number[];
}

/**
 * Divides a policy's points among the parts that rows exist for, by each row's level 1. Points of parts without rows go where the policy
 * says, else to rows of levels that the policy does not name, else to the other parts in proportion; `notes` say so.
 */
export function partsOf(
  level1s: readonly string[],
  policy: Policy,
  say: ScoringWords = CHINESE,
): { readonly parts: readonly Part[]; readonly notes: readonly string[] } {
  const { names, nameOf } = namesIn(policy);
  const places = placesByPart(level1s.map(nameOf));
  const points = new Map(names.map((name) => [name, policy.weights[name] ?? 0]));
  const notes = movePoints(points, places, policy, say);
  const parts = names.map((name) => ({ name, points: points.get(name) ?? 0, rows: places.get(name) ?? [] }));
  const filled = parts.filter(({ rows }) => rows.length > 0);
  const empty = parts.filter(({ rows, points: left }) => rows.length === 0 && left > 0);
  const spare = sumOf(empty.map((part) => part.points));
  const others = places.get(null) ?? [];
  const from = say.list(empty.map(({ name, points: left }) => say.weights.part(name, plain(left))));
  if (others.length > 0 && spare > 0) {
    const parts = [...filled, { name: '其他', points: spare, rows: others }];
    return { parts, notes: [...notes, say.weights.toOthers(from)] };
  }
  if (filled.length === 0 || spare === 0) return { parts: withOthers(filled, others), notes };
  const more = splitBy(
    spare,
    filled.map((part) => part.points),
  );
  const grown = filled.map((part, index) => ({ ...part, points: part.points + (more[index] ?? 0) }));
  return { parts: withOthers(grown, others), notes: [...notes, say.weights.shared(from)] };
}

/** The names of a policy's parts for indicators, and the one that a level 1 belongs to. Remembered per policy. */
const namesIn = rememberFor(({ weights }: Policy) => {
  const names = Object.keys(weights).filter((name) => name !== EXECUTION_PART);
  return { names, nameOf: remember((level1: string) => partNameOf(level1, names)) };
});

/** The policy's part that a level 1 belongs to; 成本 counts with 产出 where the policy has no part of its own for it. */
function partNameOf(level1: string, names: readonly string[]): string | null {
  const bare = level1.replace(/指标$/, '');
  const own = bare && (names.find((name) => name === bare) ?? names.find((name) => name.includes(bare)));
  if (own) return own;
  if (bare === '成本') return partNameOf('产出指标', names);
  return names.find((name) => name === ALL_INDICATORS) ?? null;
}

/** Moves points of parts without rows as the policy says; returns what was done, in words. */
function movePoints(
  points: Map<string, number>,
  filled: ReadonlyMap<string | null, unknown>,
  { moves }: Policy,
  say: ScoringWords,
): string[] {
  return moves
    .filter(({ without }) => !filled.has(without))
    .map(({ without, to }) => {
      for (const [name, more] of Object.entries(to)) points.set(name, (points.get(name) ?? 0) + more);
      const gone = points.get(without) ?? 0;
      points.set(without, 0);
      return say.weights.moved(without, plain(gone), say.list(Object.keys(to)));
    });
}

/** The places of the rows by their part; null for rows of levels that the policy does not name. */
function placesByPart(partOfRow: readonly (string | null)[]): ReadonlyMap<string | null, readonly number[]> {
  const places = new Map<string | null, number[]>();
  partOfRow.forEach((part, index) => {
    const known = places.get(part);
    if (known) known.push(index);
    else places.set(part, [index]);
  });
  return places;
}

/** Rows of levels that the policy does not name join the part of the row above them where no points are left for them. */
function withOthers(parts: readonly Part[], others: readonly number[]): Part[] {
  return others.reduce<Part[]>(
    (grown, other) => {
      const above = grown.findLast(({ rows }) => rows.includes(other - 1)) ?? grown[0];
      return grown.map((part) => (part === above ? { ...part, rows: [...part.rows, other] } : part));
    },
    [...parts],
  );
}
