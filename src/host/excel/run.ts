import { hostErrorOf } from './errors';
import { has } from './versions';

/**
 * Runs a batch that waits while a cell is being edited and is one step of Excel's own undo where Excel can do that. Rejects with a
 * HostError for every failure that Excel names.
 */
export async function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (has('mergedUndo')) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
