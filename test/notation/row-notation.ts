import { addressOf } from '../../src/core/sheet/address';
import type { Cell, Place } from '../../src/core/sheet/sheet';
import { anyCell, type Shared } from './cell-notation';
import { sharedFormula } from './formula-notation';
import type { WrittenCell } from './written-cell';
import type { Notation } from './xml-notation';

/** A row with its cells that hold something, and its XML. */
export interface WrittenRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly (Cell & Place)[];
  readonly xml: string;
}

/** Rows with any cells, some of them far from one another. */
export function anyRows(notation: Notation, shared: Shared): WrittenRow[] {
  let row = 0;
  return Array.from({ length: notation.anyOf([0, 2, 3, 4]) }, (_, group) => {
    const skipped = notation.anyOf([0, 0, 3]);
    row += 1 + skipped;
    return anyRow(notation, cellsOf(notation, shared, row, group), row, skipped === 0);
  });
}

type PlacedCell = WrittenCell & { readonly column: number; readonly isNext: boolean };

function cellsOf(notation: Notation, shared: Shared, row: number, group: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let column = 0;
  for (let left = notation.anyOf([0, 1, 3]); left > 0; left--) {
    const step = notation.anyOf([1, 1, 2, 26]);
    column += step;
    cells.push({ ...anyCell(notation, shared), column, isNext: step === 1 });
  }
  const sharing = notation.anyOf([[], [], sharedFormula(notation, row, column + 1, group)]);
  return [...cells, ...sharing.map((cell) => ({ ...cell, column: (column += 1), isNext: true }))];
}

function anyRow(notation: Notation, cells: readonly PlacedCell[], row: number, isNext: boolean): WrittenRow {
  const { anyOf, element, between, takes } = notation;
  const hidden = anyOf([false, false, true]);
  const isUnnumbered = isNext && takes(cells.length > 0 ? 'rows without number' : 'empty rows without number');
  const attributes = {
    r: isUnnumbered ? undefined : String(row),
    spans: anyOf([undefined, '1:9']),
    hidden: hidden ? anyOf(['1', 'true']) : anyOf([undefined, '0', 'false']),
    ht: anyOf([undefined, '14.25']),
  };
  const written = cells.map(({ column, isNext: follows, attributes: own, inner }) => {
    const r = follows && takes('cells without address') ? undefined : addressOf(row, column);
    return between() + element('c', { r, ...own }, inner);
  });
  const inner = cells.length === 0 ? anyOf([null, '']) : written.join('') + between();
  return {
    row,
    hidden,
    cells: cells.flatMap(({ cell, column }) => (cell ? [{ row, column, ...cell }] : [])),
    xml: element('row', attributes, inner),
  };
}
