import type { Form } from '../form/form';
import type { Policy } from './policy';
import type { ScoreCard } from './score-card';

/** Choices that only a person can make, by indicator row: the band of a qualitative value, the direction of a bare number. */
export interface ScoreChoices {
  readonly bands?: Readonly<Record<number, number>>;
  readonly directions?: Readonly<Record<number, '≥' | '≤' | '='>>;
}

/** Computes the score card of a self-evaluation form; see DOMAIN 4. */
export function scoreForm(form: Form, policy: Policy, choices: ScoreChoices = {}): ScoreCard {
  void choices;
  return {
    policy: policy.id,
    rows: [],
    execution: null,
    subtotal: 0,
    scoredPoints: 0,
    openPoints: form.indicators.length,
    total: null,
    grade: null,
  };
}
