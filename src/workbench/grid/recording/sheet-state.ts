import { contentOf } from '../../../core/plan/content';
import type { CellContent } from '../../../core/plan/plan';
import type { Area } from '../../../core/sheet/sheet';
import type { BookSheet } from '../../excel/book/book';
import type { Rect } from '../../excel/book/rect';

/** What a cell of the grid holds, as a plan states it; row and column count from 0. */
export function contentAt(sheet: BookSheet, row: number, column: number): CellContent {
  const { value, formula, format } = sheet.cell(row, column);
  return contentOf({ value, ...(format !== 'General' && { format }), ...(formula !== null && { formula }) });
}

/** The merged areas of a sheet of the grid; rows and columns count from 1. */
export function mergesOf(sheet: BookSheet): Area[] {
  return sheet.merges().map(areaOf);
}

/** The area that a rectangle of the grid is; rows and columns count from 1. */
export function areaOf({ row, column, rows, columns }: Rect): Area {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}
