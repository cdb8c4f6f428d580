import type { Policy } from '../scoring/policy';
import { plain, sumOf } from '../scoring/rounding';
import { distribute, executionPoints } from '../scoring/weights/propose-weights';
import { flatRows, type LevelRows } from '../templates/blank-forms/parts/table-rows';
import type { DrawnRow } from './ordered-rows';

const FULL = 100;

/** Rows with their points, and what a person has to settle where these do not make a full form. */
export interface WeightedRows {
  readonly levels: readonly LevelRows[];
  readonly notes: readonly string[];
}

/**
 * Gives rows points by a policy. Points that stand there were approved and stay, so that the total with the execution rate may not be 100:
 * then `notes` say so. Rows that carry no points get none.
 */
export function weightedRows(levels: readonly LevelRows<DrawnRow>[], policy: Policy): WeightedRows {
  const weighted = flatRows(levels).filter((row) => row.weighted);
  const { points, notes } = distribute(weighted, policy);
  const pointsOf = new Map(weighted.map((row, index) => [row, points[index] ?? null]));
  const total = totalNote(sumOf(points.map((share) => share ?? 0)), executionPoints(policy));
  return {
    levels: levels.map(({ level1, groups }) => ({
      level1,
      groups: groups.map(({ level2, rows }) => ({
        level2,
        rows: rows.map((row) => ({ ...row, points: pointsOf.get(row) ?? null })),
      })),
    })),
    notes: weighted.length === 0 || total === null ? [] : [total, ...notes.map((note) => `${note}。`)],
  };
}

function totalNote(indicators: number, execution: number): string | null {
  const total = sumOf([indicators, execution]);
  if (total === FULL) return null;
  const should = plain(sumOf([FULL, -execution]));
  return `指标分值合计 ${plain(indicators)} 分，加预算执行率 ${plain(execution)} 分共 ${plain(total)} 分，不是 100 分。原表的分值没有改动，请调整到指标合计 ${should} 分。`;
}
