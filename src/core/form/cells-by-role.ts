import type { GridCell } from '../sheet/grid';
import { flatten } from '../sheet/text';
import type { HeaderColumn } from './header';
import { isAdjusted, isUnchanged, type HeaderRole } from './vocabulary/header-words';
import { levelNameOf, namesLevel } from './vocabulary/level-names';

const ORDINAL = /^(?:三?级?指标)?\(?[\d一二三四五六七八九十]{1,2}\)?[:.、]?$/;

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
    if (!before || isBetter(cell, head, before, heads[cells.indexOf(before)])) found.set(head.role, cell);
  });
  return found;
}

/** What says more under one word; an adjusted target beside the initial one, or the initial one beside a word that nothing was adjusted. */
function isBetter(cell: GridCell, head: HeaderColumn, before: GridCell, headBefore: HeaderColumn | undefined): boolean {
  if (head === headBefore) return saysMore(cell, head, before);
  if (isAdjusted(head.label)) return !isUnchanged(cell.text);
  return isAdjusted(headBefore?.label ?? '') && isUnchanged(before.text);
}

/** Under one word: a level 1 beside what it belongs to (“年度绩效目标1 | 产出指标”), a name beside its number (“指标1： | 培训次数”). */
function saysMore(cell: GridCell, { role }: HeaderColumn, before: GridCell): boolean {
  if (role === 'level3') return ORDINAL.test(flatten(before.text));
  return role === 'level1' && !namesLevel(before.label.name) && levelNameOf(cell.label.name).level1 !== undefined;
}
