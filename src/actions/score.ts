import type { Form } from '../core/form/form';
import type { Profile } from '../core/profile/profile';
import { policyOf } from '../core/scoring/policies';
import type { ScoreCard } from '../core/scoring/score-card';
import { scoreForm, type ScoreChoices } from '../core/scoring/score-form';
import type { CheckResult } from './check';

/** A form with its score card. */
export interface ScoredForm {
  readonly form: Form;
  readonly card: ScoreCard;
}

/** Whether scores can be computed for a form: only self-evaluation forms have actual values and points. */
export function isScored({ kind }: Form): boolean {
  return kind === 'project-self-evaluation' || kind === 'department-self-evaluation';
}

/** 计算得分: score cards of all self-evaluation forms; `choicesOf` gives what a person decided for a form. */
export function scoreWorkbook(
  result: CheckResult,
  profile: Profile,
  choicesOf: (form: Form) => ScoreChoices = () => ({}),
): ScoredForm[] {
  const policy = policyOf(profile.policy);
  return result.forms
    .filter(({ form }) => isScored(form))
    .map(({ form }) => ({ form, card: scoreForm(form, policy, choicesOf(form)) }));
}
