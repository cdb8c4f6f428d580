import { plain } from './rounding';
import type { ScoreCard } from './score-card';
import { CHINESE, type ScoringWords } from './sentences';

/** A score card, be it computed or read from a report. */
interface Totals extends Pick<ScoreCard, 'total' | 'subtotal' | 'scoredPoints' | 'openPoints'> {
  readonly pointsProblem?: ScoreCard['pointsProblem'] | undefined;
}

/**
 * What a total or its grade waits for: “已计 60/60，待定 40”, and what is wrong with the points; null where both are known.
 */
export function openTotal(
  { total, subtotal, scoredPoints, openPoints, pointsProblem }: Totals,
  say: ScoringWords = CHINESE,
): string | null {
  const isOpen = openPoints > 0 || (total === null && !pointsProblem);
  const counted = say.soFar(plain(subtotal), plain(scoredPoints), plain(openPoints));
  const words = [...(isOpen ? [counted] : []), ...(pointsProblem ? [pointsProblem.text] : [])];
  return words.length > 0 ? words.join(say.between) : null;
}
