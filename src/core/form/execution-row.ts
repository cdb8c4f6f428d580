import { addressOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import type { Execution } from './form';
import { pointsIn, rateIn } from './numbers';
import type { RowReading } from './row-reading';
import type { HeaderRole } from './vocabulary/header-words';
import { namesExecution } from './vocabulary/level-names';

/** True for a row of the indicator table that scores the execution rate and names no indicator. */
export function isExecutionRow({ level1, level2, level3 }: RowReading): boolean {
  return level1 !== undefined && namesExecution(level1.label.name) && !level2 && !level3;
}

/** The execution with the points, rate and score that a row of the indicator table gives it, where the fund block gives it none. */
export function withExecutionRow(execution: Execution | null, row: RowReading | null): Execution | null {
  if (!row || (execution && execution.points !== null)) return execution;
  const cell = (role: HeaderRole) => row.values.get(role);
  const [rate, points, score] = [cell('actual'), cell('points'), cell('score')];
  return {
    initial: execution?.initial ?? null,
    adjusted: execution?.adjusted ?? null,
    executed: execution?.executed ?? null,
    points: pointsIn(points),
    rate: execution?.rate ?? rateIn(rate, false),
    score: pointsIn(score),
    cells: {
      ...(rate && { rate: placeOf(rate) }),
      ...execution?.cells,
      ...(points && { points: placeOf(points) }),
      ...(score && { score: placeOf(score) }),
    },
    ...(execution?.rateText === undefined ? { rateText: rate?.text ?? '' } : { rateText: execution.rateText }),
    pointsText: points?.text ?? '',
    scoreText: score?.text ?? '',
  };
}

function placeOf({ row, column }: GridCell): string {
  return addressOf(row, column);
}
