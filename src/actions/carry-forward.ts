import { type CarriedForm, type CarryOptions, carryForward } from '../core/carry-forward/carry-forward';
import { planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';

export { costsAbove, type CarriedForm, type CarryOptions } from '../core/carry-forward/carry-forward';

/** Forms for the next year with the plan that adds them; `carried[i]` stands on `sheets[i]`. */
export interface CarryPlan {
  readonly plan: Plan;
  readonly sheets: readonly string[];
  readonly carried: readonly CarriedForm[];
}

/** 结转下年: a plan that adds each form, moved to another year, on a new sheet. Throws a HostError where a form's sheet is gone. */
export function planCarryForward(workbook: Workbook, forms: readonly Form[], options: CarryOptions = {}): CarryPlan {
  const carried = forms.map((form) => carryForward(sheetOfForm(workbook, form), form, options));
  const plan = planNewSheets(
    '结转下年',
    carried.map(({ blank }) => blank),
    workbook.sheets.map(({ name }) => name),
  );
  const sheets = plan.changes.flatMap((change) => (change.do === 'addSheet' ? [change.sheet] : []));
  return { plan, sheets, carried };
}
