import type { HeaderColumn } from './header';
import { isLongTerm, partOfYearIn, yearIn, type HeaderRole } from './vocabulary/header-words';

/** What a table may have twice, for the year and for a part of it, an earlier one or the whole project. */
const OF_A_TERM: readonly (HeaderRole | null)[] = ['target', 'actual', 'points', 'score', 'deviation'];

/** True for a column that does not say what the year's does: another time's beside the year's, or one of several parts of the year. */
export function isOfOtherTerm(
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
  yearOfForm: () => number | null,
): boolean {
  const { role, label } = column;
  if (!OF_A_TERM.includes(role)) return false;
  if (!isLongTerm(label)) return isOfOtherYear(column, columns, yearOfForm);
  const names = columns.findIndex((other) => other.role === 'level3');
  const isYearly = (other: HeaderColumn) => other.role === role && isWhole(other, columns);
  return columns.slice(names + 1).some(isYearly) || isPartAlone(column, columns);
}

/**
 * “2023年完成值” beside “2025年目标值”, or left of “实际完成值”: what was reached, and promised, before the year that the target is for.
 */
function isOfPastYear({ role, label }: HeaderColumn, year: number, columns: readonly HeaderColumn[]): boolean {
  const last = columns.findLast((column) => column.role === role && isOfYear(column));
  const isRemark = last && label.endsWith('值') && last.label.endsWith('情况');
  if (role === 'actual' && last && yearIn(last.label) === null && !isRemark) return true;
  const isOver = columns.some((column) => column.role === 'target' && (yearIn(column.label) ?? year) > year);
  return isOver && columns.some((column) => column.role === 'actual' && yearIn(column.label) === year);
}

/**
 * “2023年 | 2024年 | 2025年”: the form's year decides alone where it has a column, among those of targets too if these name years; else what is
 * past is another's.
 */
function isOfOtherYear(
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
  yearOfForm: () => number | null,
): boolean {
  const { role, label } = column;
  const year = role === 'actual' || role === 'target' ? yearIn(label) : null;
  if (year === null) return false;
  const own = yearOfForm();
  const isOwn = (known: HeaderRole | null) => yearsOf(known, columns).includes(own);
  const decides = isOwn(role) && (isOwn('target') || !yearsOf('target', columns).length);
  return decides ? own !== year : isOfPastYear(column, year, columns);
}

function yearsOf(role: HeaderColumn['role'], columns: readonly HeaderColumn[]): readonly (number | null)[] {
  return columns.flatMap((column) => (column.role === role ? (yearIn(column.label) ?? []) : []));
}

/** “全年完成值” beside “上半年完成值”; “完成情况” beside it may say anything. */
function isOfYear({ role, label }: HeaderColumn): boolean {
  return !isLongTerm(label) && (role !== 'actual' || /全年|年度|年末|年终|累计|值$|^实际/.test(label));
}

/** The same, and “完成情况” where it is called as the parts of the year before it are, or is one for several. */
function isWhole(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const { role, label } = column;
  if (isOfYear(column)) return true;
  if (isLongTerm(label)) return false;
  const isAlike = (other: HeaderColumn) => isLongTerm(other.label) && other.label.endsWith(label.slice(-2));
  return partsOfYear(role, columns).length > 1 || columns.some((other) => other.role === role && isAlike(other));
}

/** What one of several parts of the year reached, unless it tells the year so far: “1-9月完成值” behind “1-6月完成值”. */
function isPartAlone({ role, label }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const parts = partsOfYear(role, columns);
  if (role !== 'actual' || parts.length < 2) return false;
  return partOfYearIn(label) !== parts.at(-1) || !/(?<!\d)1月?[-~至—]|截[至止]|累计/.test(label);
}

/** The parts of the year that columns of a role name. */
function partsOfYear(role: HeaderColumn['role'], columns: readonly HeaderColumn[]): readonly string[] {
  const parts = columns.flatMap((column) => (column.role === role ? (partOfYearIn(column.label) ?? []) : []));
  return [...new Set(parts)];
}
