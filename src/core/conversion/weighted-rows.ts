import { FULL_POINTS } from '../scoring/points-problem';
import type { Policy } from '../scoring/policy';
import { plain, sumOf } from '../scoring/rounding';
import type { ScoringWords } from '../scoring/sentences';
import { distribute, executionPoints } from '../scoring/weights/propose-weights';
import { flatRows, type LevelRows } from '../templates/blank-forms/parts/table-rows';
import type { DrawnRow } from './ordered-rows';

/** Rows with their points, and what a person has to settle where these do not make a full form. */
export interface WeightedRows {
  readonly levels: readonly LevelRows[];
  readonly notes: (say: ScoringWords) => readonly string[];
}

/**
 * Gives rows points by a policy. Points that stand there were approved and stay, so that the total with the execution rate may not be 100:
 * then `notes` say so. Rows that carry no points get none.
 */
export function weightedRows(levels: readonly LevelRows<DrawnRow>[], policy: Policy): WeightedRows {
  const weighted = flatRows(levels).filter((row) => row.weighted);
  const { points } = distribute(weighted, policy);
  const pointsOf = new Map(weighted.map((row, index) => [row, points[index] ?? null]));
  const sum = sumOf(points.map((share) => share ?? 0));
  const isFull = weighted.length === 0 || sumOf([sum, executionPoints(policy)]) === FULL_POINTS;
  return {
    levels: levels.map(({ level1, groups }) => ({
      level1,
      groups: groups.map(({ level2, rows }) => ({
        level2,
        rows: rows.map((row) => ({ ...row, points: pointsOf.get(row) ?? null })),
      })),
    })),
    notes: (say) => (isFull ? [] : notesOn(sum, policy, distribute(weighted, policy, say).notes, say)),
  };
}

function notesOn(sum: number, policy: Policy, others: readonly string[], { weights }: ScoringWords): string[] {
  const execution = executionPoints(policy);
  const [total, should] = [sumOf([sum, execution]), sumOf([FULL_POINTS, -execution])];
  return [weights.notFull(plain(sum), plain(execution), plain(total), plain(should)), ...others].map(weights.sentence);
}
