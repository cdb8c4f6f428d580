import { planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import { relayout, type Relaid } from '../core/relayout/relayout';
import { LAYOUTS, layoutOf } from '../core/templates/blank-forms';
import type { Workbook } from '../host/host';

export type { Relaid } from '../core/relayout/relayout';

/** A form redrawn with the plan that adds it on the sheet `sheet`; addresses in `relaid` are of that sheet. */
export interface RelayoutPlan {
  readonly plan: Plan;
  readonly sheet: string;
  readonly relaid: Relaid;
}

/** Layouts to choose from. */
export function layouts(): readonly { readonly id: string; readonly name: string }[] {
  return LAYOUTS.map(({ id, name }) => ({ id, name }));
}

/** 重排: a plan that adds a form, redrawn in a layout, on a new sheet; the original stays. Throws a RangeError for an unknown layout. */
export function planRelayout(workbook: Workbook, form: Form, layoutId: string): RelayoutPlan {
  const layout = layoutOf(layoutId);
  if (!layout) throw new RangeError(`no layout ${layoutId}`);
  const relaid = relayout(form, layout);
  const plan = planNewSheets(
    `重排为“${layout.name}”`,
    [relaid.blank],
    workbook.sheets.map(({ name }) => name),
  );
  const [sheet = ''] = plan.changes.flatMap((change) => (change.do === 'addSheet' ? [change.sheet] : []));
  return { plan, sheet, relaid };
}
