import type { CellContent } from '../plan/plan';
import { addressOf } from '../sheet/address';
import type { BlankForm } from '../templates/blank-form';
import { heightFor } from '../templates/row-height';

/** A blank form with contents by address; rows grow so that long texts are seen. */
export function filledBlank(blank: BlankForm, contents: ReadonlyMap<string, CellContent>): BlankForm {
  const cells = blank.cells.map((cell) => ({
    ...cell,
    content: contents.get(addressOf(cell.area.top, cell.area.left)) ?? cell.content,
  }));
  const rowHeights = blank.rowHeights.map((least, index) => {
    const single = cells.filter(({ area }) => area.top === index + 1 && area.bottom === index + 1);
    return heightFor(
      least,
      ...single.flatMap(({ area, content }) =>
        'text' in content ? [[content.text, widthOf(blank, area.left, area.right)] as const] : [],
      ),
    );
  });
  return { ...blank, cells, rowHeights };
}

function widthOf({ columnWidths }: BlankForm, left: number, right: number): number {
  return columnWidths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);
}
