import type { Automaton } from './automaton';
import { automatonOf, COPIES } from './backtracking';
import { type Graph, loopsOf } from './loops';

type Loop = ReadonlySet<number>;

/**
 * The power of a text's length that the time of a regular expression grows with at most, where it cannot explode: 1 is linear, 2 asks
 * for texts of bounded length. It is one more than the number of loops that the same text can be handed on through, one after the other
 * (“polynomial degree of ambiguity”, Weber and Seidl 1991), the search for a beginning being the first of them.
 */
export function timeDegree(expression: RegExp): number {
  const [, coarse, fine] = COPIES;
  const degree = 1 + longestChain(automatonOf(expression, coarse));
  return degree <= 2 ? degree : Math.min(degree, 1 + longestChain(automatonOf(expression, fine)));
}

/** How many times in a row a text can be handed on from one loop to the next. */
function longestChain(automaton: Automaton): number {
  const graph = automaton.tried;
  const loops = loopsOf(graph);
  const reached = new Map(loops.map((loop) => [loop, reachedFrom(graph, loop)]));
  const after = (loop: Loop): Loop[] => loops.filter((other) => isIn(other, reached.get(loop)));
  const known = new Map<Loop, number>();
  const from = (loop: Loop): number => {
    let longest = known.get(loop);
    if (longest !== undefined) return longest;
    known.set(loop, 0);
    longest = Math.max(0, ...after(loop).map((next) => chainOver(loop, next)));
    known.set(loop, longest);
    return longest;
  };
  const chainOver = (loop: Loop, next: Loop): number => {
    if (next === loop) return 0;
    const rest = from(next);
    return rest + (handsOn(automaton, graph, loop, next) ? 1 : 0);
  };
  return Math.max(0, ...loops.map(from));
}

function reachedFrom(graph: Graph, loop: Loop): Loop {
  const reached = new Set(loop);
  const open = [...loop];
  for (let position = open.pop(); position !== undefined; position = open.pop())
    for (const next of graph.get(position)?.keys() ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}

function isIn(loop: Loop, reached: Loop | undefined): boolean {
  const [member] = loop;
  return member !== undefined && reached?.has(member) === true;
}

/** Loops of more positions are compared roughly: what may be handed on is taken to be. */
const LARGE = 100;

/** Whether some text leads round one loop, round the other, and from the one to the other: it can be divided anywhere between them. */
function handsOn(automaton: Automaton, graph: Graph, loop: Loop, next: Loop): boolean {
  if (!mayHandOn(automaton, graph, loop, next)) return false;
  if (loop.size * next.size > LARGE) return true;
  return [...loop].some((from) => [...next].some((to) => isHandedOn(automaton, graph, { loop, next, from, to })));
}

/** Whether the first loop can go on reading while another way, begun with it, goes over into the second. */
function mayHandOn({ overlap, size }: Automaton, graph: Graph, loop: Loop, next: Loop): boolean {
  const seen = new Set<number>();
  const open: [number, number][] = [...loop].map((position) => [position, position]);
  for (let ways = open.pop(); ways; ways = open.pop()) {
    const [round, between] = ways;
    for (const one of graph.get(round)?.keys() ?? [])
      for (const middle of loop.has(one) ? (graph.get(between)?.keys() ?? []) : []) {
        if (seen.has(one * size + middle) || !overlap(one, middle)) continue;
        if (next.has(middle)) return true;
        seen.add(one * size + middle);
        open.push([one, middle]);
      }
  }
  return false;
}

interface Handing {
  readonly loop: Loop;
  readonly next: Loop;
  readonly from: number;
  readonly to: number;
}

function isHandedOn(automaton: Automaton, graph: Graph, { loop, next, from, to }: Handing): boolean {
  const { size } = automaton;
  const nextOf = (position: number): number[] => [...(graph.get(position)?.keys() ?? [])];
  const goal = keyOf([from, to, to], size);
  const seen = new Set<number>();
  const open: [number, number, number][] = [[from, from, to]];
  for (let ways = open.pop(); ways; ways = open.pop()) {
    const [round, between, beyond] = ways;
    for (const one of nextOf(round).filter((position) => loop.has(position)))
      for (const other of nextOf(beyond).filter((position) => next.has(position))) {
        if (!automaton.overlap(one, other)) continue;
        for (const middle of nextOf(between)) {
          const key = keyOf([one, middle, other], size);
          if (seen.has(key) || !automaton.overlap(one, middle, other)) continue;
          if (key === goal) return true;
          seen.add(key);
          open.push([one, middle, other]);
        }
      }
  }
  return false;
}

function keyOf([first, second, third]: readonly [number, number, number], size: number): number {
  return (first * size + second) * size + third;
}
