import benefitMissing from './completeness/benefit-missing';
import costMissing from './completeness/cost-missing';
import duplicateIndicator from './completeness/duplicate-indicator';
import level3Empty from './completeness/level3-empty';
import qualityMissing from './completeness/quality-missing';
import quantityMissing from './completeness/quantity-missing';
import satisfactionMissing from './completeness/satisfaction-missing';
import targetEmpty from './completeness/target-empty';
import timelinessMissing from './completeness/timeliness-missing';
import costExceedsBudget from './cost/cost-exceeds-budget';
import costSumMismatch from './cost/cost-sum-mismatch';
import costWithLowerBound from './cost/cost-with-lower-bound';
import costWithoutUpperBound from './cost/cost-without-upper-bound';
import unitPriceArithmetic from './cost/unit-price-arithmetic';
import executionRateWrong from './money/execution-rate-wrong';
import executionScoreWrong from './money/execution-score-wrong';
import fundSumMismatch from './money/fund-sum-mismatch';
import taskAmountSumMismatch from './money/task-amount-sum-mismatch';
import costNotMoney from './placement/cost-not-money';
import ratioInQuantity from './placement/ratio-in-quantity';
import type { Rule } from './rule';
import actualEmptyScored from './scores/actual-empty-scored';
import deviationReasonMissing from './scores/deviation-reason-missing';
import fullScoreNotAchieved from './scores/full-score-not-achieved';
import scoreExceedsWeight from './scores/score-exceeds-weight';
import scoreTextSuffix from './scores/score-text-suffix';
import totalScoreMismatch from './scores/total-score-mismatch';
import weightSumNot100 from './scores/weight-sum-not-100';
import headerTextAsValue from './structure/header-text-as-value';
import projectCodeDuplicate from './structure/project-code-duplicate';
import requiredHeaderEmpty from './structure/required-header-empty';
import rowShifted from './structure/row-shifted';
import boundWithoutNumber from './values/bound-without-number';
import comparatorMissing from './values/comparator-missing';
import comparatorVariant from './values/comparator-variant';
import directionContradiction from './values/direction-contradiction';
import rateWithQualitativeValue from './values/rate-with-qualitative-value';
import reverseIndicatorNoUpperBound from './values/reverse-indicator-no-upper-bound';
import spaceOrFullwidth from './values/space-or-fullwidth';
import unitMismatchName from './values/unit-mismatch-name';
import unitMissing from './values/unit-missing';
import vagueQualitative from './values/vague-qualitative';
import valueComparatorMinus from './values/value-comparator-minus';
import valueRepeatsName from './values/value-repeats-name';

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
  ratioInQuantity,
  costNotMoney,
  valueComparatorMinus,
  comparatorVariant,
  comparatorMissing,
  unitMissing,
  unitMismatchName,
  spaceOrFullwidth,
  boundWithoutNumber,
  valueRepeatsName,
  vagueQualitative,
  rateWithQualitativeValue,
  directionContradiction,
  reverseIndicatorNoUpperBound,
  costWithoutUpperBound,
  costWithLowerBound,
  costExceedsBudget,
  costSumMismatch,
  unitPriceArithmetic,
  weightSumNot100,
  totalScoreMismatch,
  scoreExceedsWeight,
  fullScoreNotAchieved,
  actualEmptyScored,
  deviationReasonMissing,
  scoreTextSuffix,
];
