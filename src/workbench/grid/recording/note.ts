import { sameContent } from '../../../core/plan/content';
import type { CellContent } from '../../../core/plan/plan';
import type { Area } from '../../../core/sheet/sheet';

/** One change on a sheet, noted with the engine's id of the sheet, since names may change. Rows and columns count from 1. */
export type Note = { readonly sheetId: string } & (
  | {
      readonly kind: 'content';
      readonly row: number;
      readonly column: number;
      readonly before: CellContent;
      readonly after: CellContent;
    }
  | { readonly kind: 'rows'; readonly row: number; readonly inserted: number }
  | { readonly kind: 'merged' | 'unmerged'; readonly area: Area }
);

/** Whether two contents are alike, number formats included; computed results do not count. */
export function isAlike(one: CellContent, other: CellContent): boolean {
  const formats = [one, other].map((content) => ('number' in content ? content.format : undefined));
  return sameContent(one, other) && formats[0] === formats[1];
}

/** Where an area stands after rows were inserted (or, with a negative number, deleted) as a spreadsheet does it; null where it is gone. */
export function areaAfterRows(area: Area, row: number, inserted: number): Area | null {
  const top = rowAfter(area.top, row, inserted, row);
  const bottom = rowAfter(area.bottom, row, inserted, row - 1);
  return bottom < top ? null : { ...area, top, bottom };
}

/** `gone` is where a row ends up that is deleted itself. */
function rowAfter(at: number, row: number, inserted: number, gone: number): number {
  if (at < row) return at;
  return inserted < 0 && at < row - inserted ? gone : at + inserted;
}
