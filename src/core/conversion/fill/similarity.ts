import { flatten } from '../../sheet/text';

const MARKS = /[\p{P}\p{S}]/gu;

/** A name in the spelling in which names are compared: no spaces, marks or width variants. */
export function comparable(name: string): string {
  return flatten(name).replace(MARKS, '').toLowerCase();
}

/**
 * How alike two names are by their pairs of neighbouring letters (Dice), from 0 to 1 for equal ones.
 *
 * @example
 * similarity('培训次数', '开展培训次数') //=> 0.75
 */
export function similarity(one: string, other: string): number {
  const [first, second] = [comparable(one), comparable(other)];
  if (first === second) return first === '' ? 0 : 1;
  const [pairs, others] = [pairsOf(first), pairsOf(second)];
  const count = pairs.length + others.length;
  if (count === 0) return 0;
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / count;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
