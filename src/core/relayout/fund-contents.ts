import { fundGroups, isForTheProject } from '../conversion/fill/fund-groups';
import type { Form, FundRow } from '../form/form';
import { fieldKindOf } from '../form/vocabulary/field-labels';
import type { CellContent } from '../plan/plan';
import { labelOf } from '../sheet/text';
import { numberContent } from '../templates/content';

/**
 * Amounts for a blank form that prints two fund blocks: the year's beside the whole project's (中期, 实施期), each from the block of the source
 * that is for the same time. Nothing where the blank form has one block only. Amounts in 万元.
 */
export function fundContents({ funds, budgetCells }: Form, source: Form): [string, CellContent][] {
  const longTerm = fundGroups(funds).find(isForTheProject);
  if (!longTerm) return [];
  const known = fundGroups(source.funds).find(isForTheProject) ?? [];
  const amounts = longTerm.map(({ label, cells }) => {
    const same = known.find((row) => kindOf(row) === kindOf({ label }));
    return [cells.initial, same?.initial ?? null] as const;
  });
  const ofTheYear = (['total', 'fiscal', 'other'] as const).map(
    (part) => [budgetCells[part], source.budget[part]] as const,
  );
  return [...amounts, ...ofTheYear].flatMap(([cell, amount]) =>
    cell === undefined ? [] : [[cell, numberContent(amount)] as [string, CellContent]],
  );
}

function kindOf({ label }: Pick<FundRow, 'label'>): string | null {
  return fieldKindOf(labelOf(label).name);
}
