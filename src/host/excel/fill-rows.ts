import type { Cell } from '../../core/sheet/sheet';
import { HostError } from '../host';
import type { Block } from './blocks';
import { cellOf } from './cell';

/** Rows of a sheet while it is read. */
export type Rows = (Cell | undefined)[][];

/** Puts the cells of a block, as Excel answers them, into their rows. Throws `too-large` where Excel withheld them. */
export function fillRows(
  sheet: string,
  rows: Rows,
  block: Omit<Block, 'sheet'>,
  { values, formulas, numberFormat }: Excel.Range,
): void {
  // Excel answers null instead of an array where there are more cells than it hands out.
  if (!Array.isArray(values) || !Array.isArray(formulas)) throw new HostError('too-large', { sheet });
  for (let row = 0; row < block.rows; row++) {
    const left = Array<undefined>(block.column).fill(undefined);
    const cells = Array.from({ length: block.columns }, (_, column) =>
      cellOf(values[row]?.[column], formulas[row]?.[column], numberFormat[row]?.[column]),
    );
    rows[block.row + row] = [...left, ...cells];
  }
}
