import { placeOf } from '../sheet/address';

/** What a person decided about writing scores. Rows are sheet rows; that of the execution rate and of the total count as rows too. */
export interface PlanScoresOptions {
  /** Rows whose proposal is confirmed. */
  readonly confirmed?: ReadonlySet<number>;
  /** Rows whose given score is replaced although it stands there; 'all' replaces every one that differs. */
  readonly overwrite?: ReadonlySet<number> | 'all';
  /** Given scores this near to the computed one count as equal, in points. */
  readonly tolerance?: number;
}

/** How near is equal where no profile says otherwise: forms are rounded to one decimal. */
export const DEFAULT_TOLERANCE = 0.1;

/** True where a person ticked the row of a cell to be replaced. */
export function isTicked(cell: string, { overwrite }: PlanScoresOptions): boolean {
  return overwrite !== undefined && overwrite !== 'all' && overwrite.has(placeOf(cell).row);
}

/** What stands in a cell beside what was computed for it. */
export interface Standing {
  readonly cell: string;
  /** Nothing stands there. */
  readonly vacant: boolean;
  /** What stands there is as good as what was computed. */
  readonly agrees: boolean;
}

/** True where a computed value goes into its cell: the cell is empty, or a person wants what stands there replaced. */
export function isToBeWritten({ cell, vacant, agrees }: Standing, options: PlanScoresOptions): boolean {
  return vacant || isTicked(cell, options) || (!agrees && options.overwrite === 'all');
}
