import { addedSheets, planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import type { KeptCell } from '../core/conversion/fill/cell-filler';
import { blankWithFacts, fillFacts, type KnownFacts } from '../core/known-facts/known-facts';
import type { ListedProject } from '../core/known-facts/project-list';
import type { Plan } from '../core/plan/plan';
import { layoutOf } from '../core/templates/blank-forms';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { nameOfLayout } from './template-names';
import { wording } from './wording';

export { factsIn, type KnownFacts } from '../core/known-facts/known-facts';
export { type ListedProject, type ProjectList, readProjects, type UnreadLine } from '../core/known-facts/project-list';

/** What filling in known facts comes to: the plan, and filled cells that say something else and stay. */
interface FactsPlan {
  readonly plan: Plan;
  readonly kept: readonly KeptCell[];
}

/** 填入已知信息: fills known facts into the blank cells of a form of this workbook. Throws a HostError where its sheet is gone. */
export function planKnownFacts(workbook: Workbook, target: Form, facts: KnownFacts): FactsPlan {
  const { changes, kept } = fillFacts(sheetOfForm(workbook, target), target, facts);
  return { plan: { title: wording.plans.knownFacts, changes }, kept };
}

/**
 * 按项目清单生成空白表: a blank form of a layout for each project, on a new sheet, with its name and budget and the facts that all share.
 * Throws a RangeError for an unknown layout.
 */
export function planProjects(
  workbook: Workbook,
  layoutId: string,
  projects: readonly Pick<ListedProject, 'name' | 'budget'>[],
  shared: KnownFacts,
): { readonly plan: Plan; readonly sheets: readonly string[] } {
  const layout = layoutOf(layoutId);
  if (!layout) throw new RangeError(`no layout ${layoutId}`);
  const blanks = projects.map(({ name, budget }) =>
    blankWithFacts(layout, { ...shared, projectName: name, budget: { total: budget, fiscal: null, other: null } }),
  );
  const title = wording.plans.projects(projects.length, nameOfLayout(layout));
  const plan = planNewSheets(
    title,
    blanks,
    workbook.sheets.map(({ name }) => name),
  );
  return { plan, sheets: addedSheets(plan) };
}
