import type { Area } from '../../core/sheet/sheet';
import { HostError } from '../host';
import { areasOf } from './address';
import { slices, type Block } from './blocks';

/** Excel gives no answer for more than 512 merged areas a call; forms have up to five a row. */
const ROWS_PER_CALL = 100;

/**
 * Queues the reading of a block's merged areas. An area belongs to the slice that its first cell lies in (office-js#3611). One report says
 * that this read clears the user's undo list (office-js#5918).
 */
export function loadMerges(worksheet: Excel.Worksheet, block: Block): Excel.RangeAreas[] {
  return slices(block, ROWS_PER_CALL).map(({ row, column, rows, columns }) =>
    worksheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject().load('address,areaCount'),
  );
}

/** The merged areas that were read. Throws `too-large` where Excel cut the list. */
export function mergesOf(sheet: string, loaded: readonly Excel.RangeAreas[]): Area[] {
  return loaded.flatMap((merged) => {
    if (merged.isNullObject) return [];
    const areas = areasOf(merged.address);
    if (areas.length !== merged.areaCount) throw new HostError('too-large', { sheet });
    return areas;
  });
}
