import type { RangeRef } from '../../core/plan/plan';
import { HostError } from '../host';
import { withoutSheet } from './address';
import { inExcel } from './run';

/** The used part of the selected cells; rejects with `not-supported` where several areas or no cells are selected. */
export function selection(): Promise<RangeRef | null> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = range.worksheet.load('name');
    const used = range.getUsedRangeOrNullObject(true).load('address');
    await context.sync().catch(refuseSeveral);
    return used.isNullObject ? null : { sheet: sheet.name, range: withoutSheet(used.address) };
  });
}

function refuseSeveral(error: unknown): never {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidSelection') throw error;
  throw new HostError('not-supported', { detail: 'several-areas' }, { cause: error });
}
