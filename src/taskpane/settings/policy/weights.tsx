import { POLICY_PARTS, withWeight } from '../../../actions/own-policy';
import { strings } from '../../strings';
import { NumberField } from './number-field';
import { Group, Row } from './rows';
import type { PartProps } from './policy-editor';

/** Points by part of the form; an empty field means that the policy does not name the part. */
export function Weights({ draft, onChange }: PartProps) {
  const { policy } = strings;
  const others = Object.keys(draft.weights).filter((part) => !POLICY_PARTS.some((known) => known === part));
  return (
    <Group title={policy.weights} hint={policy.weightsHint}>
      {[...POLICY_PARTS, ...others].map((part) => (
        <Row key={part} label={part}>
          <NumberField
            label={policy.pointsOf(part)}
            unit={policy.points}
            max={100}
            value={draft.weights[part] ?? null}
            onChange={(points) => onChange(withWeight(draft, part, points))}
          />
        </Row>
      ))}
    </Group>
  );
}
