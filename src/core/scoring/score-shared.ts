import type { Form, Indicator } from '../form/form';
import type { ScoreRow } from './score-card';
import { scoreRow, type ScoredBy } from './score-row';

/**
 * Scores the first of several indicators that share their points: in full where all of them reach their targets; what is lost where one does
 * not, or which part a score of its own stands for, no policy says, so that a person has to score it.
 */
export function scoreShared(first: Indicator, form: Form, by: ScoredBy): ScoreRow {
  const scored = scoreRow(first, form, by);
  if (by.choices.scores?.[first.row] !== undefined) return scored;
  const further = furtherThan(first, form);
  const all = [scored, ...further.map((indicator) => scoreRow({ ...indicator, points: first.points }, form, by))];
  const isReached = all.every(({ computed }) => computed === first.points);
  if (isReached && further.every(({ score }) => score === null))
    return { ...scored, proposal: all.some(({ proposal }) => proposal) };
  const reason = by.say.pointsTogether(all.map(({ name }) => name));
  return { ...scored, computed: null, accepted: false, proposal: false, formula: '', reason };
}

function furtherThan(first: Indicator, { indicators }: Form): readonly Indicator[] {
  const below = indicators.slice(indicators.findIndex(({ row }) => row === first.row) + 1);
  const end = below.findIndex(({ sharesPoints }) => sharesPoints !== 'further');
  return end < 0 ? below : below.slice(0, end);
}
