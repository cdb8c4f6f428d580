import type { GridCell } from '../sheet/grid';
import { headAt, type Header } from './header';
import { isShifted } from './row-shift';
import { readShifted } from './shifted-row';
import type { HeaderRole } from './vocabulary/header-words';

/** The cells of one row of the indicator table, by what they hold; absent parts are blank. */
export interface RowReading {
  readonly level1?: GridCell | undefined;
  readonly level2?: GridCell | undefined;
  readonly level3?: GridCell | undefined;
  readonly values: ReadonlyMap<HeaderRole, GridCell>;
  /** True where name, value or level name does not stand in the column that its header names. */
  readonly repaired: boolean;
}

/** What the rows above say: standard level names that hold on. */
export interface RowContext {
  readonly level1: string;
}

/** Reads the filled cells of a row by the header's columns, or by order and vocabulary where they were shifted. */
export function readRow(cells: readonly GridCell[], header: Header, context: RowContext): RowReading {
  const aligned = readAligned(cells, header);
  if (!isShifted(cells, header, aligned, context)) return aligned;
  return readShifted(cells, header, context);
}

function readAligned(cells: readonly GridCell[], header: Header): RowReading {
  const found = new Map<HeaderRole, GridCell>();
  for (const cell of cells) {
    const role = headAt(header, cell.column)?.role;
    if (role && !found.has(role)) found.set(role, cell);
  }
  return {
    level1: found.get('level1'),
    level2: found.get('level2'),
    level3: found.get('level3'),
    values: found,
    repaired: false,
  };
}
