import { addressOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import type { Execution } from './form';
import { columnOf } from './header';
import { pointsIn, rateIn } from './numbers';
import type { RowReading } from './row-reading';
import type { TableRow } from './table';
import type { HeaderRole } from './vocabulary/header-words';
import { namesExecution } from './vocabulary/level-names';

/**
 * The row of the indicator table that scores the execution whose amounts the fund block tells and to which it gives no points of its own.
 * Without amounts nothing could be computed, so that such a row stays an indicator.
 */
export function executionRowIn(rows: readonly TableRow[], execution: Execution | null): TableRow | null {
  if (!execution || execution.points !== null) return null;
  if (execution.executed === null || (execution.adjusted ?? execution.initial) === null) return null;
  return rows.find(isExecutionRow) ?? null;
}

/** Names no indicator, and stands in a table that tells what was reached. */
function isExecutionRow({ header, reading: { level1, level2, level3 } }: TableRow): boolean {
  if (!level1 || level2 || level3 || !namesExecution(level1.label.name)) return false;
  return columnOf(header, 'actual') !== undefined || columnOf(header, 'score') !== undefined;
}

/** The execution with the points and score that its row of the indicator table gives it, and the rate where the fund block tells none. */
export function withExecutionRow(execution: Execution, row: RowReading): Execution {
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
      ...(rate && { rate: placeOf(rate) }),
      ...execution.cells,
      ...(points && { points: placeOf(points) }),
      ...(score && { score: placeOf(score) }),
    },
    rateText: execution.rateText ?? rate?.text ?? '',
    pointsText: points?.text ?? '',
    scoreText: score?.text ?? '',
  };
}

function placeOf({ row, column }: GridCell): string {
  return addressOf(row, column);
}
