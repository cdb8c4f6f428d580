import benefitMissing from './completeness/benefit-missing';
import costMissing from './completeness/cost-missing';
import duplicateIndicator from './completeness/duplicate-indicator';
import level3Empty from './completeness/level3-empty';
import qualityMissing from './completeness/quality-missing';
import quantityMissing from './completeness/quantity-missing';
import satisfactionMissing from './completeness/satisfaction-missing';
import targetEmpty from './completeness/target-empty';
import timelinessMissing from './completeness/timeliness-missing';
import executionRateWrong from './money/execution-rate-wrong';
import executionScoreWrong from './money/execution-score-wrong';
import fundSumMismatch from './money/fund-sum-mismatch';
import taskAmountSumMismatch from './money/task-amount-sum-mismatch';
import type { Rule } from './rule';
import weightSumNot100 from './scores/weight-sum-not-100';
import headerTextAsValue from './structure/header-text-as-value';
import projectCodeDuplicate from './structure/project-code-duplicate';
import requiredHeaderEmpty from './structure/required-header-empty';
import rowShifted from './structure/row-shifted';
import comparatorVariant from './values/comparator-variant';
import spaceOrFullwidth from './values/space-or-fullwidth';
import vagueQualitative from './values/vague-qualitative';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  requiredHeaderEmpty,
  projectCodeDuplicate,
  rowShifted,
  headerTextAsValue,
  fundSumMismatch,
  executionRateWrong,
  executionScoreWrong,
  taskAmountSumMismatch,
  quantityMissing,
  qualityMissing,
  timelinessMissing,
  costMissing,
  benefitMissing,
  satisfactionMissing,
  level3Empty,
  targetEmpty,
  duplicateIndicator,
  comparatorVariant,
  spaceOrFullwidth,
  vagueQualitative,
  weightSumNot100,
];
