import type { GridCell } from '../sheet/grid';
import { cellsByRole } from './cells-by-role';
import { columnOf, headAt, isUnder, type Header, type HeaderColumn } from './header';
import { movedRow, movedValues } from './moved-row';
import { isDoubtful, isShifted } from './row-shift';
import { readShifted } from './shifted-row';
import type { HeaderRole } from './vocabulary/header-words';
import { isBandHeading, levelNameOf, parentsOf } from './vocabulary/level-names';

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
  const heading = readHeading(cells, header, context) ?? readBand(cells, header);
  if (heading) return heading;
  const aligned = readAligned(cells, header);
  if (isShifted(cells, header, aligned, context)) return readShifted(cells, header, context);
  if (!isDoubtful(cells, header, aligned)) return aligned;
  return movedRow(cells, header) ?? movedValues(cells, header) ?? aligned;
}

/**
 * A row that holds a level's name alone (“一、产出指标（50分）”), in a table without columns for the levels, or a level 1 over a table that
 * has a column for level 2 alone.
 */
function readHeading(cells: readonly GridCell[], header: Header, { level1: above }: RowContext): RowReading | null {
  const cell = cells[0];
  if (!cell || cells.length > 1 || columnOf(header, 'level1')) return null;
  const { level1, level2, weak } = levelNameOf(cell.label.name);
  const column = columnOf(header, 'level2');
  if (weak || (column && !(level1 && standsOver(cell, column)))) return null;
  const isSecond = !column && level2 !== undefined && (!level1 || parentsOf(level2).includes(above));
  return {
    ...(!isSecond && { level1: cell }),
    ...(level2 !== undefined && { level2: cell }),
    values: new Map(),
    repaired: false,
  };
}

/** A level 2 over the columns of its indicators (“（一）数量指标”), in a table that has a column for level 1 alone. */
function readBand(cells: readonly GridCell[], header: Header): RowReading | null {
  if (cells.length > 2 || !columnOf(header, 'level1') || columnOf(header, 'level2')) return null;
  const [cell, level1] = cells.toReversed();
  const column = columnOf(header, 'level3');
  if (!cell || !column || !isUnder(header, 'level3', cell) || !standsOver(cell, column)) return null;
  const { level2, weak } = levelNameOf(cell.label.name);
  if (weak || level2 === undefined || (level1 && !isUnder(header, 'level1', level1))) return null;
  return { level1, level2: cell, values: new Map(), repaired: false };
}

/** Merged beyond the column that it begins in, or numbered as headings are. */
function standsOver({ text, right }: GridCell, column: HeaderColumn): boolean {
  return right > column.right || isBandHeading(text);
}

function readAligned(cells: readonly GridCell[], header: Header): RowReading {
  const heads = cells.map(({ column }) => headAt(header, column));
  const values = cellsByRole(cells, heads);
  const [level1, level2, level3] = [values.get('level1'), values.get('level2'), values.get('level3')];
  return { level1, level2, level3, values, repaired: false };
}
