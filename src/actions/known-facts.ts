import { addedSheets, planNewSheets } from '../core/conversion/plan-conversion';
import type { Form } from '../core/form/form';
import { blankWithFacts, type FactsPlan, type KnownFacts, planFacts } from '../core/known-facts/known-facts';
import type { ListedProject } from '../core/known-facts/project-list';
import type { Plan } from '../core/plan/plan';
import { layoutOf } from '../core/templates/blank-forms';
import type { Workbook } from '../host/host';
import { sheetOfForm } from './sheet-of-form';
import { nameOfLayout } from './template-names';
import { wording } from './wording';

export { type FactsPlan, factsIn, type KnownFacts } from '../core/known-facts/known-facts';
export { type ListedProject, type ProjectList, readProjects, type UnreadLine } from '../core/known-facts/project-list';

/** 填入已知信息: fills known facts into the blank cells of a form of this workbook. Throws a HostError where its sheet is gone. */
export function planKnownFacts(workbook: Workbook, target: Form, facts: KnownFacts): FactsPlan {
  const filled = planFacts(sheetOfForm(workbook, target), target, facts);
  return { ...filled, plan: { ...filled.plan, title: wording.plans.knownFacts } };
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
