import { HostError } from '../host';
import { hostErrorOf } from './errors';
import { sheetNames } from './sheet-names';

/** Does something with sheets; where it fails because one is gone, says which: Excel itself does not. */
export async function naming(sheets: readonly string[], action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const known = hostErrorOf(error);
    if (!(known instanceof HostError) || known.code !== 'item-gone') throw error;
    const names = await sheetNames();
    const sheet = sheets.find((name) => !names.has(name));
    throw sheet === undefined ? error : new HostError('item-gone', { sheet }, { cause: error });
  }
}
