import type { HostChange } from '../host';
import { withoutSheet } from './address';
import { orNull } from './restore';
import { inExcel } from './run';
import { has } from './versions';

/**
 * Calls back after changes by the user or by others in the same workbook; resolves to a function that ends it. Events know sheets by id:
 * their names are asked for once, and again where an unknown one appears.
 */
export async function watch(listener: (change: HostChange) => void): Promise<() => void> {
  let names = new Map<string, string>();
  /** Passes on what happened on a sheet; nothing where it is gone again, a new sheet without a name where Excel does not answer. */
  const tell = async (id: string, change: Omit<HostChange, 'sheet'>): Promise<void> => {
    const known = names.has(id) ? names : await orNull(namesById);
    if (!known) return listener({ sheet: '', range: null, what: 'added' });
    names = known;
    const sheet = names.get(id);
    if (sheet !== undefined) listener({ sheet, ...change });
  };
  const registrations = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource === 'ThisLocalAddin') return;
        await tell(worksheetId, { range: address ? withoutSheet(address) : null });
      }),
      worksheets.onAdded.add(({ worksheetId }) => tell(worksheetId, { range: null, what: 'added' })),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        const sheet = names.get(worksheetId);
        names.delete(worksheetId);
        if (sheet !== undefined) listener({ sheet, range: null, what: 'deleted' });
      }),
    ];
    if (has('nameChanged')) added.push(worksheets.onNameChanged.add(renamed));
    worksheets.load('items/id,items/name');
    await context.sync();
    names = byId(worksheets);
    return added;
  });
  return () => {
    for (const registration of registrations) registration.remove();
    void registrations[0]?.context.sync();
  };

  async function renamed({ worksheetId, nameBefore, nameAfter }: Excel.WorksheetNameChangedEventArgs): Promise<void> {
    names.set(worksheetId, nameAfter);
    listener({ sheet: nameBefore, range: null, what: 'renamed' });
  }
}

function namesById(): Promise<Map<string, string>> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return byId(worksheets);
  });
}

function byId({ items }: Excel.WorksheetCollection): Map<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
