import type { BlankCell, BlankForm, CellRole } from './blank-form';
import { linesOf } from './row-height';

const LINE = 14;
const PADDING = 4;
/** How much larger than a plain cell's the letters of a role are. */
const LARGER: Partial<Record<CellRole, number>> = { title: 1.8 };

/**
 * Heights in points with which every text of a form is seen whole, none less than it is given: a row grows with the texts that stand in
 * it alone, the last row of a merged cell by what the others leave.
 */
export function fittedHeights({
  cells,
  columnWidths,
  rowHeights,
}: Pick<BlankForm, 'cells' | 'columnWidths' | 'rowHeights'>): number[] {
  const heights = [...rowHeights];
  for (const { area, content, role } of cells.toSorted((one, other) => spanOf(one) - spanOf(other))) {
    if (!('text' in content)) continue;
    const size = LARGER[role] ?? 1;
    const width = sum(columnWidths.slice(area.left - 1, area.right)) / size;
    const missing =
      linesOf(content.text, width) * LINE * size + PADDING - sum(heights.slice(area.top - 1, area.bottom));
    if (missing > 0) heights[area.bottom - 1] = (heights[area.bottom - 1] ?? 0) + missing;
  }
  return heights;
}

function spanOf({ area }: BlankCell): number {
  return area.bottom - area.top;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
