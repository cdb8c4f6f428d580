import type { GridCell } from '../sheet/grid';
import type { HeaderColumn } from './header';
import { isAdjusted, isUnchanged, type HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel } from './vocabulary/level-names';

/** The cells of a row by what they hold; `heads[i]` is the column that `cells[i]` stands for. Of two for one part the better counts. */
export function cellsByRole(
  cells: readonly GridCell[],
  heads: readonly (HeaderColumn | undefined)[],
): ReadonlyMap<HeaderRole, GridCell> {
  const found = new Map<HeaderRole, GridCell>();
  cells.forEach((cell, index) => {
    const head = heads[index];
    if (!head?.role) return;
    const before = found.get(head.role);
    const isOfOther = before && heads[cells.indexOf(before)] !== head;
    if (!before || (head.role === 'target' ? isOfOther && isTarget(cell, head, before) : isLevel1(cell, head, before)))
      found.set(head.role, cell);
  });
  return found;
}

/** An adjusted target beside the initial one, or the initial one beside a word that nothing was adjusted. */
function isTarget({ text }: GridCell, { label }: HeaderColumn, before: GridCell): boolean {
  return isAdjusted(label) ? !isUnchanged(text) : isUnchanged(before.text);
}

/** The name of a level 1 beside what it belongs to (“年度绩效目标1 | 产出指标”). */
function isLevel1(cell: GridCell, { role }: HeaderColumn, before: GridCell): boolean {
  return role === 'level1' && !namesLevel(before.label.name) && levelNameOf(cell.label.name).level1 !== undefined;
}
