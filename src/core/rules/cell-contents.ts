import { contentAt } from '../plan/content';
import type { CellContent } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';

/** What the cells of sheets hold, by sheet name and address: the `contents` that `lint` works out fixes from. */
export function cellContents(sheets: readonly Sheet[]): (sheet: string, cell: string) => CellContent {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name, cell) => {
    const sheet = byName.get(name);
    return sheet ? contentAt(sheet, cell) : { empty: true };
  };
}
