import type { FundRow } from '../../form/form';
import { fieldKindOf } from '../../form/vocabulary/field-labels';
import { isLongTerm } from '../../form/vocabulary/header-words';
import { labelOf } from '../../sheet/text';

/** Fund rows by block: each begins with its total. */
export function fundGroups(funds: readonly FundRow[]): FundRow[][] {
  const groups: FundRow[][] = [];
  for (const row of funds) {
    const last = groups.at(-1);
    if (!last || fieldKindOf(labelOf(row.label).name) === 'fundTotal') groups.push([row]);
    else last.push(row);
  }
  return groups;
}

/** True for a block of the whole project (中期, 实施期), which stands beside that of the year. */
export function isForTheProject([total]: readonly FundRow[]): boolean {
  return total !== undefined && isLongTerm(labelOf(total.label).name);
}
