import type { Indicator } from '../../form/form';
import { bareName } from '../text';

/** Rows that a form must have in common with another to be a copy of it. */
export const FEWEST_COPIED = 4;
/** Rows that this many forms share are the usual ones of a place (“资金成本 ≤ 核定数”), and no copy. */
export const COMMON_TO = 4;

/** What rows that say the same have in common; null of a row that says nothing of its project. */
export function copiedRowKey({
  level3,
  target,
  value,
}: Pick<Indicator, 'level3' | 'target'> & { readonly value: Pick<Indicator['value'], 'kind'> }): string | null {
  return level3 === '' || value.kind === 'not-applicable' ? null : bareName(level3) + bareName(target);
}
