import type { Form, Indicator } from '../form/form';
import { scoreTogether, sharersOf } from '../form/shared-points';
import type { ScoreRow } from './score-card';
import { isNotApplicable, scoreRow, type ScoredBy } from './score-row';

/**
 * Scores the first of several indicators that share their points: in full where all of them that apply reach their targets; what is lost
 * where one does not, no policy says, so that a person has to score it. Scores in rows of their own are given together and stand in no one
 * cell.
 */
export function scoreShared(first: Indicator, form: Form, by: ScoredBy): ScoreRow {
  const group = sharersOf(first, form.indicators);
  const [leading = first, ...others] = group.filter((indicator) => !isNotApplicable(indicator));
  const { row, points, score, cells } = first;
  const scored = withGiven(scoreRow({ ...leading, row, points, score, cells }, form, by), group);
  if (by.choices.scores?.[row] !== undefined || isNotApplicable(leading)) return scored;
  const all = [scored, ...others.map((indicator) => scoreRow({ ...indicator, points }, form, by))];
  if (all.every(({ computed }) => computed === points))
    return { ...scored, proposal: all.some(({ proposal }) => proposal) };
  const reason = by.say.pointsTogether(all.map(({ name }) => name));
  return { ...scored, computed: null, accepted: false, proposal: false, formula: '', reason };
}

function withGiven(scored: ScoreRow, group: readonly Indicator[]): ScoreRow {
  if (group.slice(1).every(({ score }) => score === null)) return scored;
  const { cell: _none, ...row } = scored;
  return { ...row, given: scoreTogether(group) };
}
