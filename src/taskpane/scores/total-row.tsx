import type { Form } from '../../core/form/form';
import type { ScoreCard } from '../../core/scoring/score-card';
import { usePane } from '../shared/session-context';
import { strings } from '../strings';
import { Line } from './line';
import { differs, writingOf } from './rows';

/** The total of a form, beside the one that stands in it. */
export function TotalRow({ form, card }: { form: Form; card: ScoreCard }) {
  const { profile } = usePane();
  const cell = form.totalCells.score ?? null;
  const total = { computed: card.total, given: form.totalScore, accepted: false, proposal: false };
  return (
    <Line
      form={form}
      name={strings.scores.total}
      at={cell === null ? null : { sheet: form.sheet, cell }}
      comparison=""
      formula={card.totalFormula ?? ''}
      reason={undefined}
      computed={total.computed}
      given={total.given}
      isDifferent={differs(total, profile.thresholds.scoreTolerance)}
      scoreCell={cell}
      writing={writingOf(total)}
    />
  );
}
