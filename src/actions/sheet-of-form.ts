import type { Form } from '../core/form/form';
import type { Sheet } from '../core/sheet/sheet';
import { HostError, type Workbook } from '../host/host';

/** The sheet that a form stands on; throws a HostError where it is gone. */
export function sheetOfForm({ sheets }: Workbook, { sheet: name }: Pick<Form, 'sheet'>): Sheet {
  const sheet = sheets.find((known) => known.name === name);
  if (!sheet) throw new HostError('item-gone', { sheet: name });
  return sheet;
}
