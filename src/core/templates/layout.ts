import type { BlankForm } from './blank-form';

/** How many rows a level 2 gets. */
export type RowsFor = (level1: string, level2: string) => number;

/** A blank form as data: the same form with any number of rows under each level 2. */
export interface Layout {
  readonly id: string;
  readonly name: string;
  draw(rowsFor: RowsFor): BlankForm;
}

/** The form as it is offered: one row for each level 2. */
export const ONE_ROW: RowsFor = () => 1;
