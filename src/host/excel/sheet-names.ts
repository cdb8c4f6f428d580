import { inExcel } from './run';

/** Names of all sheets as they are now. */
export function sheetNames(): Promise<ReadonlySet<string>> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name));
  });
}
