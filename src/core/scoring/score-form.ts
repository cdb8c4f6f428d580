import type { Execution, Form, Indicator } from '../form/form';
import { sharersOf } from '../form/shared-points';
import type { ScoreChoices } from './choices';
import { pointsProblemOf } from './points-problem';
import type { Policy } from './policy';
import { percent, plain, round, sumOf } from './rounding';
import type { ExecutionScore, ScoreCard, ScoreRow } from './score-card';
import { scoreExecution } from './score-execution';
import { isNotApplicable, scoreRow } from './score-row';
import { scoreShared } from './score-shared';
import { CHINESE, type ScoringWords } from './sentences';
import { proposeWeights } from './weights/propose-weights';
import { withoutNoise } from '../value/without-noise';

export type { ScoreChoices } from './choices';

/** A score with its weight: an indicator row or the execution rate. */
type Weighted = Pick<ScoreRow, 'points' | 'computed'>;

/**
 * Computes the score card of a self-evaluation form from targets, actual values and points; scores that stand in the form are shown
 * beside (`given`) and never read. The total is the sum of the rounded scores and stays open while a row with points has none, or while
 * the points do not add up (财预〔2020〕10号, self-evaluation; clause by the policy).
 */
export function scoreForm(
  form: Form,
  policy: Policy,
  choices: ScoreChoices = {},
  say: ScoringWords = CHINESE,
): ScoreCard {
  const { indicators, execution: printed } = policy.splitMissingWeights ? withSharedPoints(form, policy) : form;
  const rows = indicators.map((indicator, index) => {
    const score = indicator.sharesPoints === 'first' ? scoreShared : scoreRow;
    const scored = score(indicator, form, { policy, choices, say });
    return indicator.points === form.indicators[index]?.points ? scored : withPointsSaid(scored, say.pointsShared, say);
  });
  const execution = printed && executionOf(printed, form, policy, say);
  const isLeftOut = (row: Indicator) => sharersOf(row, form.indicators).every(isNotApplicable);
  const leftOut = new Set(choices.rescale ? form.indicators.filter(isLeftOut).map(({ row }) => row) : []);
  const counted = rows.filter(({ row, points }) => points !== null && !leftOut.has(row));
  const weighted: Weighted[] = [...counted, ...(execution && execution.points !== null ? [execution] : [])];
  const scored = weighted.filter(({ computed }) => computed !== null);
  const openPoints = pointsOf(weighted) - pointsOf(scored);
  const isComplete = scored.length > 0 && scored.length === weighted.length;
  const pointsProblem = pointsProblemOf({ ...form, indicators, execution: printed }, policy, say);
  const total =
    isComplete && !pointsProblem?.leavesTotalOpen ? totalOf(counted, pointsOf(rows), execution, { policy, say }) : null;
  return {
    policy: policy.id,
    policyUsed: policy,
    rows,
    execution,
    subtotal: round(scoresOf(scored), policy.decimals),
    scoredPoints: pointsOf(scored),
    openPoints: round(openPoints, 10),
    total: total && total.value,
    ...(total && { totalFormula: total.formula }),
    grade: total && !pointsProblem ? gradeOf(total.value, policy) : null,
    ...(pointsProblem && { pointsProblem }),
  };
}

/** A form whose rows without points have the share that the policy gives them. */
function withSharedPoints(form: Form, policy: Policy): Pick<Form, 'indicators' | 'execution'> {
  const { rows, execution } = proposeWeights(form, policy);
  const pointsAt = new Map(rows.map(({ row, points }) => [row, points]));
  return {
    indicators: form.indicators.map((indicator) => ({
      ...indicator,
      points: indicator.points ?? pointsAt.get(indicator.row) ?? null,
    })),
    execution: form.execution && { ...form.execution, points: form.execution.points ?? execution },
  };
}

function executionOf(printed: Execution, form: Form, policy: Policy, say: ScoringWords): ExecutionScore {
  const scored = scoreExecution(printed, policy, say);
  const hasOwnPoints = printed.points === form.execution?.points;
  return hasOwnPoints ? scored : withPointsSaid(scored, say.executionPointsByPolicy, say);
}

/** A score that says first where its points come from. */
function withPointsSaid<Row extends ScoreRow | ExecutionScore>(
  row: Row,
  sentence: (points: number) => string,
  { between }: ScoringWords,
): Row {
  const said = sentence(row.points ?? 0);
  return { ...row, reason: row.reason === undefined ? said : said + between + row.reason };
}

/** A total and how it comes about. */
interface Total {
  readonly value: number;
  readonly formula: string;
}

/** Execution plus the indicators' scores, scaled up where rows were left out, and capped where the policy says so. */
function totalOf(
  counted: readonly Weighted[],
  allPoints: number,
  execution: ExecutionScore | null,
  { policy, say }: { readonly policy: Policy; readonly say: ScoringWords },
): Total {
  const points = pointsOf(counted);
  const isScaled = points > 0 && points < allPoints;
  const indicators = scoresOf(counted);
  const sum = (execution?.computed ?? 0) + (isScaled ? (indicators * allPoints) / points : indicators);
  const scaled = isScaled ? `${plain(indicators)} × ${plain(allPoints)} ÷ ${plain(points)}` : plain(indicators);
  const parts = [
    ...(execution === null || execution.computed === null ? [] : [plain(execution.computed)]),
    scaled,
  ].join(' + ');
  const value = round(sum, policy.decimals);
  const rate = execution?.rate ?? null;
  const cap = capOf(rate, policy);
  if (rate !== null && cap && cap.total < value)
    return { value: cap.total, formula: say.then(`${parts} = ${plain(value)}`, say.capped(percent(rate), cap)) };
  return { value, formula: `${parts} ${withoutNoise(sum) === value ? '=' : '≈'} ${plain(value)}` };
}

/** The lowest limit of the total that an execution rate leads to, if any. */
export function capOf(rate: number | null, { totalCaps }: Policy): Policy['totalCaps'][number] | null {
  const caps = totalCaps.filter(({ rateBelow }) => rate !== null && rate < rateBelow);
  return caps.sort((one, other) => one.total - other.total)[0] ?? null;
}

/** Name of the grade of a total; null below the lowest. */
export function gradeOf(total: number, { grades }: Policy): string | null {
  const reached = grades.filter(({ from }) => total >= from).sort((first, second) => second.from - first.from);
  return reached[0]?.name ?? null;
}

function pointsOf(rows: readonly Weighted[]): number {
  return sumOf(rows.map(({ points }) => points ?? 0));
}

function scoresOf(rows: readonly Weighted[]): number {
  return sumOf(rows.map(({ computed }) => computed ?? 0));
}
