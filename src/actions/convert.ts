import { fillForm, type FormFilled } from '../core/conversion/fill/fill-form';
import { monitoringForm, type MonitoringOptions } from '../core/conversion/monitoring';
import { addedSheets, planNewSheets } from '../core/conversion/plan-conversion';
import { selfEvaluationForm } from '../core/conversion/self-evaluation';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Profile } from '../core/profile/profile';
import { policyFor } from '../core/scoring/policies';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { wording } from './wording';

/** Whether a form states targets only, so that self-evaluation and monitoring forms can be made of it. */
export function isTargetForm({ kind }: Form): boolean {
  return kind === 'project-target' || kind === 'department-target';
}

/** Forms made from others: the plan that adds them, and what a person has to settle, by sheet. */
export interface Conversion {
  readonly plan: Plan;
  readonly notes: readonly { readonly sheet: string; readonly text: string }[];
}

/**
 * 生成自评表: the national self-evaluation form of each of these forms on a new sheet, with points by the profile's
 * policy; `year` where it is not the form's own. Throws a RangeError where the profile names a policy that does not exist.
 */
export function planSelfEvaluation(
  workbook: Workbook,
  forms: Form | readonly Form[],
  profile: Profile,
  year?: number,
): Conversion {
  const policy = policyFor(profile);
  const made = [forms].flat().map((form) => selfEvaluationForm(form, policy, year ?? form.year));
  const plan = planNewSheets(
    wording.plans.selfEvaluation,
    made.map(({ blank }) => blank),
    namesIn(workbook),
  );
  const sheets = addedSheets(plan);
  return {
    plan,
    notes: made.flatMap(({ notes }, index) =>
      notes(wording.scoring).map((text) => ({ sheet: sheets[index] ?? '', text })),
    ),
  };
}

/** 生成监控表: a plan that adds the mid-year monitoring form of each of these forms on a new sheet. */
export function planMonitoring(
  workbook: Workbook,
  forms: Form | readonly Form[],
  options: MonitoringOptions = {},
): Plan {
  const blanks = [forms].flat().map((form) => monitoringForm(form, options));
  return planNewSheets(wording.plans.monitoring, blanks, namesIn(workbook));
}

/** What filling a form comes to, for a preview: the plan, which rows found each other, and what stays as it is. */
export type Filling = Omit<FormFilled, 'changes'> & { readonly plan: Plan };

/**
 * 填入已有空表: what filling `target`, a form of this workbook, from `source`, a form of this or another one, comes to: the plan and the
 * rows that matched or did not. Throws a HostError where the target's sheet is gone.
 */
export function planFillForm(workbook: Workbook, target: Form, source: Form): Filling {
  const { changes, ...rest } = fillForm(sheetOfForm(workbook, target), target, source);
  return { ...rest, plan: { title: wording.plans.fillForm, changes } };
}

/** The form of a workbook that a source goes into: of the same project or unit, else the only one without a name. */
export function formToFill(targets: readonly Form[], source: Form): Form | null {
  const same = targets.find(({ projectName, unit }) =>
    source.projectName === null ? unit !== null && unit === source.unit : projectName === source.projectName,
  );
  const nameless = targets.filter(({ projectName }) => projectName === null);
  return same ?? (nameless.length === 1 ? (nameless[0] ?? null) : null);
}

function namesIn({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}
