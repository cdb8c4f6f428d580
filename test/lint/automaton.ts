import type { AST } from '@eslint-community/regexpp';
import type { Graph } from './loops';

/** Where a part of a pattern may begin and end, by character position, with the number of ways to get there; 2 stands for more. */
interface Part {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
  /** Ways to match nothing. */
  readonly empty: number;
  /** Positions where it may begin wherever the search stands: not behind a ^. */
  readonly anywhere: ReadonlySet<number>;
  /** Positions after which nothing is left to hold: no $, no boundary, nothing to look at. */
  readonly done: ReadonlySet<number>;
  /** Whether it can match nothing wherever the search stands, and with nothing left to hold. */
  readonly emptyAnywhere: boolean;
  readonly emptyDone: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const NO_WAYS: ReadonlyMap<number, number> = new Map();
const NOTHING: Part = {
  first: NO_WAYS,
  last: NO_WAYS,
  empty: 1,
  anywhere: NONE,
  done: NONE,
  emptyAnywhere: true,
  emptyDone: true,
};
const NEVER: Part = { ...NOTHING, empty: 0, emptyAnywhere: false, emptyDone: false };
const MANY = 2;
/** Characters at the ends of what \d, \w, \s and the script properties in use stand for. */
const SAMPLES = '09azAZ_ \t\n\u00a0\u3000\u200b一鿿〇々，。（）“”x́é😀§';

/** A pattern as an automaton whose states are its character positions (Glushkov), with every way from one to the next counted. */
export class Automaton {
  private readonly follow = new Map<number, Map<number, number>>();
  /** Positions at which an attempt to match succeeds for certain. */
  private readonly successes: ReadonlySet<number>;
  /** Position that stands for the signs before a match, which the search passes over; null where a match begins at the start. */
  private readonly search: number | null;
  /** What a position matches, one bit a sign of the alphabet. */
  private readonly labels: bigint[] = [];
  private readonly known = new Map<string, bigint>();
  private readonly alphabet: readonly string[];

  constructor(
    pattern: AST.Pattern,
    private readonly flags: string,
    /** How often a counted repetition is written out before it is read as an unlimited one. */
    private readonly copies: number,
  ) {
    const source = pattern.raw;
    const ends = [...source.matchAll(/(.)-(.)/gsu)].flatMap(([, from = '', to = '']) => [from, to]);
    const escaped = [...source.matchAll(/\\u([\da-f]{4})/gi)].map(([, hex = '']) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    this.alphabet = [...new Set([...source, ...SAMPLES, ...[...ends, ...escaped].flatMap(neighboursOf)])];
    const whole = this.any(pattern.alternatives);
    this.successes = whole.done;
    this.search = whole.anywhere.size > 0 && !flags.includes('y') ? this.before(whole.anywhere) : null;
  }

  /** A loop over any sign, from which a match may begin at every place. */
  private before(anywhere: ReadonlySet<number>): number {
    const position = this.labels.push(-1n) - 1;
    this.follow.set(position, new Map([...anywhere, position].map((next) => [next, 1])));
    return position;
  }

  /** Number of character positions. */
  get size(): number {
    return this.labels.length;
  }

  /** Whether positions match some sign in common. */
  readonly overlap = (...positions: readonly number[]): boolean =>
    positions.reduce((common, position) => common & (this.labels[position] ?? 0n), -1n) !== 0n;

  /**
   * The ways that an attempt to match can go before it succeeds: what is tried after a position that makes it succeed is tried once, but
   * again from the next match on where all matches are looked for.
   */
  get tried(): Graph {
    const { follow, successes, search } = this;
    const graph = new Map<number, Map<number, number>>();
    for (const [position, next] of follow)
      if (!successes.has(position)) graph.set(position, new Map([...next].filter(([other]) => !successes.has(other))));
    const start = search === null ? undefined : graph.get(search);
    for (const success of start ? successes : [])
      for (const [next, ways] of follow.get(success) ?? []) if (!successes.has(next)) start?.set(next, ways);
    return graph;
  }

  private any(alternatives: readonly AST.Alternative[]): Part {
    return alternatives
      .map((one) => this.all(one.elements.map((element) => () => this.read(element))))
      .reduce(either, NEVER);
  }

  private all(parts: readonly (() => Part)[]): Part {
    return parts.reduce((before: Part, part) => this.chain(before, part()), NOTHING);
  }

  private read(element: AST.Element): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.leaf(element.raw);
      case 'Group':
      case 'CapturingGroup':
        return this.any(element.alternatives);
      case 'Quantifier':
        return this.repeat(element);
      case 'Assertion':
        return this.assert(element);
      default:
        return NOTHING;
    }
  }

  /** What is looked at is a way of its own that leads no further. */
  private assert(assertion: AST.Assertion): Part {
    if (assertion.kind === 'start') return { ...NOTHING, emptyAnywhere: this.flags.includes('m') };
    if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return { ...NOTHING, emptyDone: false };
    const { first, anywhere } = this.any(assertion.alternatives);
    return { ...NOTHING, first, anywhere, emptyDone: assertion.kind === 'lookbehind' };
  }

  private leaf(raw: string): Part {
    const position = this.labels.push(this.signsOf(raw)) - 1;
    this.follow.set(position, new Map());
    const [ways, itself] = [new Map([[position, 1]]), new Set([position])];
    return { ...NEVER, first: ways, last: ways, anywhere: itself, done: itself };
  }

  private signsOf(raw: string): bigint {
    let signs = this.known.get(raw);
    if (signs !== undefined) return signs;
    const one = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gy]/g, ''));
    signs = BigInt(`0b${this.alphabet.map((sign) => (one.test(sign) ? '1' : '0')).join('')}`);
    this.known.set(raw, signs);
    return signs;
  }

  private repeat({ element, min, max }: AST.Quantifier): Part {
    const once = (): Part => this.read(element);
    if (max === 0) return NOTHING;
    if (max === 1) return min === 1 ? once() : optional(once());
    const needed = Array.from(
      { length: Math.min(min, this.copies) - (max === Infinity && min > 0 ? 1 : 0) },
      () => once,
    );
    if (max === Infinity || max > this.copies)
      return this.chain(this.all(needed.slice(0, this.copies - 1)), this.loop(once(), min));
    const spare = Array.from({ length: max - min }, () => once).reduce(
      (rest: Part, part) => optional(this.chain(part(), rest)),
      NOTHING,
    );
    return this.chain(this.all(needed), spare);
  }

  /** An empty way through does not count as a round: a regular expression gives up there. */
  private loop(part: Part, min: number): Part {
    this.connect(part.last, part.first);
    return min > 0 ? part : optional(part);
  }

  private chain(before: Part, after: Part): Part {
    this.connect(before.last, after.first);
    return {
      first: before.empty ? sum(before.first, after.first, before.empty) : before.first,
      last: after.empty ? sum(after.last, before.last, after.empty) : after.last,
      empty: Math.min(MANY, before.empty * after.empty),
      anywhere: before.emptyAnywhere ? new Set([...before.anywhere, ...after.anywhere]) : before.anywhere,
      done: after.emptyDone ? new Set([...after.done, ...before.done]) : after.done,
      emptyAnywhere: before.emptyAnywhere && after.emptyAnywhere,
      emptyDone: before.emptyDone && after.emptyDone,
    };
  }

  private connect(from: Part['last'], to: Part['first']): void {
    for (const [position, ways] of from) {
      const next = this.follow.get(position) ?? new Map<number, number>();
      for (const [other, more] of to) next.set(other, Math.min(MANY, (next.get(other) ?? 0) + ways * more));
    }
  }
}

function neighboursOf(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0;
  return [code - 1, code, code + 1]
    .filter((other) => other >= 0 && other <= 0x10ffff)
    .map((other) => String.fromCodePoint(other));
}

function optional(part: Part): Part {
  return { ...part, empty: 1, emptyAnywhere: true, emptyDone: true };
}

function either(one: Part, other: Part): Part {
  return {
    first: sum(one.first, other.first),
    last: sum(one.last, other.last),
    empty: Math.min(MANY, one.empty + other.empty),
    anywhere: new Set([...one.anywhere, ...other.anywhere]),
    done: new Set([...one.done, ...other.done]),
    emptyAnywhere: one.emptyAnywhere || other.emptyAnywhere,
    emptyDone: one.emptyDone || other.emptyDone,
  };
}

function sum(one: Part['first'], other: Part['first'], times = 1): Part['first'] {
  const total = new Map(one);
  for (const [position, ways] of other) total.set(position, Math.min(MANY, (total.get(position) ?? 0) + ways * times));
  return total;
}
