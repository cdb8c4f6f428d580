import type { Form } from '../../core/form/form';
import type { ExecutionScore } from '../../core/scoring/score-card';
import { points } from '../shared/numbers';
import { usePane } from '../shared/session-context';
import { strings } from '../strings';
import { Line } from './line';
import { differs } from './rows';

/** The score of the execution rate. It is written with the total as a formula, so that it has no tick of its own. */
export function ExecutionRow({ form, execution }: { form: Form; execution: ExecutionScore }) {
  const { profile } = usePane();
  const { scores } = strings;
  const cell = form.execution?.cells.score ?? form.execution?.cells.rate;
  return (
    <Line
      name={scores.execution}
      at={cell ? { sheet: form.sheet, cell } : null}
      comparison={[
        execution.rate === null ? '' : `${points(execution.rate * 100)}%`,
        execution.points === null ? '' : scores.points(points(execution.points)),
      ]
        .filter(Boolean)
        .join(' · ')}
      formula={execution.formula}
      reason={execution.reason}
      computed={execution.computed}
      given={execution.given}
      isDifferent={differs(execution, profile.thresholds.scoreTolerance)}
      tick={null}
    />
  );
}
