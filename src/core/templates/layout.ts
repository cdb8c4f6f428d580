import type { Task } from '../form/form';
import type { BlankForm } from './blank-form';
import type { PrintedLevels } from './blank-forms/parts/levels';

/** What a layout is drawn for. */
export interface Body {
  /** Names for the rows of a level 2, '' for a blank row; levels as printed. */
  names(level1: string, level2: string): readonly string[];
  /** Levels that the layout does not print by itself. */
  readonly added: PrintedLevels;
  /** Tasks of a department; layouts without a task table leave them out. */
  readonly tasks: readonly Task[];
}

/** Ids of layouts, as the command line names them. */
export type LayoutId =
  | 'project-self-evaluation'
  | 'project-target'
  | 'project-target-split'
  | 'department-target'
  | 'department-self-evaluation'
  | 'monitoring'
  | 'korla'
  | 'chengde'
  | 'pingluo'
  | 'dalian'
  | 'changji';

/** A blank form as data: the same form with any number of rows under each level 2. */
export interface Layout {
  readonly id: LayoutId;
  readonly name: string;
  draw(body: Body): BlankForm;
}

/** The form as it is offered: one blank row for each level 2. */
export const BLANK: Body = { names: () => [''], added: [], tasks: [] };
