import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Profile } from '../core/profile/profile';
import { policyFor } from '../core/scoring/policies';
import { planWeights } from '../core/scoring/weights/plan-weights';
import { proposeWeights, type WeightProposal } from '../core/scoring/weights/propose-weights';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { wording } from './wording';

/** Points that a form's policy gives its indicators, those that stand there kept. */
export function proposedWeights(form: Form, profile: Profile): WeightProposal {
  return proposeWeights(form, policyFor(profile), wording.scoring);
}

/** 写入分值: a plan that puts the proposed points into blank cells. Throws a HostError where the form's sheet is gone. */
export function planProposedWeights(workbook: Workbook, form: Form, profile: Profile): Plan {
  const changes = planWeights(sheetOfForm(workbook, form), form, proposedWeights(form, profile));
  return { title: wording.plans.weights, changes };
}
