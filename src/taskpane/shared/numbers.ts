const PLAIN = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false });
const GROUPED = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** A score or points: “9.5”; “–” where there is none. */
export function points(number: number | null): string {
  return number === null ? '–' : PLAIN.format(number);
}

/** An amount with separators: “1,377.88”. */
export function amount(number: number): string {
  return GROUPED.format(number);
}

/** A share in per cent, to two decimals: 0.855 is 85.5. */
export function inPercent(share: number): number {
  return Math.round(share * 1e4) / 100;
}
