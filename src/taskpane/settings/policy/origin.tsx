import type { Policy } from '../../../core/scoring/policy';
import { TextArea } from '../../shared/text-area';
import { Select } from '../../shared/select';
import { Input } from '../../shared/input';
import { Field } from '../../shared/field';
import { strings } from '../../strings';
import type { PartProps } from './policy-editor';

const CONFIDENCES: readonly Policy['confidence'][] = ['read', 'memory', 'inferred'];

/** What the policy is called and where it comes from; it is shown as it is written here. */
export function Origin({ draft, onChange }: PartProps) {
  const { policy, scores } = strings;
  return (
    <>
      <Field label={policy.title} size="small">
        <Input size="small" value={draft.title} onChange={(_, { value }) => onChange({ ...draft, title: value })} />
      </Field>
      <Field label={policy.source} size="small">
        <TextArea value={draft.source} onChange={(source) => onChange({ ...draft, source })} />
      </Field>
      <Field label={policy.clause} hint={policy.clauseHint} size="small">
        <Input
          size="small"
          value={draft.clause ?? ''}
          onChange={(_, { value }) => onChange({ ...draft, clause: value.trim() === '' ? null : value })}
        />
      </Field>
      <Field label={policy.confidence} size="small">
        <Select
          size="small"
          value={draft.confidence}
          onChange={(_, { value }) =>
            onChange({ ...draft, confidence: CONFIDENCES.find((known) => known === value) ?? 'inferred' })
          }
        >
          {CONFIDENCES.map((confidence) => (
            <option key={confidence} value={confidence}>
              {scores.confidence[confidence]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={policy.note} size="small">
        <TextArea value={draft.note} onChange={(note) => onChange({ ...draft, note })} />
      </Field>
    </>
  );
}
