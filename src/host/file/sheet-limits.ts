import type { Area } from '../../core/sheet/sheet';

/** The last row and column of a sheet. */
interface SheetLimits {
  readonly row: number;
  readonly column: number;
}

/** Excel specifications and limits. */
export const SHEET_LIMITS: SheetLimits = { row: 1_048_576, column: 16_384 };
/** The same of the old format: rows of 16 bits, columns of 8. */
export const XLS_LIMITS: SheetLimits = { row: 65_536, column: 256 };

/** Whether an area has its corners in order and on the sheet; damaged and crafted files have others. */
export function isOnSheet({ top, left, bottom, right }: Area, limits: SheetLimits = SHEET_LIMITS): boolean {
  return 1 <= top && top <= bottom && bottom <= limits.row && 1 <= left && left <= right && right <= limits.column;
}
