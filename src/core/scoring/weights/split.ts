import { sumOf } from '../rounding';
import { withoutNoise } from '../../value/without-noise';

const STEPS = [1, 0.1, 0.01] as const;

/**
 * Points split evenly in whole numbers, what is left over one by one to the first; in tenths or hundredths where there are fewer points
 * than shares.
 *
 * @example
 * splitEvenly(50, 3) //=> [17, 17, 16]
 */
export function splitEvenly(points: number, count: number): number[] {
  return splitBy(points, Array<number>(count).fill(1));
}

/**
 * Points split in proportion to weights, in whole numbers as far as they reach; adds up to the points exactly.
 *
 * @example
 * splitBy(10, [50, 30]) //=> [7, 3]
 */
export function splitBy(points: number, weights: readonly number[]): number[] {
  const step = STEPS.find((size) => points >= size * weights.length) ?? STEPS[STEPS.length - 1] ?? 1;
  const all = sumOf(weights);
  const whole = weights.map((weight) => Math.floor(withoutNoise((points * weight) / all / step)) * step);
  let rest = withoutNoise(points - sumOf(whole));
  return whole.map((share) => {
    const more = Math.min(rest, step);
    rest = withoutNoise(rest - more);
    return withoutNoise(share + more);
  });
}
