/**
 * Rules that speak about the same side of a cell, the most telling first: of their findings on one cell only the first is kept.
 * A rule that is switched off makes room for the next.
 */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  measurability: [
    'header-text-as-value',
    'value-repeats-name',
    'direction-contradiction',
    'rate-with-qualitative-value',
    'vague-qualitative',
  ],
  comparator: [
    'ocr-two-for-geq',
    'cost-without-upper-bound',
    'cost-with-lower-bound',
    'reverse-indicator-no-upper-bound',
    'comparator-missing',
    'percent-over-100',
    'strict-comparator',
  ],
  reading: ['multi-value-cell', 'date-out-of-period', 'value-unreadable'],
  unit: ['unit-mismatch-name', 'percent-as-decimal', 'unit-in-name-and-value', 'unit-missing'],
};

const RANKS = new Map(
  Object.entries(TOPICS).flatMap(([topic, rules]) => rules.map((rule, rank) => [rule, { topic, rank }] as const)),
);

/** The findings that remain when every cell keeps at most one a topic; their order is kept. */
export function onePerTopic<T extends { readonly rule: string; readonly place: string }>(findings: readonly T[]): T[] {
  const best = new Map<string, T>();
  const keyOf = (finding: T): string | null => {
    const ranked = RANKS.get(finding.rule);
    return ranked ? `${ranked.topic}@${finding.place}` : null;
  };
  const rankOf = (finding: T): number => RANKS.get(finding.rule)?.rank ?? 0;
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const earlier = best.get(key);
    if (!earlier || rankOf(finding) < rankOf(earlier)) best.set(key, finding);
  }
  return findings.filter((finding) => {
    const key = keyOf(finding);
    return key === null || best.get(key) === finding;
  });
}
