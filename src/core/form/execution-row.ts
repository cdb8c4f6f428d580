import { addressesAt } from '../sheet/address';
import type { Execution } from './form';
import { columnOf } from './header';
import { pointsIn, rateIn } from './numbers';
import type { RowReading } from './row-reading';
import type { TableRow } from './table';
import type { HeaderRole } from './vocabulary/header-words';
import { namesExecution } from './vocabulary/level-names';

/**
 * The row of the indicator table that scores the execution which the fund block tells: with the points that the block gives it as well,
 * or with the only ones. Without amounts nothing could be computed, so that a row with the only points stays an indicator.
 */
export function executionRowIn(rows: readonly TableRow[], execution: Execution | null): TableRow | null {
  if (!execution || (execution.points === null && !hasAmounts(execution))) return null;
  const isSame = ({ reading }: TableRow) => [null, pointsIn(reading.values.get('points'))].includes(execution.points);
  return rows.find((row) => isExecutionRow(row) && isSame(row)) ?? null;
}

function hasAmounts({ initial, adjusted, executed }: Execution): boolean {
  return executed !== null && (adjusted ?? initial) !== null;
}

/** Names no indicator, and stands in a table that tells what was reached. */
function isExecutionRow({ header, reading: { level1, level2, level3 } }: TableRow): boolean {
  if (!level1 || [level1, level2, level3].some((cell) => cell && !namesExecution(cell.label.name))) return false;
  return columnOf(header, 'actual') !== undefined || columnOf(header, 'score') !== undefined;
}

/** The execution with the points and score that its row of the indicator table gives it, and the rate, where the fund block tells none. */
export function withExecutionRow(execution: Execution, row: RowReading): Execution {
  if (execution.points !== null) return execution;
  const cell = (role: HeaderRole) => row.values.get(role);
  const [rate, points, score] = [cell('actual'), cell('points'), cell('score')];
  return {
    initial: execution.initial,
    adjusted: execution.adjusted,
    executed: execution.executed,
    points: pointsIn(points),
    rate: execution.rate ?? rateIn(rate, false),
    score: pointsIn(score),
    cells: {
      ...addressesAt({ rate }),
      ...execution.cells,
      ...addressesAt({ points, score }),
    },
    rateText: execution.rateText ?? rate?.text ?? '',
    pointsText: points?.text ?? '',
    scoreText: score?.text ?? '',
  };
}
