import type { Indicator } from '../form/form';
import { percentageIn } from './judge-quality';
import { type Judgement, partial, reached } from './judgement';
import type { Policy } from './policy';
import { percent } from './rounding';
import type { Said } from './sentences';

/**
 * Scores satisfaction by grade where the policy does so: from `full` on the full weight, below `zero` none, between them the part of
 * `full` that was reached. Null for other rows, and where the actual value is no percentage.
 */
export function judgeSatisfaction(indicator: Indicator, { satisfaction }: Policy): Judgement | null {
  const { level1, actual, actualValue, value } = indicator;
  if (!satisfaction || level1 !== '满意度指标' || actual === null || actualValue === null) return null;
  if (value.kind === 'not-applicable' || value.kind === 'empty') return null;
  const rate = percentageIn(actualValue);
  if (rate === null) return null;
  const doubts: Said[] = actualValue.unit === null ? [(say) => say.satisfactionGraded(actual.trim())] : [];
  const { full, zero } = satisfaction;
  if (rate >= full) return reached((say) => say.satisfaction(percent(rate), '≥', percent(full)), doubts);
  if (rate < zero) return partial(0, (say) => say.satisfaction(percent(rate), '<', percent(zero)), doubts);
  return partial(rate / full, () => `${percent(rate)} ÷ ${percent(full)}`, doubts);
}
