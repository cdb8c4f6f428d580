import { RegExpParser } from '@eslint-community/regexpp';
import { Automaton } from './automaton';
import { type Graph, loopsOf } from './loops';

/**
 * Whether a regular expression may take exponential time on some text. It may where its automaton can go round a loop in two ways on
 * the same text (“exponential degree of ambiguity”, Weideman et al. 2016); where it cannot, time grows as a power of the length at
 * most. Counted repetitions are read as unlimited ones first, which has every way round that the real one has.
 */
export function mayExplode(expression: RegExp): boolean {
  return COPIES.every((copies) => {
    const automaton = automatonOf(expression, copies);
    const { tried } = automaton;
    return loopsOf(tried).some((loop) => hasTwoWaysRound(automaton, tried, loop));
  });
}

/** How often counted repetitions are written out, from coarse to fine; beyond that they are read as unlimited. */
export const COPIES = [1, 8, 40] as const;

/** An automaton that matches whatever the expression does, and more: what cannot happen in it cannot happen at all. */
export function automatonOf({ source, flags }: RegExp, copies: number): Automaton {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: /[uv]/.test(flags) });
  return new Automaton(pattern, flags, copies);
}

/** Whether two different ways lead round a loop on the same text: both start and end together and part in between. */
function hasTwoWaysRound(automaton: Automaton, follow: Graph, loop: ReadonlySet<number>): boolean {
  const { size } = automaton;
  const pairs = new Map<number, Map<number, number>>();
  const open = [...loop].map((position) => position * size + position);
  const doubled = new Set<number>();
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (pairs.has(pair)) continue;
    const reached = new Map<number, number>();
    pairs.set(pair, reached);
    for (const [one, ways] of follow.get(Math.floor(pair / size)) ?? [])
      for (const [other, more] of follow.get(pair % size) ?? []) {
        if (!loop.has(one) || !loop.has(other) || (one !== other && !automaton.overlap(one, other))) continue;
        const next = Math.min(one, other) * size + Math.max(one, other);
        reached.set(next, 1);
        if (one === other && ways * more > 1 && Math.floor(pair / size) === pair % size)
          doubled.add(pair * size * size + next);
        open.push(next);
      }
  }
  return loopsOf(pairs).some((round) => {
    const together = [...round].filter((pair) => Math.floor(pair / size) === pair % size);
    if (together.length === 0) return false;
    return (
      together.length < round.size ||
      [...doubled].some((edge) => round.has(Math.floor(edge / (size * size))) && round.has(edge % (size * size)))
    );
  });
}
