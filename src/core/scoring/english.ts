import { percent, plain } from './rounding';
import type { ScoringWords } from './sentences';

const CONFIDENCE = {
  read: 'read in published texts',
  memory: 'from common practice, original not verified',
  inferred: 'inferred',
} as const;

/** Bands and grades by the names that forms and policies give them. */
const BANDS: Readonly<Record<string, string>> = { 达成: 'reached', 部分达成: 'partly reached', 未达成: 'not reached' };
const GRADES: Readonly<Record<string, string>> = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' };

function translated(words: Readonly<Record<string, string>>, name: string): string {
  const word = words[name];
  return word === undefined ? name : `${word} (${name})`;
}

/** What score cards and working papers say in English; what they quote stays as it stands on the form. */
export const ENGLISH: ScoringWords = {
  noPoints: 'This row has no points and is not scored',
  pointsShared: (points) => `The form gives no points; the policy shares them out equally, ${plain(points)} here`,
  executionPointsByPolicy: (points) => `The form gives no points; the policy gives ${plain(points)}`,
  subRow: 'A row “其中” (of which) lists a number only and is not scored by itself',
  pointsAbove: 'The points are merged with those above and scored with them',
  pointsTogether: (names) => `“${names.join('”, “')}” share points, not all seen to be reached; please score by hand`,
  noActualColumn: 'The form has no column for actual values (实际完成值), so nothing can be scored',
  emptyTarget: 'There is no target to compare with; fill in the target first',
  emptyActual: 'The actual value is blank, so nothing can be scored; fill it in',
  malformedTarget: (text) =>
    `The target “${text}” cannot be read, so it cannot be scored; correct it, for example to “≥95%”`,
  lostSignTarget: (text) =>
    `The “-” of the target “${text}” may be a lost “=” or “≥” and is not taken for a minus; correct it, then score`,
  headerAsActual: (text) =>
    `The actual value is the column header “${text}”, not a result, so it cannot be scored; fill in what was reached`,
  lostSignActual: (text) => `The “-” of the actual value “${text}” is not taken for a minus; write the real number`,
  notComparable: (actual, target) =>
    `The actual value “${actual}” is no number that can be compared with the target “${target}”; write the number, or choose a band by hand`,
  unitClash: (actual, target) =>
    `The unit “${actual}” of the actual value cannot be converted to “${target}” of the target; use one unit`,
  otherCounter: (actual, target) =>
    `The actual value is in “${actual}”, the target in “${target}”; both are counted alike; please confirm`,
  unitAdded: (target, unit) =>
    `The target “${target}” has no unit; it is taken to be in “${unit}” like the actual value; please confirm`,
  fraction: (text, whole) =>
    `The actual value “${text}” has no “%”; it may be ${whole} or ${text}%; write the percent sign, then score`,
  multiple: (text, whole) =>
    `The actual value “${text}” has no unit; in the unit of the target it would be ${whole}, too far from the target; write the unit, then score`,
  copiedSign: (text, number) =>
    `The actual value “${text}” copies the comparator and is no result; computed with ${number} for now; please check and write the real number`,
  changeUnclear: (text) =>
    `The actual value “${text}” is a change, the target a level; please confirm that they mean the same`,
  changeOpposite: (actual, target) =>
    `The actual value “${actual}” changes in the other direction than the target “${target}”; please score by hand`,
  proposedDirection: (sign, meaning) =>
    `The target has no comparator; by the nature of the indicator “${sign}” (${meaning}) is used for now; please confirm`,
  exactNotEqual: (sign) =>
    `The target says “=” and the actual value is not equal; computed in the direction “${sign}” for now; please confirm`,
  zeroTarget: 'The target is 0, so anything reaches it; please confirm that it is right',
  zeroLimit: 'The target is 0, so a single case gives 0 points by ratio; please confirm how points are deducted',
  negative: 'Target or actual value is negative, and there is no ratio for that; please score by hand',
  justEqual: (sign) => `The target says “${sign}”; the actual value is exactly the target and counts as reached`,
  exceeded: (share) => `The actual value is ${share} of the target, far beyond it; give the reason for the deviation`,
  boundWithoutNumber: (text) =>
    `The target “${text}” names a bound without a number; add the number, or choose a band by hand`,
  notApplicable: (text) =>
    `The target is “${text}” and is not scored; move its points to other indicators, or scale up the scores of the others`,
  late: (actual, target) =>
    `“${actual}” is later than the target “${target}”; the policy has no formula for delays; please score by hand`,
  undecidedDate: (actual, target) =>
    `“${actual}” is not exact enough to tell whether it is later than the target “${target}”; write the date`,
  unknownYear: 'The date has no year and neither has the form, so they cannot be compared; write the year',
  reverseDeadline: (text) =>
    `The target “${text}” means “not before”, and there is no formula for that; please score by hand`,
  saidDone: (text) =>
    `The actual value is “${text}” without a date; full points are proposed as done; please check when it was done`,
  qualitativeDone: (text) =>
    `Qualitative: “${text}” is taken as reached (达成), with full points; please confirm the band`,
  bandNamed: (text, band) => `Qualitative: “${text}” names the band “${band}”; please confirm the band`,
  qualitativePercent: (text, band) => `Qualitative: “${text}” belongs to the band ${band}; please confirm`,
  qualitativeNumber: (text) =>
    `The actual value “${text}” has no percent sign and is taken for a percentage; please confirm`,
  chooseBand: (actual, bands) => `Qualitative: “${actual}” cannot be placed in a band; choose one: ${bands}`,
  bandMiddle: (range) =>
    `There is no formula within a band, so its middle is used for now; it may be changed within ${range} points`,
  capped: (rate, { rateBelow, total }) =>
    `execution rate ${rate} below ${percent(rateBelow)}: the total is at most ${plain(total)}`,
  satisfactionGraded: (text) =>
    `Satisfaction is scored in grades; “${text}” has no percent sign and is taken for a percentage; please confirm`,
  noAdjusted: 'The adjusted budget (全年预算数) is blank, so there is no execution rate',
  initialCounted:
    'The form has no column for the adjusted budget (全年预算数), so the initial budget is used; if the budget was adjusted, check with the adjusted one',
  zeroAdjusted: 'The adjusted budget (全年预算数) is not above 0, so there is no execution rate',
  noExecuted: 'The amount executed (全年执行数) is blank, so there is no execution rate',
  overspent:
    'More was executed than the adjusted budget; counted as 100 %; check whether the adjusted budget is missing',
  negativeExecuted: 'The amount executed is negative and counts as 0; please check',
  pointsTooFew: (sum, gap, missing) =>
    `The points add up to ${plain(sum)}, ${plain(gap)} short of 100; total and grade stay open; ${
      missing > 0 ? `give points to the rows without any (${missing})` : 'look for a row left blank, then add points'
    }`,
  pointsTooMany: (sum, gap) =>
    `The points add up to ${plain(sum)}, ${plain(gap)} more than 100; total and grade stay open; take the surplus away`,
  pointsWithoutExecution: (sum) =>
    `The points add up to ${plain(sum)} without the execution rate; the total is out of ${plain(sum)}; grades are out of 100: add the score of the execution rate first`,
  pointsPrinted: (sum) =>
    `The full score printed on the form is ${plain(sum)}, not 100; the total is out of ${plain(sum)}; grades are out of 100: check the points first`,
  noExecutionPoints: 'The execution rate has no points and is not scored',
  between: '; ',
  list: (items) => items.join(', '),
  choices: (items) => items.join('; '),
  meanings: { '≥': 'more is better', '≤': 'less is better' },
  bandName: (name) => translated(BANDS, name),
  gradeName: (name) => translated(GRADES, name),
  band: (name, limits) => `${translated(BANDS, name)}, ${limits}`,
  range: (from, to) => `${from}–${to}`,
  rules: {
    'quantitative-positive': 'full points when reached, else actual ÷ target × points',
    'quantitative-negative': 'full points when not exceeded, else target ÷ actual × points',
    'quantitative-exact': 'full points when equal, else by the ratio in one direction or the other',
    range: 'full points within the range, else by the ratio to the nearer end',
    deadline: 'full points when done in time; delays are scored by hand',
    period: 'full points when done in time; delays are scored by hand',
    qualitative: 'qualitative indicators are scored by bands',
    'bound-without-number': 'the target has no number; the band is chosen by hand',
    'not-applicable': 'does not apply, not scored',
    malformed: 'the target cannot be read, not scored',
    empty: 'no target, not scored',
  },
  executionRule: 'executed ÷ adjusted budget, at most 100 %, × points',
  notScoredAlone: 'not scored by itself',
  satisfactionRule: (full, zero) => `full points from ${full}, none below ${zero}, in proportion between them`,
  converted: (conversion, words) => `${conversion}; ${words}`,
  then: (first, second) => `${first}; ${second}`,
  inside: (value, range) => `${value} within ${range}`,
  within: (band, share) => `${band}: ${share} chosen`,
  middle: (band, share) => `${band}: middle ${share}`,
  best: (band, share) => `${band}: ${share}`,
  done: (actual) => `actual value “${actual}”`,
  inTime: (finished, end) => `done ${finished}, not later than ${end}`,
  satisfaction: (rate, sign, limit) => `satisfaction ${rate} ${sign} ${limit}${sign === '<' ? ': 0' : ''}`,
  full: (words, points) => `${words}: reached, full ${points}`,
  deducted: (words, exceeded, deduction, computed) =>
    `${words}; exceeded (${exceeded}), ${deduction} off, makes ${computed}`,
  inBand: (formula, band) => `${formula}: ${translated(BANDS, band)}`,
  direction: (sign) => `direction “${sign}”`,
  byHand: 'scored by hand',
  scoredByHand: (points) => `scored by hand: ${points}`,
  soFar: (subtotal, scored, open) => `${subtotal} of ${scored} so far, ${open} open`,
  writeScores: 'Write scores',
  weights: {
    part: (name, points) => `“${name}” (${points} points)`,
    toOthers: (parts) => `The form has no indicators of ${parts}; their points go to indicators of other levels`,
    shared: (parts) => `The form has no indicators of ${parts}; their points go to the other parts in proportion`,
    moved: (without, points, to) => `The form has no indicators of “${without}”; its points (${points}) go to “${to}”`,
    otherSum: (name, given, planned) =>
      `The points of “${name}” add up to ${given}, the policy has ${planned}; points that are given were not changed`,
    nothingLeft: (name, given) =>
      `The given points of “${name}” add up to ${given} and leave none for its other indicators; change them first`,
    notFull: (indicators, execution, total, should) =>
      `The points of the indicators add up to ${indicators}, with ${execution} for the execution rate ${total} instead of 100. Points that are given were not changed; let those of the indicators make ${should}`,
    sentence: (note) => `${note}.`,
    otherExecution: (given, planned) =>
      `The execution rate has ${given} points, the policy ${planned}; points that are given were not changed`,
  },
  notes: {
    bands: (theirs, ours) => `The note has the bands ${theirs}, the policy ${ours}`,
    weight: (part, theirs, ours) =>
      `The note gives “${part}” ${theirs} points, the policy ${ours === null ? 'does not list it' : `gives ${ours}`}`,
    cap: (rate, total) =>
      `The note limits the total to ${total} where the execution rate is below ${rate}; the policy does not`,
    deduction: (theirs, ours) =>
      `The note takes ${theirs} points off where a target is exceeded, the policy ${ours ?? 'none'}`,
  },
  paper: {
    sheet: 'Working paper',
    title: (sheet) => `Make “${sheet}”`,
    headers: [
      'Row',
      'Scored',
      'Target',
      'Actual value',
      'Points',
      'Rule',
      'Formula',
      'Band or direction',
      'Chosen',
      'Computed',
      'Given',
      'Written',
      'Remarks',
    ],
    made: (date, tool) => `Made on ${date} with ${tool}`,
    policy: (name) => `Scoring policy: ${name}`,
    version: (title, id, version) => `${title} (${id}, version ${version})`,
    basis: (source, clause, confidence) =>
      `Basis: ${source}; ${clause ?? 'clause not verified, taken from local forms'} (${CONFIDENCE[confidence]})`,
    note: (note) => `Note on the policy: ${note}`,
    form: (sheet, name, range) => `“${sheet}”: ${name} (${range})`,
    inBand: 'The given score lies within its band',
    execution: 'Budget execution rate',
    total: 'Total',
    open: 'open',
    byHand: 'by hand',
    byDefault: 'by default',
    grade: (grade) => `Grade: ${translated(GRADES, grade)}`,
  },
  ownPolicy: {
    title: (base) => `${base} (my own)`,
    source: (base) => `My own, after “${base}”`,
    weights: (sum) => `The points of all parts should make 100 but make ${plain(sum)}; change the points of the parts`,
    moves: (part, points, sum) =>
      `Without indicators of “${part}”, ${plain(points)} points have to go elsewhere, but ${plain(sum)} go; make them equal`,
    bands: (limits) =>
      `The bands should join from 100% down to 0% but are ${limits.join(', ')}; let each end where the next begins`,
    satisfaction: (full, zero) => `The full score of satisfaction at ${full} should lie above its zero at ${zero}`,
    grades: 'Grades should go from high to low, each beginning below the one before',
  },
};
