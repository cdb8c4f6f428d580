import type { GridCell } from '../sheet/grid';
import type { IndicatorColumn } from './form';
import type { HeaderRole } from './vocabulary/header-words';

/** A column of the indicator table: what its header names, and the sheet columns it spans. */
export interface HeaderColumn {
  /** null where the vocabulary does not have the word. */
  readonly role: HeaderRole | null;
  readonly left: number;
  readonly right: number;
  /** The header as printed, with the group header above it. */
  readonly label: string;
}

/** A part of an indicator with the first sheet column that holds it. */
export interface HeaderPart {
  readonly part: IndicatorColumn;
  readonly column: number;
}

/** One indicator table's header. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** Left to right; only those of the table that counts where two stand side by side. */
  readonly columns: readonly HeaderColumn[];
  /** The column that each sheet column belongs to, `byPlace[column]`. */
  readonly byPlace: readonly (HeaderColumn | undefined)[];
  readonly byRole: ReadonlyMap<HeaderRole, HeaderColumn>;
  /** The columns that hold parts of an indicator. */
  readonly parts: readonly HeaderPart[];
  /** The first column that heads a level or the indicators' names. */
  readonly firstLevel: number;
  /** The last sheet column that the header itself spans. */
  readonly edge: number;
  /** First and last sheet column that rows of this table may use. */
  readonly left: number;
  readonly right: number;
}

/** The parts of an indicator that columns may hold, in the order that a form tells them. */
export const PARTS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'deviation',
  'description',
  'basis',
  'comparator',
  'unit',
];

/** The columns that say which indicator a row is about. */
export const LEVELS: readonly HeaderRole[] = ['level1', 'level2', 'level3'];

/** The column that a sheet column belongs to. */
export function headAt({ byPlace }: Header, column: number): HeaderColumn | undefined {
  return byPlace[column];
}

/** True where a cell stands in the column of a role. */
export function isUnder(header: Header, role: HeaderRole, cell: GridCell): boolean {
  const column = columnOf(header, role);
  return column !== undefined && column.left <= cell.column && cell.column <= column.right;
}

/** The column of a role, if the header names it. */
export function columnOf(header: Header, role: HeaderRole): HeaderColumn | undefined {
  return header.byRole.get(role);
}
