/** Digits that survive: what lies beyond is noise of binary fractions. */
const SIGNIFICANT = 12;

/**
 * A number without the noise of binary fractions.
 *
 * @example
 * clean(0.1 + 0.2) //=> 0.3
 */
export function clean(number: number): number {
  if (Number.isInteger(number) && Math.abs(number) < 10 ** SIGNIFICANT) return number;
  return Number(number.toPrecision(SIGNIFICANT));
}

/**
 * Rounds half up, as people do, to so many decimals.
 *
 * @example
 * round(1.005, 2) //=> 1.01
 */
export function round(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(clean(number * scale)) / scale;
}

/** Sum without the noise of binary fractions. */
export function sumOf(numbers: readonly number[]): number {
  return clean(numbers.reduce((sum, number) => sum + number, 0));
}

/** A number for people: no noise, no exponent. */
export function plain(number: number): string {
  const text = String(clean(number));
  return text.includes('e')
    ? clean(number)
        .toFixed(SIGNIFICANT)
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
