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
import budgetZeroDivision from './money/budget-zero-division';
import executionCapExceeded from './money/execution-cap-exceeded';
import executionLowNoReason from './money/execution-low-no-reason';
import executionOver100 from './money/execution-over-100';
import executionRateWrong from './money/execution-rate-wrong';
import executionScoreWrong from './money/execution-score-wrong';
import fundSumMismatch from './money/fund-sum-mismatch';
import fundTotalZero from './money/fund-total-zero';
import fundUnitMixed from './money/fund-unit-mixed';
import paymentPlanNotCumulative from './money/payment-plan-not-cumulative';
import taskAmountSumMismatch from './money/task-amount-sum-mismatch';
import costNotMoney from './placement/cost-not-money';
import ratioInQuantity from './placement/ratio-in-quantity';
import type { Rule } from './rule';
import actualCopiesComparator from './scores/actual-copies-comparator';
import actualEmptyScored from './scores/actual-empty-scored';
import actualUnitMissing from './scores/actual-unit-missing';
import allFullScore from './scores/all-full-score';
import deviationReasonMissing from './scores/deviation-reason-missing';
import deviationReasonWhenAchieved from './scores/deviation-reason-when-achieved';
import fullScoreNotAchieved from './scores/full-score-not-achieved';
import goalCopiedToCompletion from './scores/goal-copied-to-completion';
import overachievementLarge from './scores/overachievement-large';
import qualitativeActualAsPercent from './scores/qualitative-actual-as-percent';
import scoreExceedsWeight from './scores/score-exceeds-weight';
import scoreFormulaMismatch from './scores/score-formula-mismatch';
import scoreTextSuffix from './scores/score-text-suffix';
import totalScoreMismatch from './scores/total-score-mismatch';
import weightLevel1Deviates from './scores/weight-level1-deviates';
import weightLevel3Missing from './scores/weight-level3-missing';
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
  fundUnitMixed,
  fundTotalZero,
  executionRateWrong,
  executionScoreWrong,
  executionOver100,
  budgetZeroDivision,
  executionLowNoReason,
  executionCapExceeded,
  taskAmountSumMismatch,
  paymentPlanNotCumulative,
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
  weightLevel1Deviates,
  weightLevel3Missing,
  totalScoreMismatch,
  scoreExceedsWeight,
  scoreFormulaMismatch,
  fullScoreNotAchieved,
  actualEmptyScored,
  actualUnitMissing,
  actualCopiesComparator,
  qualitativeActualAsPercent,
  deviationReasonMissing,
  deviationReasonWhenAchieved,
  overachievementLarge,
  allFullScore,
  goalCopiedToCompletion,
  scoreTextSuffix,
];
