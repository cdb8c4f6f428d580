import { cellsOf, contains, intersection } from '../book/rect';
import type { Cells } from './model-types';

/**
 * The value that all cells share, or null where they differ, as Excel gives it for formats. Beyond the used part of the sheet every
 * cell has the `untouched` value, so whole rows and columns cost no more than what is filled.
 */
export function commonValue<T>(
  { sheet, rects }: Cells,
  pick: (place: { readonly row: number; readonly column: number }) => T,
  untouched: T,
): T | null {
  const used = sheet.used(false);
  const seen = new Set<T>();
  for (const rect of rects) {
    const filled = used && intersection(rect, used);
    if (!filled || !contains(filled, rect)) seen.add(rect.rows * rect.columns === 1 ? pick(rect) : untouched);
    if (filled) for (const [row, column] of cellsOf(filled)) seen.add(pick({ row, column }));
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}
