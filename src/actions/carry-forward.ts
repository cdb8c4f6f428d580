import {
  type CarriedForm,
  type CarryOptions,
  carryForward,
  costsAbove,
  type Cost,
} from '../core/carry-forward/carry-forward';
import { addedSheets, planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { wording } from './wording';

export type { CarriedForm, CarryOptions, CellToCheck, Cost } from '../core/carry-forward/carry-forward';

/** A form to be carried forward, with its new year and budget (万元) where they are given. */
export interface FormToCarry extends CarryOptions {
  readonly form: Form;
}

/** A carried form with the sheet that it is put on; `tooDear` are the costs above the new budget, where that is known. */
export interface CarriedSheet extends CarriedForm {
  readonly sheet: string;
  readonly tooDear: readonly Cost[];
}

/** Forms for the next year with the plan that adds them. */
export interface CarryPlan {
  readonly plan: Plan;
  readonly carried: readonly CarriedSheet[];
}

/** 结转下年: a plan that adds each form, moved to another year, on a new sheet. Throws a HostError where a form's sheet is gone. */
export function planCarryForward(workbook: Workbook, wanted: readonly FormToCarry[]): CarryPlan {
  const made = wanted.map(({ form, ...options }) => ({
    ...carryForward(sheetOfForm(workbook, form), form, options),
    budget: options.budget,
  }));
  const plan = planNewSheets(
    wording.plans.nextYear,
    made.map(({ blank }) => blank),
    workbook.sheets.map(({ name }) => name),
  );
  const sheets = addedSheets(plan);
  const carried = made.map(({ budget, ...form }, index) => ({
    ...form,
    sheet: sheets[index] ?? form.blank.name,
    tooDear: budget === undefined ? [] : costsAbove(form, budget),
  }));
  return { plan, carried };
}
