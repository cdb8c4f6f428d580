import { Select } from '../../shared/select';
import { Switch } from '../../shared/checkbox';
import { strings } from '../../strings';
import { NumberField } from './number-field';
import type { PartProps } from './policy-editor';
import { Group, Row } from './rows';
import { ShareField } from './share-field';

const DECIMALS = [0, 1, 2, 3, 4];
const GRADES = ['full', 'zero'] as const;
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
          <ShareField
            label={policy.explainBelow}
            max={1}
            value={draft.explainBelow}
            onChange={(share) => onChange({ ...draft, explainBelow: share })}
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
        <ShareField
          label={policy.overRatio}
          value={overAchievement.ratio}
          onChange={(ratio) => ratio >= 1 && change({ ratio })}
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
  const labels = { full: policy.satisfactionFull, zero: policy.satisfactionZero };
  return (
    <div>
      <Switch
        label={policy.satisfaction}
        checked={satisfaction !== null}
        onChange={(_, { checked }) => onChange({ ...draft, satisfaction: checked ? USUAL_GRADES : null })}
      />
      {satisfaction &&
        GRADES.map((grade) => (
          <Row key={grade} label={labels[grade]}>
            <ShareField
              label={labels[grade]}
              max={1}
              value={satisfaction[grade]}
              onChange={(share) => onChange({ ...draft, satisfaction: { ...satisfaction, [grade]: share } })}
            />
          </Row>
        ))}
    </div>
  );
}
