import type { Form, Indicator } from '../form/form';
import { sumOf } from './rounding';
import type { ScoreRow } from './score-card';
import { scoreRow, type ScoredBy } from './score-row';

/**
 * Scores the first of several indicators that share their points: in full where all of them reach their targets; what is lost where one does
 * not, no policy says, so that a person has to score it. Scores in rows of their own are given together and stand in no one cell.
 */
export function scoreShared(first: Indicator, form: Form, by: ScoredBy): ScoreRow {
  const further = furtherThan(first, form);
  const scored = withGiven(scoreRow(first, form, by), further);
  if (by.choices.scores?.[first.row] !== undefined) return scored;
  const all = [scored, ...further.map((indicator) => scoreRow({ ...indicator, points: first.points }, form, by))];
  if (all.every(({ computed }) => computed === first.points))
    return { ...scored, proposal: all.some(({ proposal }) => proposal) };
  const reason = by.say.pointsTogether(all.map(({ name }) => name));
  return { ...scored, computed: null, accepted: false, proposal: false, formula: '', reason };
}

function withGiven(scored: ScoreRow, further: readonly Indicator[]): ScoreRow {
  const others = further.flatMap(({ score }) => score ?? []);
  if (others.length === 0) return scored;
  const { cell: _none, ...row } = scored;
  return { ...row, given: sumOf([scored.given ?? 0, ...others]) };
}

function furtherThan(first: Indicator, { indicators }: Form): readonly Indicator[] {
  const below = indicators.slice(indicators.findIndex(({ row }) => row === first.row) + 1);
  const end = below.findIndex(({ sharesPoints }) => sharesPoints !== 'further');
  return end < 0 ? below : below.slice(0, end);
}
