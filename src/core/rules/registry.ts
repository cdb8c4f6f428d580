import benefitMissing from './completeness/benefit-missing';
import costMissing from './completeness/cost-missing';
import duplicateIndicator from './completeness/duplicate-indicator';
import goalEmptyOrEqualsName from './completeness/goal-empty-or-equals-name';
import goalNotCovered from './completeness/goal-not-covered';
import indicatorContradictsGoal from './completeness/indicator-contradicts-goal';
import indicatorCountFew from './completeness/indicator-count-few';
import level3Empty from './completeness/level3-empty';
import notApplicableFiller from './completeness/not-applicable-filler';
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
import costInBenefit from './placement/cost-in-benefit';
import costNotMoney from './placement/cost-not-money';
import countInQuality from './placement/count-in-quality';
import executionRateAsIndicator from './placement/execution-rate-as-indicator';
import level2NameNonstandard from './placement/level2-name-nonstandard';
import level2UnderWrongLevel1 from './placement/level2-under-wrong-level1';
import ratioInQuantity from './placement/ratio-in-quantity';
import satisfactionInBenefit from './placement/satisfaction-in-benefit';
import satisfactionNotSatisfaction from './placement/satisfaction-not-satisfaction';
import timelinessNotTime from './placement/timeliness-not-time';
import type { Rule } from './rule';
import actualCopiesComparator from './scores/actual-copies-comparator';
import actualEmptyScored from './scores/actual-empty-scored';
import actualUnitMissing from './scores/actual-unit-missing';
import allFullScore from './scores/all-full-score';
import deviationReasonMissing from './scores/deviation-reason-missing';
import deviationReasonWhenAchieved from './scores/deviation-reason-when-achieved';
import fullScoreNotAchieved from './scores/full-score-not-achieved';
import goalCopiedToCompletion from './scores/goal-copied-to-completion';
import gradeBandMismatch from './scores/grade-band-mismatch';
import overachievementLarge from './scores/overachievement-large';
import qualitativeActualAsPercent from './scores/qualitative-actual-as-percent';
import scoreExceedsWeight from './scores/score-exceeds-weight';
import scoreFormulaMismatch from './scores/score-formula-mismatch';
import scoreTextSuffix from './scores/score-text-suffix';
import totalScoreMismatch from './scores/total-score-mismatch';
import weightLevel1Deviates from './scores/weight-level1-deviates';
import weightLevel3Missing from './scores/weight-level3-missing';
import weightSumNot100 from './scores/weight-sum-not-100';
import bracketOrQuoteUnbalanced from './structure/bracket-or-quote-unbalanced';
import formTypeUnrecognised from './structure/form-type-unrecognised';
import headerTextAsValue from './structure/header-text-as-value';
import nameTruncated from './structure/name-truncated';
import projectCodeDuplicate from './structure/project-code-duplicate';
import requiredHeaderEmpty from './structure/required-header-empty';
import rowShifted from './structure/row-shifted';
import strayCell from './structure/stray-cell';
import templateHintLeft from './structure/template-hint-left';
import typoSuspect from './structure/typo-suspect';
import yearMismatch from './structure/year-mismatch';
import boilerplateExplanation from './text/boilerplate-explanation';
import copiedFromOtherProject from './text/copied-from-other-project';
import nameDescriptionMismatch from './text/name-description-mismatch';
import accidentRateImplausible from './values/accident-rate-implausible';
import boundWithoutNumber from './values/bound-without-number';
import comparatorMissing from './values/comparator-missing';
import comparatorVariant from './values/comparator-variant';
import dateOutOfPeriod from './values/date-out-of-period';
import deadlineImprecise from './values/deadline-imprecise';
import directionContradiction from './values/direction-contradiction';
import multiValueCell from './values/multi-value-cell';
import ocrTwoForGeq from './values/ocr-two-for-geq';
import pasteResidue from './values/paste-residue';
import percentAsDecimal from './values/percent-as-decimal';
import percentOver100 from './values/percent-over-100';
import qualitativeRatioHigh from './values/qualitative-ratio-high';
import rateWithQualitativeValue from './values/rate-with-qualitative-value';
import reverseIndicatorNoUpperBound from './values/reverse-indicator-no-upper-bound';
import spaceOrFullwidth from './values/space-or-fullwidth';
import strictComparator from './values/strict-comparator';
import targetTooLow from './values/target-too-low';
import unitInNameAndValue from './values/unit-in-name-and-value';
import unitMismatchName from './values/unit-mismatch-name';
import unitMissing from './values/unit-missing';
import unitPercentWord from './values/unit-percent-word';
import vagueQualitative from './values/vague-qualitative';
import valueComparatorMinus from './values/value-comparator-minus';
import valueUnreadable from './values/value-unreadable';
import valueInName from './values/value-in-name';
import valueRepeatsName from './values/value-repeats-name';
import zeroTarget from './values/zero-target';
import departmentTotalMismatch from './workbook/department-total-mismatch';
import evaluationBudgetChanged from './workbook/evaluation-budget-changed';
import evaluationIndicatorDropped from './workbook/evaluation-indicator-dropped';
import evaluationTargetChanged from './workbook/evaluation-target-changed';

/** Each rule by its own type, for the texts in other languages. */
const EVERY = [
  formTypeUnrecognised,
  requiredHeaderEmpty,
  yearMismatch,
  projectCodeDuplicate,
  templateHintLeft,
  rowShifted,
  headerTextAsValue,
  strayCell,
  nameTruncated,
  bracketOrQuoteUnbalanced,
  typoSuspect,
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
  indicatorCountFew,
  duplicateIndicator,
  notApplicableFiller,
  goalEmptyOrEqualsName,
  goalNotCovered,
  indicatorContradictsGoal,
  ratioInQuantity,
  countInQuality,
  timelinessNotTime,
  costNotMoney,
  satisfactionNotSatisfaction,
  costInBenefit,
  satisfactionInBenefit,
  executionRateAsIndicator,
  level2NameNonstandard,
  level2UnderWrongLevel1,
  valueComparatorMinus,
  ocrTwoForGeq,
  comparatorVariant,
  comparatorMissing,
  strictComparator,
  percentOver100,
  percentAsDecimal,
  unitMissing,
  unitMismatchName,
  unitInNameAndValue,
  unitPercentWord,
  spaceOrFullwidth,
  boundWithoutNumber,
  valueRepeatsName,
  valueInName,
  vagueQualitative,
  qualitativeRatioHigh,
  rateWithQualitativeValue,
  directionContradiction,
  reverseIndicatorNoUpperBound,
  accidentRateImplausible,
  multiValueCell,
  deadlineImprecise,
  dateOutOfPeriod,
  targetTooLow,
  zeroTarget,
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
  gradeBandMismatch,
  nameDescriptionMismatch,
  copiedFromOtherProject,
  boilerplateExplanation,
  pasteResidue,
  valueUnreadable,
  evaluationIndicatorDropped,
  evaluationTargetChanged,
  evaluationBudgetChanged,
  departmentTotalMismatch,
] as const;

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = EVERY;

/** One of the rules there are: the compiler knows its id, its messages and its phrases. */
export type KnownRule = (typeof EVERY)[number];
