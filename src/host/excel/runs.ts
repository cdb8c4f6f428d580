import type { CellRef } from '../../core/plan/plan';
import { placeOf, rangeOf } from '../../core/sheet/address';
import type { Place } from '../../core/sheet/sheet';

/** Cells that stand one below the other without a gap, with what belongs to each. */
export interface Run<Item> {
  readonly sheet: string;
  readonly range: string;
  readonly items: readonly Item[];
}

interface Placed extends Place {
  readonly sheet: string;
}

/** A run while it grows; its place is that of its first cell. */
interface Group<Item> extends Placed {
  readonly items: Item[];
}

/** Groups items by the cells they belong to, so that each run is read or written at once. Of two items for one cell the later counts. */
export function runsOf<Item extends { readonly at: CellRef }>(items: readonly Item[]): Run<Item>[] {
  const byCell = new Map(items.map((item) => [`${item.at.sheet}!${item.at.cell}`, item]));
  const placed = [...byCell.values()].map((item) => ({ ...placeOf(item.at.cell), sheet: item.at.sheet, item }));
  const groups: Group<Item>[] = [];
  for (const { item, ...next } of placed.sort(byPlace)) {
    const group = groups.at(-1);
    if (group && continues(group, next)) group.items.push(item);
    else groups.push({ ...next, items: [item] });
  }
  return groups.map(({ sheet, row, column, items }) => {
    const range = rangeOf({ top: row, left: column, bottom: row + items.length - 1, right: column });
    return { sheet, range, items };
  });
}

function continues(group: Group<unknown>, { sheet, row, column }: Placed): boolean {
  return group.sheet === sheet && group.column === column && group.row + group.items.length === row;
}

function byPlace(one: Placed, other: Placed): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}
