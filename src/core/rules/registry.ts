import targetEmpty from './completeness/target-empty';
import type { Rule } from './rule';
import weightSumNot100 from './scores/weight-sum-not-100';
import comparatorVariant from './values/comparator-variant';
import spaceOrFullwidth from './values/space-or-fullwidth';
import vagueQualitative from './values/vague-qualitative';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  targetEmpty,
  comparatorVariant,
  spaceOrFullwidth,
  vagueQualitative,
  weightSumNot100,
];
