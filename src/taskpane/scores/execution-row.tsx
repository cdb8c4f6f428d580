import type { Form } from '../../core/form/form';
import type { Policy } from '../../core/scoring/policy';
import type { ExecutionScore } from '../../core/scoring/score-card';
import { points } from '../shared/numbers';
import { usePane } from '../shared/session-context';
import { strings } from '../strings';
import { Line } from './line';
import { differs, writingOf } from './rows';
import { Why } from './why';

interface ExecutionRowProps {
  readonly form: Form;
  readonly execution: ExecutionScore;
  readonly policy: Policy;
}

/** The score of the execution rate. */
export function ExecutionRow({ form, execution, policy }: ExecutionRowProps) {
  const { profile } = usePane();
  const { scores } = strings;
  const cell = form.execution?.cells.score ?? form.execution?.cells.rate;
  return (
    <Line
      form={form}
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
      scoreCell={form.execution?.cells.score ?? null}
      writing={writingOf(execution)}
    >
      <Why {...execution} rule={execution.rule} picked={undefined} policy={policy} />
    </Line>
  );
}
