import { tidy } from '../sentence';

/** A number as printed, with what its unit says: `value` in 元 where it is money. */
export interface Amount {
  readonly text: string;
  readonly unit: string;
  readonly value: number;
  readonly isMoney: boolean;
  /** What the last printed digit is worth. */
  readonly precision: number;
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^万/, 1e4],
  [/^千元/, 1e3],
  [/^%/, 0.01],
];

/**
 * A number and its unit as an amount; 万 without a unit behind it counts as money.
 *
 * @example
 * amountOf('17.57', '万元').value //=> 175700
 */
export function amountOf(digits: string, unit: string): Amount {
  const factor = FACTORS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return {
    text: digits + unit,
    unit,
    value: tidy(Number(digits.replaceAll(',', '')) * factor),
    isMoney: /^[百千万亿]*元|^[万亿]$/.test(unit),
    precision: factor / 10 ** decimals,
  };
}

/** Whether a computed number is the printed one, rounded or cut off. */
export function isRoundedTo(computed: number, { value, precision }: Pick<Amount, 'value' | 'precision'>): boolean {
  return Math.abs(computed - value) < precision + 1e-6;
}

/**
 * An amount in 元 as people write it.
 *
 * @example
 * inWords(175668.4) //=> '17.56684万元'
 */
export function inWords(yuan: number): string {
  return Math.abs(yuan) >= 10_000 ? `${tidy(yuan / 10_000)}万元` : `${tidy(yuan)}元`;
}
