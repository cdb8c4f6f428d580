import { cellsBetween } from '../sheet/grid';
import type { Block } from './blocks';
import { isLongTerm } from './vocabulary/header-words';
import { levelNameOf } from './vocabulary/level-names';

/**
 * True where a table of other indicators stands beside the one that is read, under a header of its own but with the same title: 产出 left, 效益
 * and 满意度 right. Tables for the whole project and for the year are no halves.
 */
export function isHalf({ grid, header, table }: Block): boolean {
  if (header.left === 1) return false;
  if (cellsBetween(grid, header.top, header.bottom).some(({ label }) => isLongTerm(label.name))) return false;
  const cells = cellsBetween(grid, header.bottom + 1, table.lastRow);
  const isOwn = ({ column }: { readonly column: number }) => header.left <= column && column <= header.right;
  const own = cells.filter(isOwn).flatMap(({ label }) => levelNameOf(label.name).level2 ?? []);
  const others = cells.flatMap((cell) => (isOwn(cell) ? [] : (levelNameOf(cell.label.name).level2 ?? [])));
  return own.length > 0 && others.length > 0 && !others.some((name) => own.includes(name));
}
