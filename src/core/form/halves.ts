import { cellsBetween } from '../sheet/grid';
import type { Block } from './blocks';
import { levelNameOf } from './vocabulary/level-names';

/**
 * True where a table of other indicators stands beside the one that is read, under a header of its own but with the same title: 产出 left, 效益
 * and 满意度 right. Tables for the whole project and for the year tell of the same levels.
 */
export function isHalf({ grid, header, table }: Block): boolean {
  if (header.left === 1) return false;
  const own = { level1: new Set<string>(), level2: new Set<string>() };
  const others = { level1: new Set<string>(), level2: new Set<string>() };
  for (const { column, label } of cellsBetween(grid, header.bottom + 1, table.lastRow)) {
    const { level1, level2 } = levelNameOf(label.name);
    const names = header.left <= column && column <= header.right ? own : others;
    if (level2 !== undefined) names.level2.add(level2);
    else if (level1 !== undefined) names.level1.add(level1);
  }
  const level = own.level2.size > 0 && others.level2.size > 0 ? 'level2' : 'level1';
  return own[level].size > 0 && others[level].size > 0 && ![...others[level]].some((name) => own[level].has(name));
}
