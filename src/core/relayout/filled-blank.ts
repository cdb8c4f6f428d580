import type { CellContent } from '../plan/plan';
import { addressOf } from '../sheet/address';
import type { BlankForm } from '../templates/blank-form';
import { fittedHeights } from '../templates/fitted-heights';
import { type SplitForm, splitTallRows } from '../templates/split-tall-rows';

/** A blank form with contents by address; rows grow so that long texts are seen, and are split where they would be too tall. */
export function filledBlank(blank: BlankForm, contents: ReadonlyMap<string, CellContent>): SplitForm {
  const cells = blank.cells.map((cell) => ({
    ...cell,
    content: contents.get(addressOf(cell.area.top, cell.area.left)) ?? cell.content,
  }));
  return splitTallRows({ ...blank, cells, rowHeights: fittedHeights({ ...blank, cells }) });
}
