import type { Indicator } from '../../form/form';
import type { Suggestion } from '../rule';

/** The cell that holds an indicator's comparator, and the offer to make it an upper bound. */
export interface UpperBound {
  readonly at: string | undefined;
  readonly better: string;
  readonly suggestion: Suggestion;
}

const SIGN = /^(?:[≥≤<>=＝＞＜≧≦]+|不低于|不少于|至少|大于等于|大于|等于|不小于)\s*/;

/**
 * How to write a cost as an upper bound, in the comparator's own column where the form has one.
 *
 * @example
 * upperBoundOf({ target: '≥36万元', cells: { target: 'E5' } }).better //=> '≤36万元'
 */
export function upperBoundOf({
  target,
  comparatorText,
  cells,
}: Pick<Indicator, 'target' | 'comparatorText' | 'cells'>): UpperBound {
  if (comparatorText !== undefined) return { at: cells.comparator, better: '≤', suggestion: { to: { text: '≤' } } };
  const bare = target
    .trim()
    .replace(SIGN, '')
    .replace(/(?:以上|及以上)$/, '');
  const better = `≤${bare}`;
  return { at: cells.target, better, suggestion: { to: { text: better } } };
}
