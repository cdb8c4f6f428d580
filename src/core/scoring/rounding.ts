import { withoutNoise } from '../value/without-noise';

/**
 * Rounds half up, as people do, to so many decimals.
 *
 * @example
 * round(1.005, 2) //=> 1.01
 */
export function round(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(withoutNoise(number * scale)) / scale;
}

/** Sum without the noise of binary fractions. */
export function sumOf(numbers: readonly number[]): number {
  return withoutNoise(numbers.reduce((sum, number) => sum + number, 0));
}

/** True where a number that may be missing is within the tolerance of another. */
export function isNear(one: number | null, other: number, tolerance: number): boolean {
  return one !== null && Math.abs(one - other) <= tolerance + 1e-9;
}

/** A number for people: no noise, no exponent. */
export function plain(number: number): string {
  const text = String(withoutNoise(number));
  return text.includes('e')
    ? withoutNoise(number)
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : text;
}

/**
 * A share for people, in percent with two decimals at most.
 *
 * @example
 * percent(0.9567) //=> '95.67%'
 */
export function percent(share: number): string {
  return `${plain(round(share * 100, 2))}%`;
}
