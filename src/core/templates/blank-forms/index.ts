import type { BlankForm } from '../blank-form';
import { BLANK, type Layout } from '../layout';
import { changji } from './changji';
import { chengde } from './chengde';
import { dalian } from './dalian';
import { departmentSelfEvaluation } from './department-self-evaluation';
import { departmentTarget } from './department-target';
import { korla } from './korla';
import { monitoring } from './monitoring';
import { pingluo } from './pingluo';
import { projectSelfEvaluationLayout } from './project-self-evaluation';
import { projectTarget } from './project-target';
import { projectTargetSplit } from './project-target-split';

/** Every layout, in the order in which it is offered: the national ones, then those of places. */
export const LAYOUTS: readonly Layout[] = [
  projectSelfEvaluationLayout,
  projectTarget,
  projectTargetSplit,
  departmentTarget,
  departmentSelfEvaluation,
  monitoring,
  korla,
  chengde,
  pingluo,
  dalian,
  changji,
];

/** Every blank form that can be inserted, in the order in which it is offered. */
export const BLANK_FORMS: readonly BlankForm[] = LAYOUTS.map((layout) => layout.draw(BLANK));

/** The blank form of an id, or undefined. */
export function blankFormOf(id: string): BlankForm | undefined {
  return BLANK_FORMS.find((form) => form.id === id);
}

/** The layout of an id, or undefined. */
export function layoutOf(id: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.id === id);
}
