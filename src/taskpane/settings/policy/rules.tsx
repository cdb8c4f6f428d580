import { Select } from '../../shared/select';
import { Switch } from '../../shared/checkbox';
import { strings } from '../../strings';
import { NumberField } from './number-field';
import type { PartProps } from './policy-editor';
import { Group, Row } from './rows';

const DECIMALS = [0, 1, 2, 3, 4];
/** ≥ 90 % full, below 60 % none, between them in proportion. */
const USUAL_GRADES = { full: 0.9, zero: 0.6 };

/** Over-achievement, reasons, rounding, and the two ways of scoring that only some places have. */
export function Rules(props: PartProps) {
  const { draft, onChange } = props;
  const { policy } = strings;
  return (
    <>
      <OverAchievement {...props} />
      <Group title={policy.rounding}>
        <Row label={policy.decimals}>
          <Select
            size="small"
            aria-label={policy.decimals}
            value={String(draft.decimals)}
            onChange={(_, { value }) => onChange({ ...draft, decimals: Number(value) })}
          >
            {DECIMALS.map((decimals) => (
              <option key={decimals} value={decimals}>
                {policy.places(decimals)}
              </option>
            ))}
          </Select>
        </Row>
        <Row label={policy.explainBelow}>
          <NumberField
            label={policy.explainBelow}
            unit="%"
            max={100}
            value={Math.round(draft.explainBelow * 1e4) / 100}
            onChange={(share) => share !== null && onChange({ ...draft, explainBelow: share / 100 })}
          />
        </Row>
      </Group>
      <Switch
        label={policy.splitMissing}
        checked={draft.splitMissingWeights}
        onChange={(_, { checked }) => onChange({ ...draft, splitMissingWeights: checked })}
      />
      <Satisfaction {...props} />
    </>
  );
}

function OverAchievement({ draft, onChange }: PartProps) {
  const { policy } = strings;
  const { overAchievement } = draft;
  const change = (patch: Partial<typeof overAchievement>): void =>
    onChange({ ...draft, overAchievement: { ...overAchievement, ...patch } });
  return (
    <Group title={policy.over} hint={policy.overHint}>
      <Row label={policy.overRatio}>
        <NumberField
          label={policy.overRatio}
          unit="%"
          value={Math.round(overAchievement.ratio * 1e4) / 100}
          onChange={(ratio) => ratio !== null && ratio >= 100 && change({ ratio: ratio / 100 })}
        />
      </Row>
      <Row label={policy.overMargin}>
        <NumberField
          label={policy.overMargin}
          value={overAchievement.countMargin}
          onChange={(countMargin) => countMargin !== null && change({ countMargin })}
        />
      </Row>
      <Row label={policy.deduction}>
        <NumberField
          label={policy.deduction}
          unit={policy.points}
          max={100}
          value={overAchievement.deduction}
          onChange={(deduction) => deduction !== null && change({ deduction })}
        />
      </Row>
    </Group>
  );
}

function Satisfaction({ draft, onChange }: PartProps) {
  const { policy } = strings;
  const { satisfaction } = draft;
  return (
    <div>
      <Switch
        label={policy.satisfaction}
        checked={satisfaction !== null}
        onChange={(_, { checked }) => onChange({ ...draft, satisfaction: checked ? USUAL_GRADES : null })}
      />
      {satisfaction && (
        <>
          <Row label={policy.satisfactionFull}>
            <NumberField
              label={policy.satisfactionFull}
              unit="%"
              max={100}
              value={Math.round(satisfaction.full * 1e4) / 100}
              onChange={(full) =>
                full !== null && onChange({ ...draft, satisfaction: { ...satisfaction, full: full / 100 } })
              }
            />
          </Row>
          <Row label={policy.satisfactionZero}>
            <NumberField
              label={policy.satisfactionZero}
              unit="%"
              max={100}
              value={Math.round(satisfaction.zero * 1e4) / 100}
              onChange={(zero) =>
                zero !== null && onChange({ ...draft, satisfaction: { ...satisfaction, zero: zero / 100 } })
              }
            />
          </Row>
        </>
      )}
    </div>
  );
}
