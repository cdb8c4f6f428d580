import { carryForward } from '../core/carry-forward/carry-forward';
import { addedSheets, planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import type { Plan } from '../core/plan/plan';
import { relayout, type Relaid } from '../core/relayout/relayout';
import { areaOf } from '../core/sheet/address';
import { LAYOUTS, layoutOf } from '../core/templates/blank-forms';
import type { Layout } from '../core/templates/layout';
import { sheetOfBlank } from '../core/templates/sheet-of-blank';
import { HostError, type Mark, type Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { nameOfLayout } from './template-names';
import { wording } from './wording';

export type { Relaid } from '../core/relayout/relayout';

/** A form redrawn on the sheet `sheet`; its addresses are of that sheet. */
export interface RelaidSheet extends Relaid {
  readonly sheet: string;
}

/** Forms redrawn, with the plan that adds them. */
export interface RelayoutPlan {
  readonly plan: Plan;
  readonly relaid: readonly RelaidSheet[];
}

/** Layouts to choose from, by the names that they have in the language in use. */
export function layouts(): readonly { readonly id: string; readonly name: string }[] {
  return LAYOUTS.map((layout) => ({ id: layout.id, name: nameOfLayout(layout) }));
}

/**
 * 重排: a plan that adds forms, redrawn in a layout, on new sheets; the originals stay. Where another `year` is asked for, what became of the
 * form's own year is left out and its dates move. Throws a RangeError for an unknown layout.
 */
export function planRelayout(
  workbook: Workbook,
  forms: readonly Form[],
  layoutId: string,
  year?: number,
): RelayoutPlan {
  const layout = layoutOf(layoutId);
  if (!layout) throw new RangeError(`no layout ${layoutId}`);
  const relaid = forms.map((form) =>
    year === undefined || form.year === year ? relayout(form, layout) : relayoutFor(workbook, form, layout, year),
  );
  const plan = planNewSheets(
    wording.plans.relayout(nameOfLayout(layout)),
    relaid.map(({ blank }) => blank),
    workbook.sheets.map(({ name }) => name),
  );
  const sheets = addedSheets(plan);
  return { plan, relaid: relaid.map((form, index) => ({ ...form, sheet: sheets[index] ?? form.blank.name })) };
}

function relayoutFor(workbook: Workbook, form: Form, layout: Layout, year: number): Relaid {
  const { blank } = carryForward(sheetOfForm(workbook, form), form, { year });
  const [moved] = recognise(sheetOfBlank(blank)).forms;
  if (!moved)
    throw new HostError('not-supported', { sheet: form.sheet, year: String(year), detail: 'lost-in-next-year' });
  const relaid = relayout({ ...moved, sheet: form.sheet }, layout);
  const above = areaOf(form.range).top - 1;
  return { ...relaid, leftOut: relaid.leftOut.map((row) => row + above) };
}

/** Marks that ask a person to confirm the rows that were put in order. */
export function marksToConfirm({ relaid }: RelayoutPlan): Mark[] {
  return relaid.flatMap(({ sheet, repaired }) => repaired.map(({ cell }) => ({ sheet, cell, severity: 'warning' })));
}
