import type { HostChange } from '../host';
import { withoutSheet } from './address';
import { inExcel } from './run';

/** Calls back after changes by the user or by others in the same workbook; resolves to a function that ends it. */
export async function watch(listener: (change: HostChange) => void): Promise<() => void> {
  const registration = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') await report(event, listener);
    });
    await context.sync();
    return added;
  });
  return () => {
    registration.remove();
    void registration.context.sync();
  };
}

/** An event knows its sheet by id only: the name is asked for. A sheet that is gone by then has nothing to report. */
async function report(event: Excel.WorksheetChangedEventArgs, listener: (change: HostChange) => void): Promise<void> {
  const name = await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId).load('name');
    await context.sync();
    return worksheet.isNullObject ? null : worksheet.name;
  });
  if (name !== null) listener({ sheet: name, range: event.address ? withoutSheet(event.address) : null });
}
