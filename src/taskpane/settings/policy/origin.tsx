import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Policy } from '../../../core/scoring/policy';
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
        <Textarea
          size="small"
          resize="vertical"
          value={draft.source}
          onChange={(_, { value }) => onChange({ ...draft, source: value })}
        />
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
        <Textarea
          size="small"
          resize="vertical"
          value={draft.note}
          onChange={(_, { value }) => onChange({ ...draft, note: value })}
        />
      </Field>
    </>
  );
}
