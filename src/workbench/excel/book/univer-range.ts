import type { IRange } from '@univerjs/core';
import type { Rect } from './rect';

/** The engine's range, which includes both ends, of a rectangle. */
export function rangeOf({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The rectangle of an engine's range. */
export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The engine's selection of a range, its first cell being the active one. */
export function selectionOf(range: IRange): object {
  const { startRow: actualRow, startColumn: actualColumn } = range;
  return {
    range,
    primary: { ...range, actualRow, actualColumn, isMerged: false, isMergedMainCell: false },
    style: null,
  };
}
