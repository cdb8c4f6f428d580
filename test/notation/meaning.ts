import type { Area, Cell, Place } from '../../src/core/sheet/sheet';
import type { Workbook } from '../../src/host/host';

/** What a workbook of one sheet means. */
export interface Meaning {
  readonly cells: readonly (Cell & Place)[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
}

/** What the first sheet of a workbook was read as, without holes, which readers may leave as they like. */
export function meaningOf({ sheets: [sheet] }: Workbook): Meaning {
  const rows = Array.from(sheet?.rows ?? [], (cells) => Array.from(cells ?? []));
  return {
    cells: rows.flatMap((cells, top) =>
      cells.flatMap((cell, left) => (cell ? [{ row: top + 1, column: left + 1, ...cell }] : [])),
    ),
    hiddenRows: [...(sheet?.hiddenRows ?? [])],
    merges: sheet?.merges ?? [],
  };
}
