import { Select } from '@fluentui/react-components';
import { policies } from '../../actions/policies';
import type { Form } from '../../core/form/form';
import type { ScoreRow } from '../../core/scoring/score-card';
import { choose } from '../session/scoring';
import { keyOf } from '../session/state';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';
import { decisionOf } from './rows';

const DIRECTIONS = ['≥', '≤', '='] as const;

/** What only a person can decide about a score: the band of a qualitative value, the direction of a number without a sign. */
export function Choices({ form, row }: { form: Form; row: ScoreRow }) {
  const session = useSession();
  const { choices, profile } = usePane();
  const made = choices[keyOf(form)];
  const { scores } = strings;
  const decision = decisionOf(form, row.row);
  if (decision === 'band') {
    const bands = policies().find(({ id }) => id === profile.policy)?.bands ?? [];
    return (
      <Select
        size="small"
        aria-label={scores.band(row.name)}
        value={String(made?.bands?.[row.row] ?? '')}
        onChange={(_, { value }) => value && choose(session, form, { bands: { [row.row]: Number(value) } })}
      >
        <option value="">{scores.pickBand}</option>
        {bands.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </Select>
    );
  }
  if (decision === 'direction') {
    return (
      <Select
        size="small"
        aria-label={scores.direction(row.name)}
        value={made?.directions?.[row.row] ?? ''}
        onChange={(_, { value }) => {
          const direction = DIRECTIONS.find((sign) => sign === value);
          if (direction) choose(session, form, { directions: { [row.row]: direction } });
        }}
      >
        <option value="">{scores.pickDirection}</option>
        {DIRECTIONS.map((sign) => (
          <option key={sign} value={sign}>
            {scores.directions[sign]}
          </option>
        ))}
      </Select>
    );
  }
  return null;
}
