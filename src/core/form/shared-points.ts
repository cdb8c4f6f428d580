import { withoutNoise } from '../value/without-noise';
import type { Indicator } from './form';

/** True for a row without a weight of its own: “其中…”, and one whose points are said with an indicator above. */
export function isWeightless({ subRow, sharesPoints }: Pick<Indicator, 'subRow' | 'sharesPoints'>): boolean {
  return subRow || sharesPoints === 'further';
}

/** An indicator, and those that share its points where it is the first of them. */
export function sharersOf(first: Indicator, indicators: readonly Indicator[]): readonly Indicator[] {
  if (first.sharesPoints !== 'first') return [first];
  const below = indicators.slice(indicators.findIndex(({ row }) => row === first.row) + 1);
  const end = below.findIndex(({ sharesPoints }) => sharesPoints !== 'further');
  const further = end < 0 ? below : below.slice(0, end);
  return [first, ...further.filter(({ subRow }) => !subRow)];
}

/** What those that share points score together; null where none has a score. */
export function scoreTogether(group: readonly Indicator[]): number | null {
  if (group.length === 1) return group[0]?.score ?? null;
  const scores = group.flatMap(({ score }) => score ?? []);
  return scores.length > 0 ? withoutNoise(scores.reduce((sum, score) => sum + score, 0)) : null;
}

/** True where those that share points score more than these. */
export function exceedsPoints(group: readonly Indicator[]): boolean {
  const points = group[0]?.points ?? null;
  return points !== null && (scoreTogether(group) ?? 0) > points + 1e-9;
}
