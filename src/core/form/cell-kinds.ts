import type { GridCell } from '../sheet/grid';
import { looksLikeValue } from './looks-like-value';
import { pointsIn } from './numbers';
import { headerRoleOf } from './vocabulary/header-words';
import { levelNameOf } from './vocabulary/level-names';

/** Text of the kind that stands in a value column. */
export function isValue(cell: GridCell | undefined): boolean {
  return cell !== undefined && looksLikeValue(cell.text);
}

/** A comparator of its own, which no indicator is called. */
export function isSymbol({ label }: GridCell): boolean {
  return /^[≥≤≧≦><=]=?$/.test(label.name);
}

/** A word that indicators are called by as well as levels. */
export function isWeakName(cell: GridCell | undefined): boolean {
  return cell !== undefined && levelNameOf(cell.label.name).weak;
}

/** A name where points belong. */
export function isWord(cell: GridCell | undefined): boolean {
  return cell !== undefined && pointsIn(cell) === null && /[\u4e00-\u9fa5]{2}/.test(cell.text);
}

/** A value with its unit where points belong. */
export function isOddText(cell: GridCell | undefined): boolean {
  return cell !== undefined && pointsIn(cell) === null && isValue(cell);
}

/** A number that Excel has as one. */
export function isNumber(cell: GridCell | undefined): boolean {
  return typeof cell?.cell.value === 'number';
}

/** Text of the row's own: no number, no word of the vocabulary, no head merged over several rows. */
export function isFreeText(cell: GridCell): boolean {
  if (headerRoleOf(cell.label.name) !== null) return false;
  return typeof cell.cell.value === 'string' && cell.bottom === cell.top && !/^\d*$/.test(cell.label.name || 'x');
}
