import type { Form } from '../form/form';
import type { Policy } from '../scoring/policy';
import { CHINESE, type ScoringWords } from '../scoring/sentences';
import { executionPoints } from '../scoring/weights/propose-weights';
import type { BlankForm } from '../templates/blank-form';
import { drawSelfEvaluation } from '../templates/blank-forms/parts/evaluation';
import { fundLinesOf } from './fund-lines';
import { groupedRows } from './ordered-rows';
import { sheetNameFor } from './sheet-name';
import { factsOf, goalsOf } from './source-facts';
import { weightedRows } from './weighted-rows';

/** A form made from another, with what a person has to settle, in a language. */
export interface ConvertedForm {
  readonly blank: BlankForm;
  readonly notes: (say: ScoringWords) => readonly string[];
}

/**
 * The national self-evaluation form for a target form of a project or a department: funds, tasks, goals and indicators in standard order
 * with points by the policy; actual values, scores and reasons are empty, rate, its score and the totals are formulas. Amounts in 万元.
 * Where approved points do not make 100 they stay, and the form says so below.
 */
export function selfEvaluationForm(source: Form, policy: Policy, year: number | null): ConvertedForm {
  const { levels, notes } = weightedRows(groupedRows(source), policy);
  const blank = drawSelfEvaluation({
    id: 'converted-self-evaluation',
    name: sheetNameFor(source, '自评'),
    facts: factsOf(source, year),
    funds: fundLinesOf(source),
    executionPoints: executionPoints(policy),
    ...(source.tasks.length > 0 && { tasks: { filled: source.tasks, least: 0 } }),
    goals: goalsOf(source),
    levels,
    notes: notes(CHINESE).map((note) => `注：${note}`),
  });
  return { blank, notes };
}
