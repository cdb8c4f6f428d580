import type { Form } from '../core/form/form';
import type { Plan } from '../core/plan/plan';
import { setCell } from '../core/scoring/cells-after';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { wording } from './wording';

/** Reasons for deviations as a person wrote them, by indicator row (the sheet's row number). */
export type Reasons = Readonly<Record<number, string>>;

/**
 * 写入偏差原因: a plan that puts a person's reasons into the form's column for them; rows without such a cell and blank reasons are left
 * out. Throws a HostError where the form's sheet is gone.
 */
export function planReasons(workbook: Workbook, form: Form, reasons: Reasons): Plan {
  const sheet = sheetOfForm(workbook, form);
  const changes = form.indicators.flatMap(({ row, cells }) => {
    const reason = reasons[row]?.trim();
    return reason && cells.deviation ? setCell(sheet, cells.deviation, { text: reason }) : [];
  });
  return { title: wording.plans.reasons, changes };
}
