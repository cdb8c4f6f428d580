import type { Indicator } from '../form/form';
import type { CellContent } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { isNumeric, valueAt } from './cells-after';
import type { Policy } from './policy';
import { plain, round } from './rounding';
import type { ScoreRow } from './score-card';

/**
 * The score of a row as a formula that keeps working without the program: where target, actual value and points are numeric cells of one
 * unit and the target has a comparator. Null where it would not give what was computed, the points are those of other rows too, or the policy
 * takes points for over-achievement.
 */
export function rowFormula(
  sheet: Sheet,
  { cells, sharesPoints, value: { comparator } }: Indicator,
  { computed, picked }: ScoreRow,
  { decimals, overAchievement }: Pick<Policy, 'decimals' | 'overAchievement'>,
): CellContent | null {
  const { target, actual, points } = cells;
  if (
    computed === null ||
    picked ||
    sharesPoints ||
    !isNumeric(sheet, target) ||
    !isNumeric(sheet, actual) ||
    !isNumeric(sheet, points)
  )
    return null;
  const [a, b, w] = [target, actual, points].map((cell) => Number(valueAt(sheet, cell)));
  if (a === undefined || b === undefined || w === undefined || a <= 0 || b < 0) return null;
  const isAtLeast = comparator === '≥' || comparator === '>';
  if (!isAtLeast && comparator !== '≤' && comparator !== '<') return null;
  if (isAtLeast && overAchievement.deduction > 0) return null;
  const share = isAtLeast ? Math.min(1, b / a) : b <= a ? 1 : a / b;
  if (round(share * w, decimals) !== computed) return null;
  const words = isAtLeast ? `MIN(1,${actual}/${target})` : `IF(${actual}<=${target},1,${target}/${actual})`;
  return {
    formula: `=IF(COUNT(${target},${actual})<2,"",ROUND(${words}*${points},${plain(decimals)}))`,
    result: computed,
  };
}
