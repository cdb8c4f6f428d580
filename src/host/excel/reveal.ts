import type { CellRef } from '../../core/plan/plan';
import { HostError } from '../host';
import { inExcel } from './run';

/** Selects a cell on its sheet. Rejects with `item-gone` where the sheet is gone, `not-supported` where it is hidden. */
export function reveal({ sheet, cell }: CellRef): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (worksheet.isNullObject) throw new HostError('item-gone', { sheet });
    if (worksheet.visibility !== 'Visible')
      throw new HostError('not-supported', {
        sheet,
        detail: 'hidden-sheet',
      });
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
