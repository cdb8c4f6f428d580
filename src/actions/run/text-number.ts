/** Primes of 32 bits far apart, one for each half of the number. */
const PRIMES = [0x01000193, 0x9e3779b1] as const;
const UPPER = 2 ** 32;
/** What is dropped of the upper half, for a number has 53 bits. */
const DROPPED = 11;

/**
 * A number for a text, to find texts again that were not kept: the same for the same text, and another for any other but once in 10^15
 * times.
 */
export function numberOfText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    low = Math.imul(low ^ letter, PRIMES[0]);
    high = Math.imul(high ^ letter ^ (low >>> 15), PRIMES[1]);
  }
  return ((high ^ (high >>> 16)) >>> DROPPED) * UPPER + (low >>> 0);
}
