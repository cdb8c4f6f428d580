import type { Form } from '../../core/form/form';
import type { Policy } from '../../core/scoring/policy';
import type { ScoreRow } from '../../core/scoring/score-card';
import { points } from '../shared/numbers';
import { usePane } from '../shared/session-context';
import { strings } from '../strings';
import { Choices } from './choices';
import { Line } from './line';
import { ReasonField } from './reason-field';
import { differs, writingOf } from './rows';
import { Why } from './why';

/** The score of one indicator. */
export function ScoreTableRow({ form, row, policy }: { form: Form; row: ScoreRow; policy: Policy }) {
  const { profile } = usePane();
  const { scores } = strings;
  const indicator = form.indicators.find((other) => other.row === row.row);
  const cells = indicator?.cells;
  // An open row waits for its actual value: that is the cell to go to.
  const cell = row.computed === null ? (cells?.actual ?? cells?.level3) : (row.cell ?? cells?.level3);
  return (
    <Line
      form={form}
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
      isDifferent={differs(row, profile.thresholds.scoreTolerance)}
      scoreCell={row.cell ?? null}
      writing={writingOf(row)}
    >
      <Why {...row} rule={row.rule} picked={row.picked} policy={policy} />
      <Choices form={form} row={row} policy={policy} />
      {row.explain && indicator?.cells.deviation && <ReasonField form={form} row={row} indicator={indicator} />}
    </Line>
  );
}
