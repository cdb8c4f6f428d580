import { planNewSheets } from '../core/conversion/plan-conversion';
import { blankFormOf } from '../core/templates/blank-forms';
import { fitLevel } from '../core/templates/insertion/fit-level';
import type { NewIndicator } from '../core/templates/insertion/new-indicator';
import { planInsertion, type Refusal } from '../core/templates/insertion/plan-insertion';
import type { LibraryEntry } from '../core/templates/library/library';
import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import { areaOf, placeOf } from '../core/sheet/address';
import { HostError, type HostErrorCode, type HostErrorDetail, type Workbook } from '../host/host';
import type { CheckedForm, CheckResult } from './check';
import { missingLevels } from './missing-levels';
import { sheetOfForm } from './sheet-of-form';
import { nameOfLayout } from './template-names';
import { wording } from './wording';

const REFUSALS: Readonly<Record<Refusal, { code: HostErrorCode; detail?: HostErrorDetail }>> = {
  protected: { code: 'protected-sheet' },
  'table-beside': { code: 'would-break' },
  'no-table': { code: 'not-supported', detail: 'no-indicator-column' },
};

/** 插入空白表: a plan that adds a blank form on a new sheet; throws a RangeError for an unknown id. */
export function planBlankForm(workbook: Workbook, id: string): Plan {
  const blank = blankFormOf(id);
  if (!blank) throw new RangeError(`no blank form ${id}`);
  return planNewSheets(
    wording.plans.blankForm(nameOfLayout(blank)),
    [blank],
    workbook.sheets.map(({ name }) => name),
  );
}

/** 插入指标: a plan that inserts library entries into a form; throws a HostError where rows cannot be inserted. */
export function planIndicators(workbook: Workbook, form: Form, entries: readonly LibraryEntry[]): Plan {
  const indicators = entries.map(({ name, level1, level2, comparator, unit }) => ({
    ...fitLevel(form, { level1, level2 }),
    name,
    comparator: comparator === '按期' ? '' : comparator,
    unit,
  }));
  return planRows(workbook, form, indicators, wording.plans.indicators(entries.length));
}

/** 补齐缺项: a plan with an empty row for every missing level 2; without changes where the form has blank rows for all of them. */
export function planMissingRows(workbook: Workbook, checked: CheckedForm): Plan {
  const indicators = missingLevels(checked).map((level) => ({ ...level, name: '' }));
  return planRows(workbook, checked.form, indicators, wording.plans.missingRows);
}

/** The form under the cursor; else the only form of the active sheet or workbook; null where it cannot be told. */
export function formUnderCursor({ workbook, forms }: CheckResult): Form | null {
  const onSheet = forms.map(({ form }) => form).filter(({ sheet }) => sheet === workbook.activeSheet);
  const cursor = workbook.activeCell ? placeOf(workbook.activeCell.cell) : null;
  const under = onSheet.find(({ range }) => {
    const area = areaOf(range);
    return cursor !== null && area.top <= cursor.row && cursor.row <= area.bottom;
  });
  if (under) return under;
  if (onSheet.length === 1) return onSheet[0] ?? null;
  return forms.length === 1 ? (forms[0]?.form ?? null) : null;
}

/** A plan that inserts these rows into a form, each in its level-2 block; throws a HostError where rows cannot be inserted. */
export function planRows(workbook: Workbook, form: Form, indicators: readonly NewIndicator[], title: string): Plan {
  const insertion = planInsertion(sheetOfForm(workbook, form), form, indicators, title);
  if ('plan' in insertion) return insertion.plan;
  const { code, detail } = REFUSALS[insertion.refused];
  throw new HostError(code, { sheet: form.sheet, ...(detail && { detail }) });
}
