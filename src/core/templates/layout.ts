import type { Task } from '../form/form';
import type { BlankForm } from './blank-form';
import type { PrintedLevels } from './blank-forms/parts/levels';

/** What a layout is drawn for. */
export interface Body {
  /** How many rows a level 2 gets, by its names as printed. */
  rows(level1: string, level2: string): number;
  /** Levels that the layout does not print by itself. */
  readonly added: PrintedLevels;
  /** Tasks of a department; layouts without a task table leave them out. */
  readonly tasks: readonly Task[];
}

/** A blank form as data: the same form with any number of rows under each level 2. */
export interface Layout {
  readonly id: string;
  readonly name: string;
  draw(body: Body): BlankForm;
}

/** The form as it is offered: one row for each level 2, nothing filled. */
export const BLANK: Body = { rows: () => 1, added: [], tasks: [] };
