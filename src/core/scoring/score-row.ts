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
import { REASONS } from './sentences';

/** What of a score row is computed rather than copied from the form. */
type Computed = Pick<ScoreRow, 'computed' | 'accepted' | 'proposal' | 'formula' | 'reason' | 'explain' | 'picked'>;

/** Scores one indicator row; a row without points gets no score and says so. */
export function scoreRow(indicator: Indicator, form: Form, policy: Policy, choices: ScoreChoices): ScoreRow {
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
    rule: ruleOf(indicator, policy),
  };
  if (points === null) return { ...printed, ...unscored(indicator.subRow ? REASONS.subRow : REASONS.noPoints) };
  const byHand = choices.scores?.[row];
  if (byHand !== undefined) return { ...printed, ...scoredByHand(byHand, points, policy) };
  const judgement = judge(indicator, points, form, policy, choices);
  const picked = pickedFor(indicator, judgement, choices);
  return {
    ...printed,
    ...computedOf(judgement, points, policy),
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
      return open(REASONS.boundWithoutNumber(target));
    case 'not-applicable':
      return open(REASONS.notApplicable(target.trim()));
    case 'malformed':
      return open(value.number === null ? REASONS.malformedTarget(target) : REASONS.lostSignTarget(target));
    case 'empty':
      return open(REASONS.emptyTarget);
  }
}

function computedOf(judgement: Judgement, points: number, policy: Policy): Omit<Computed, 'accepted'> {
  const { share, doubts, notes } = judgement;
  const reasons = [...doubts, ...notes];
  const reason = reasons.length > 0 ? { reason: reasons.join('；') } : {};
  if (share === null) return { computed: null, proposal: false, formula: '', ...reason };
  const exact = share * points - deductionOf(judgement, policy);
  const computed = Math.max(0, round(exact, policy.decimals));
  const explain = explanationFor(computed, points, judgement, policy);
  const formula = formulaOf(judgement, points, computed, policy);
  return { computed, proposal: doubts.length > 0, formula, ...reason, ...(explain && { explain }) };
}

/** “95 ÷ 100 × 10 = 9.5”, or what was compared where the target is reached. */
function formulaOf(judgement: Judgement, points: number, computed: number, policy: Policy): string {
  const { reached, share, band } = judgement;
  const words = judgement.words();
  const deduction = deductionOf(judgement, policy);
  const taken = deduction > 0 ? `，超额完成 ${percent(judgement.exceeded ?? 0)}，扣 ${plain(deduction)} 分` : '';
  if (reached) return `${words}，达到目标，得满分 ${plain(points)}${taken}${taken && `，得 ${plain(computed)}`}`;
  const isExact = round((share ?? 0) * points, 10) === computed;
  const place = band && !words.includes(band.name) ? `（${band.name}）` : '';
  return `${words} × ${plain(points)} ${isExact ? '=' : '≈'} ${plain(computed)}${place}`;
}

function deductionOf({ exceeded }: Judgement, { overAchievement }: Policy): number {
  return exceeded === undefined ? 0 : overAchievement.deduction;
}

function scoredByHand(score: number, points: number, policy: Policy): Computed {
  const computed = round(Math.min(points, Math.max(0, score)), policy.decimals);
  const explain = explanationFor(
    computed,
    points,
    reached(() => ''),
    policy,
  );
  const picked = { what: '人工打分', byHand: true };
  const formula = `人工打分 ${plain(computed)}`;
  return { computed, accepted: false, proposal: false, formula, picked, ...(explain && { explain }) };
}

function isAccepted({ band }: Judgement, given: number | null, points: number): boolean {
  return band !== undefined && given !== null && liesIn(band, given, points);
}

function unscored(reason: string): Computed {
  return { computed: null, accepted: false, proposal: false, formula: '', reason };
}
