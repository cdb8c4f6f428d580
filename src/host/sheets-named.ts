import type { Sheet } from '../core/sheet/sheet';
import { HostError, type Workbook } from './host';

/** The sheets of a workbook by their names, in the order of the names. Throws `item-gone` where one is not there. */
export function sheetsNamed({ sheets }: Workbook, names: readonly string[]): Sheet[] {
  return names.map((name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new HostError('item-gone', { sheet: name });
    return found;
  });
}
