/** Digits that survive: what lies beyond is noise of binary fractions. */
const SIGNIFICANT = 12;

/**
 * A number without the noise of binary fractions. One that prints in no more digits than survive has none, which is told far sooner than
 * by rounding it.
 *
 * @example
 * withoutNoise(0.1 + 0.2) //=> 0.3
 */
export function withoutNoise(number: number): number {
  if (Number.isSafeInteger(number) && Math.abs(number) < 10 ** SIGNIFICANT) return number;
  const printed = String(number);
  return printed.length <= SIGNIFICANT && !printed.includes('e') ? number : Number(number.toPrecision(SIGNIFICANT));
}
