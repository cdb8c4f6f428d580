import type { Form, Indicator } from '../form/form';
import { directionOf, type ScoreChoices } from './choices';
import { judgeBand, judgeQuality, liesIn } from './judge-quality';
import { judgeNumber, judgeRange } from './judge-number';
import { judgeTime } from './judge-time';
import { judgeSatisfaction } from './judge-satisfaction';
import { type Judgement, open, reached } from './judgement';
import { explanationFor, pickedFor, ruleOf } from './explanation';
import type { Policy } from './policy';
import { percent, plain, round } from './rounding';
import type { ScoreRow } from './score-card';
import type { ScoringWords } from './sentences';

/** What of a score row is computed rather than copied from the form. */
type Computed = Pick<ScoreRow, 'computed' | 'accepted' | 'proposal' | 'formula' | 'reason' | 'explain' | 'picked'>;

/** What every row of a form is scored by, and the language that it is said in. */
export interface ScoredBy {
  readonly policy: Policy;
  readonly choices: ScoreChoices;
  readonly say: ScoringWords;
}

/** Scores one indicator row; a row without points gets no score and says so. */
export function scoreRow(indicator: Indicator, form: Form, by: ScoredBy): ScoreRow {
  const { policy, choices, say } = by;
  const { row, level1, level3, points, target, actual, score, cells } = indicator;
  const printed = {
    row,
    name: level3,
    level1,
    ...(cells.score !== undefined && { cell: cells.score }),
    points,
    target,
    actual,
    given: score,
    rule: ruleOf(indicator, policy, say),
  };
  if (points === null) return { ...printed, ...unscored(reasonWithoutPoints(indicator, say)) };
  const byHand = choices.scores?.[row];
  if (byHand !== undefined) return { ...printed, ...scoredByHand(byHand, points, by) };
  const judgement = judge(indicator, points, form, policy, choices);
  const picked = pickedFor(indicator, judgement, choices, say);
  return {
    ...printed,
    ...computedOf(judgement, points, by),
    accepted: isAccepted(judgement, score, points),
    ...(picked && { picked }),
  };
}

/** True where the row states that there is nothing to measure. */
export function isNotApplicable({ value }: Indicator): boolean {
  return value.kind === 'not-applicable';
}

function judge(indicator: Indicator, points: number, form: Form, policy: Policy, choices: ScoreChoices): Judgement {
  const judged = judgeByKind(indicator, form, policy, choices);
  const chosen = choices.bands?.[indicator.row];
  const isForPerson = judged.share === null || indicator.value.kind === 'qualitative';
  const byBand =
    isForPerson && chosen !== undefined ? judgeBand(chosen, points, policy, choices.shares?.[indicator.row]) : null;
  return byBand ?? judged;
}

function judgeByKind(indicator: Indicator, form: Form, policy: Policy, choices: ScoreChoices): Judgement {
  const { value, target, row } = indicator;
  const bySatisfaction = judgeSatisfaction(indicator, policy);
  if (bySatisfaction) return bySatisfaction;
  switch (value.kind) {
    case 'quantitative-positive':
    case 'quantitative-negative':
    case 'quantitative-exact':
      return judgeNumber(indicator, policy, directionOf(row, choices));
    case 'range':
      return judgeRange(indicator);
    case 'deadline':
    case 'period':
      return judgeTime(indicator, form.year);
    case 'qualitative':
      return judgeQuality(indicator, policy);
    case 'bound-without-number':
      return open((say) => say.boundWithoutNumber(target));
    case 'not-applicable':
      return open((say) => say.notApplicable(target.trim()));
    case 'malformed':
      return open((say) => (value.number === null ? say.malformedTarget(target) : say.lostSignTarget(target)));
    case 'empty':
      return open((say) => say.emptyTarget);
  }
}

function computedOf(judgement: Judgement, points: number, { policy, say }: ScoredBy): Omit<Computed, 'accepted'> {
  const { share, doubts, notes } = judgement;
  const reasons = [...doubts, ...notes].map((said) => said(say));
  const reason = reasons.length > 0 ? { reason: reasons.join(say.between) } : {};
  if (share === null) return { computed: null, proposal: false, formula: '', ...reason };
  const exact = share * points - deductionOf(judgement, policy);
  const computed = Math.max(0, round(exact, policy.decimals));
  const explain = explanationFor(computed, points, judgement, policy);
  const formula = formulaOf(judgement, points, computed, { policy, say });
  return { computed, proposal: doubts.length > 0, formula, ...reason, ...(explain && { explain }) };
}

/** “95 ÷ 100 × 10 = 9.5”, or what was compared where the target is reached. */
function formulaOf(
  judgement: Judgement,
  points: number,
  computed: number,
  { policy, say }: Pick<ScoredBy, 'policy' | 'say'>,
): string {
  const { reached, share, band, exceeded = 0 } = judgement;
  const words = judgement.words(say);
  const deduction = deductionOf(judgement, policy);
  if (reached) {
    const full = say.full(words, plain(points));
    return deduction > 0 ? say.deducted(full, percent(exceeded), plain(deduction), plain(computed)) : full;
  }
  const isExact = round((share ?? 0) * points, 10) === computed;
  const formula = `${words} × ${plain(points)} ${isExact ? '=' : '≈'} ${plain(computed)}`;
  return band && !words.includes(band.name) ? say.inBand(formula, band.name) : formula;
}

function deductionOf({ exceeded }: Judgement, { overAchievement }: Policy): number {
  return exceeded === undefined ? 0 : overAchievement.deduction;
}

function scoredByHand(score: number, points: number, { policy, say }: ScoredBy): Computed {
  const computed = round(Math.min(points, Math.max(0, score)), policy.decimals);
  const explain = explanationFor(
    computed,
    points,
    reached(() => ''),
    policy,
  );
  const picked = { what: say.byHand, byHand: true };
  const formula = say.scoredByHand(plain(computed));
  return { computed, accepted: false, proposal: false, formula, picked, ...(explain && { explain }) };
}

function isAccepted({ band }: Judgement, given: number | null, points: number): boolean {
  return band !== undefined && given !== null && liesIn(band, given, points);
}

function reasonWithoutPoints({ subRow, sharesPoints }: Indicator, say: ScoringWords): string {
  if (subRow) return say.subRow;
  return sharesPoints ? say.pointsAbove : say.noPoints;
}

function unscored(reason: string): Computed {
  return { computed: null, accepted: false, proposal: false, formula: '', reason };
}
