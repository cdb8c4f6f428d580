import type { GridCell } from '../sheet/grid';
import { parseValue } from '../value/parse-value';
import { isUnder, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import { fieldKindOf } from './vocabulary/field-labels';
import type { HeaderRole } from './vocabulary/header-words';

/** True for a row with a label of totals in front, unless that is an indicator's name. */
export function isTotal(cells: readonly GridCell[], header: Header): boolean {
  const label = cells.slice(0, 2).find(({ label: { name } }) => fieldKindOf(name) === 'total');
  return label !== undefined && !namesIndicator(label, cells, header);
}

/** True for “自评总分”, whose numbers are no money. */
export function isTotalOfPoints({ label }: GridCell): boolean {
  return label.name.includes('分') && fieldKindOf(label.name) === 'total';
}

/** True for “小计” under a group of rows, which is no row of its own. */
export function isSubtotal({ label: { name } }: GridCell): boolean {
  return name.endsWith('小计') && /^(?:.{0,4}指标)?(?:得分)?小计$/.test(name);
}

/** True for “综合得分” and the like in the column of the names, with a target that it is measured against; 合计 and 总分 are only totals. */
function namesIndicator(label: GridCell, cells: readonly GridCell[], header: Header): boolean {
  const { name } = label.label;
  if (!name.endsWith('得分') || name.includes('合计') || !isUnder(header, 'level3', label)) return false;
  const target = cells.find((cell) => isUnder(header, 'target', cell));
  return target !== undefined && looksLikeValue(target.text) && isMeasured(target, cells, header);
}

/** True for “≥90分”, and for “90分” with what was reached beside it; a bare number, and 100分, may be the total itself, moved left. */
function isMeasured({ text }: GridCell, cells: readonly GridCell[], header: Header): boolean {
  const has = (role: HeaderRole) => cells.some((cell) => isUnder(header, role, cell));
  if (parseValue(text).comparator !== null || has('comparator')) return true;
  return /[^\d.\s]/.test(text) && !/^\s*100\s*分\s*$/.test(text) && has('actual');
}
