import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { loopsOf } from './loops';

/**
 * Whether a regular expression may take exponential time on some text. It may where its automaton can go round a loop in two ways on
 * the same text (“exponential degree of ambiguity”, Weideman et al. 2016); where it cannot, time grows as a power of the length at
 * most. Counted repetitions are read as unlimited ones first, which has every way round that the real one has.
 */
export function mayExplode({ source, flags }: RegExp): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: /[uv]/.test(flags) });
  const parts = [pattern, ...lookaroundsIn(pattern)].map(({ alternatives }) => alternatives);
  const repeats = [1, 8, 40];
  return parts.some((part) => repeats.every((copies) => new Automaton(source, flags, copies).isAmbiguous(part)));
}

/** Where a part of a pattern may begin and end, by character position, with the number of ways to get there; 2 stands for more. */
interface Part {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
  /** Ways to match nothing. */
  readonly empty: number;
}

const NOTHING: Part = { first: new Map(), last: new Map(), empty: 1 };
const NEVER: Part = { first: new Map(), last: new Map(), empty: 0 };
const MANY = 2;
/** Characters at the ends of what \d, \w, \s and the script properties in use stand for. */
const SAMPLES = '09azAZ_ \t\n\u00a0\u3000\u200b一鿿〇々，。（）“”x́é😀§';

/** A pattern as an automaton whose states are its character positions (Glushkov), with every way from one to the next counted. */
class Automaton {
  private readonly follow = new Map<number, Map<number, number>>();
  /** What a position matches, one bit a sign of the alphabet. */
  private readonly labels: bigint[] = [];
  private readonly known = new Map<string, bigint>();
  private readonly alphabet: readonly string[];

  constructor(
    source: string,
    private readonly flags: string,
    /** How often a counted repetition is written out before it is read as an unlimited one. */
    private readonly copies: number,
  ) {
    const ends = [...source.matchAll(/(.)-(.)/gsu)].flatMap(([, from = '', to = '']) => [from, to]);
    const escaped = [...source.matchAll(/\\u([\da-f]{4})/gi)].map(([, hex = '']) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    this.alphabet = [...new Set([...source, ...SAMPLES, ...[...ends, ...escaped].flatMap(neighboursOf)])];
  }

  isAmbiguous(alternatives: readonly AST.Alternative[]): boolean {
    this.any(alternatives);
    return loopsOf(this.follow).some((loop) => this.hasTwoWaysRound(loop));
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
      default:
        return NOTHING;
    }
  }

  private leaf(raw: string): Part {
    const position = this.labels.push(this.signsOf(raw)) - 1;
    this.follow.set(position, new Map());
    return { first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0 };
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
    };
  }

  private connect(from: Part['last'], to: Part['first']): void {
    for (const [position, ways] of from) {
      const next = this.follow.get(position) ?? new Map<number, number>();
      for (const [other, more] of to) next.set(other, Math.min(MANY, (next.get(other) ?? 0) + ways * more));
    }
  }

  /** Whether two different ways lead round a loop on the same text: both start and end together and part in between. */
  private hasTwoWaysRound(loop: ReadonlySet<number>): boolean {
    const size = this.labels.length;
    const pairs = new Map<number, Map<number, number>>();
    const open = [...loop].map((position) => position * size + position);
    const doubled = new Set<number>();
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      if (pairs.has(pair)) continue;
      const reached = new Map<number, number>();
      pairs.set(pair, reached);
      for (const [one, ways] of this.follow.get(Math.floor(pair / size)) ?? [])
        for (const [other, more] of this.follow.get(pair % size) ?? []) {
          if (!loop.has(one) || !loop.has(other) || !this.overlap(one, other)) continue;
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

  private overlap(one: number, other: number): boolean {
    return one === other || ((this.labels[one] ?? 0n) & (this.labels[other] ?? 0n)) !== 0n;
  }
}

function neighboursOf(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0;
  return [code - 1, code, code + 1]
    .filter((other) => other >= 0 && other <= 0x10ffff)
    .map((other) => String.fromCodePoint(other));
}

function optional(part: Part): Part {
  return { ...part, empty: 1 };
}

function either(one: Part, other: Part): Part {
  return {
    first: sum(one.first, other.first),
    last: sum(one.last, other.last),
    empty: Math.min(MANY, one.empty + other.empty),
  };
}

function sum(one: Part['first'], other: Part['first'], times = 1): Part['first'] {
  const total = new Map(one);
  for (const [position, ways] of other) total.set(position, Math.min(MANY, (total.get(position) ?? 0) + ways * times));
  return total;
}

function lookaroundsIn(node: AST.Pattern | AST.LookaroundAssertion): AST.LookaroundAssertion[] {
  const found: AST.LookaroundAssertion[] = [];
  const look = (element: AST.Element): void => {
    if (element.type === 'Assertion' && 'alternatives' in element) found.push(element, ...lookaroundsIn(element));
    else if ('alternatives' in element) element.alternatives.forEach(({ elements }) => elements.forEach(look));
    else if (element.type === 'Quantifier') look(element.element);
  };
  node.alternatives.forEach(({ elements }) => elements.forEach(look));
  return found;
}
