import type { Form } from '../../core/form/form';
import type { ScoreRow } from '../../core/scoring/score-card';
import { isTicked, tick } from '../session/scoring';
import { points } from '../shared/numbers';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';
import { Choices } from './choices';
import { Line } from './line';
import { differs } from './rows';

/** The score of one indicator. */
export function ScoreTableRow({ form, row }: { form: Form; row: ScoreRow }) {
  const session = useSession();
  const state = usePane();
  const { scores } = strings;
  const cell = row.cell ?? form.indicators.find((indicator) => indicator.row === row.row)?.cells.level3;
  const canWrite = row.computed !== null && row.computed !== row.given && row.cell !== undefined;
  return (
    <Line
      name={row.name}
      at={cell ? { sheet: form.sheet, cell } : null}
      comparison={[
        scores.targetActual(row.target || scores.blank, row.actual || scores.blank),
        row.points === null ? '' : scores.points(points(row.points)),
      ]
        .filter(Boolean)
        .join(' · ')}
      formula={row.formula}
      reason={row.reason}
      computed={row.computed}
      given={row.given}
      isDifferent={differs(row, state.profile.thresholds.scoreTolerance)}
      tick={canWrite ? { on: isTicked(state, form, row), set: (on) => tick(session, form, row, on) } : null}
    >
      <Choices form={form} row={row} />
    </Line>
  );
}
