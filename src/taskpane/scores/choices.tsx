import { directionOf } from '../../actions/choices';
import { wording } from '../../actions/wording';
import type { Form } from '../../core/form/form';
import type { Policy } from '../../core/scoring/policy';
import type { ScoreRow } from '../../core/scoring/score-card';
import type { ScoreChoices } from '../../core/scoring/choices';
import type { Decision } from '../session/decisions';
import { choose } from '../session/scoring';
import { keyOf } from '../session/state';
import { points } from '../shared/numbers';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { Input } from '../shared/input';
import { Field } from '../shared/field';
import { strings } from '../strings';
import { BandShare } from './band-share';
import { decisionsOf } from './rows';

const DIRECTIONS = ['≥', '≤', '='] as const;

interface ChoiceProps {
  readonly row: ScoreRow;
  readonly made: ScoreChoices | undefined;
  readonly onChoose: (decision: Decision) => void;
}

/** What only a person can decide about a score: its band, the direction of a number without a sign, or the points themselves. */
export function Choices({ form, row, policy }: { form: Form; row: ScoreRow; policy: Policy }) {
  const session = useSession();
  const { choices } = usePane();
  const made = choices[keyOf(form)];
  const decisions = decisionsOf(form, row, made);
  const onChoose = (decision: Decision): void => void choose(session, form, decision);
  return (
    <>
      {decisions.includes('band') && <BandChoice row={row} made={made} onChoose={onChoose} policy={policy} />}
      {decisions.includes('direction') && <DirectionChoice row={row} made={made} onChoose={onChoose} />}
      {decisions.includes('points') && <PointsChoice row={row} made={made} onChoose={onChoose} />}
    </>
  );
}

function BandChoice({ row, made, onChoose, policy: { bands } }: ChoiceProps & { readonly policy: Policy }) {
  const { scores } = strings;
  const picked = made?.bands?.[row.row];
  const band = picked === undefined ? undefined : bands[picked];
  return (
    <>
      <Select
        size="small"
        aria-label={scores.band(row.name)}
        value={String(picked ?? '')}
        onChange={(_, { value }) => onChoose({ bands: { [row.row]: value === '' ? null : Number(value) } })}
      >
        <option value="">{scores.pickBand}</option>
        {bands.map(({ name }, index) => (
          <option key={name} value={index}>
            {wording.scoring.bandName(name)}
          </option>
        ))}
      </Select>
      {band && (
        <BandShare key={picked} row={row} band={band} onPick={(share) => onChoose({ shares: { [row.row]: share } })} />
      )}
    </>
  );
}

function DirectionChoice({ row, made, onChoose }: ChoiceProps) {
  const { scores } = strings;
  return (
    <Select
      size="small"
      aria-label={scores.direction(row.name)}
      value={(made && directionOf(row.row, made)) ?? ''}
      onChange={(_, { value }) =>
        onChoose({ directions: { [row.row]: DIRECTIONS.find((sign) => sign === value) ?? null } })
      }
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

/** Points given by hand: a blank field takes them back; what is no number from 0 to the row's points is not taken. */
function PointsChoice({ row, made, onChoose }: ChoiceProps) {
  const { scores } = strings;
  const most = row.points ?? 0;
  const given = made?.scores?.[row.row];
  return (
    <Field label={scores.byHand(points(most))} size="small">
      <Input
        type="number"
        size="small"
        min={0}
        max={most}
        step={0.1}
        aria-label={scores.byHandOf(row.name)}
        defaultValue={given === undefined ? '' : String(given)}
        onBlur={({ target: { value, valueAsNumber: number, validity } }) => {
          if (value === '' && !validity.badInput)
            return given !== undefined && onChoose({ scores: { [row.row]: null } });
          if (number >= 0 && number <= most && number !== given) onChoose({ scores: { [row.row]: number } });
        }}
      />
    </Field>
  );
}
