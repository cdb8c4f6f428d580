import type { BlankForm } from '../templates/blank-form';

/** A cell by sheet name and A1 address. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** An A1 range on a sheet. */
export interface RangeRef {
  readonly sheet: string;
  readonly range: string;
}

/**
 * What a cell holds before or after a change. A number format may come with it; without one the cell keeps the format it has. A formula
 * starts with “=” and may carry its computed result, so that files opened without recalculation show the right number. A `text` stays
 * text whatever it looks like (“=100%”, “-100%”, “2021-12”): keeping it so is the host's task.
 */
export type CellContent =
  | { readonly text: string; readonly format?: string }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly result?: number | string; readonly format?: string }
  | { readonly empty: true; readonly format?: string };

/** One change of a workbook; rows count from 1. `deleteSheet` carries the drawn form when it undoes an `addSheet`. */
export type Change =
  | { readonly do: 'set'; readonly at: CellRef; readonly before: CellContent; readonly after: CellContent }
  | {
      readonly do: 'insertRows' | 'deleteRows';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      /** Whose look inserted rows take over; the row above them where nothing is said. */
      readonly like?: 'below';
    }
  | { readonly do: 'merge' | 'unmerge'; readonly range: RangeRef }
  | { readonly do: 'addSheet' | 'deleteSheet'; readonly sheet: string; readonly blank?: BlankForm };

/** Ordered changes that belong together; `title` names them for people (“写入得分”). */
export interface Plan {
  readonly title: string;
  readonly changes: readonly Change[];
}
