import { areaOf, placeOf } from './address';
import type { Cell, Sheet } from './sheet';

/** What a hand-drawn row may hold: null and '' are empty cells, an object is a cell with a format or a formula. */
export type DrawnCell = string | number | boolean | null | Cell;

export interface SheetOptions {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** A1 ranges, e.g. 'B3:D4'. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** A1 address of the first drawn cell; 'A1' where nothing is said. */
  readonly from?: string;
}

/**
 * A sheet drawn by hand, for tests.
 *
 * @example
 * sheetOf([['项目名称', '防汛物资'], ['金额', { value: 1, format: '0%' }]], { merges: ['B1:C1'] })
 */
export function sheetOf(rows: readonly (readonly DrawnCell[])[], options: SheetOptions = {}): Sheet {
  const from = placeOf(options.from ?? 'A1');
  const above = Array<undefined>(from.row - 1).fill(undefined);
  const before = Array<undefined>(from.column - 1).fill(undefined);
  return {
    name: options.name ?? 'Sheet1',
    hidden: options.hidden ?? false,
    protected: options.protected ?? false,
    rows: [...above, ...rows.map((row) => [...before, ...row.map(cellOf)])],
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}

function cellOf(drawn: DrawnCell): Cell | undefined {
  if (drawn === null || drawn === '') return undefined;
  return typeof drawn === 'object' ? drawn : { value: drawn };
}
