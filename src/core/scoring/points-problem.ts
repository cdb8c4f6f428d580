import type { Form } from '../form/form';
import { isWeightless } from '../form/shared-points';
import { withoutNoise } from '../value/without-noise';
import type { Policy } from './policy';
import { isNear, sumOf } from './rounding';
import { CHINESE, type ScoringWords } from './sentences';
import { executionPoints } from './weights/propose-weights';

/** Points of a whole form, execution rate included: what total and grade are measured by. */
export const FULL_POINTS = 100;

/** Points are set, not computed, and have to make 100; only what is lost in the second decimal is rounding (33.33 three times). */
export const POINTS_TOLERANCE = 0.01;

/** Points that do not add up to 100: no grade, and unless the form means it so no total either. */
export interface PointsProblem {
  /** What they add up to, what comes of it and what to do. */
  readonly text: string;
  readonly leavesTotalOpen: boolean;
}

/**
 * What is wrong with the points of all rows and of the execution rate together; null where they add up to 100 or there are none. A form
 * may mean another sum where it prints that one itself, or where the execution rate has no points and only its share is missing.
 */
export function pointsProblemOf(
  { indicators, execution, totalPoints }: Pick<Form, 'indicators' | 'execution' | 'totalPoints'>,
  policy: Policy,
  say: ScoringWords = CHINESE,
): PointsProblem | null {
  const given = [...indicators, ...(execution ? [execution] : [])].flatMap(({ points }) => points ?? []);
  const sum = sumOf(given);
  if (given.length === 0 || isNear(sum, FULL_POINTS, POINTS_TOLERANCE)) return null;
  if (!execution?.points && isNear(sum, FULL_POINTS - executionPoints(policy), POINTS_TOLERANCE))
    return { text: say.pointsWithoutExecution(sum), leavesTotalOpen: false };
  if (isNear(totalPoints, sum, POINTS_TOLERANCE)) return { text: say.pointsPrinted(sum), leavesTotalOpen: false };
  if (sum > FULL_POINTS)
    return { text: say.pointsTooMany(sum, withoutNoise(sum - FULL_POINTS)), leavesTotalOpen: true };
  const missing = indicators.filter(lacksPoints).length;
  return { text: say.pointsTooFew(sum, withoutNoise(FULL_POINTS - sum), missing), leavesTotalOpen: true };
}

function lacksPoints(indicator: Form['indicators'][number]): boolean {
  return indicator.points === null && !isWeightless(indicator) && indicator.value.kind !== 'not-applicable';
}
