import type { Form, Indicator } from '../../form/form';
import { exceedsPoints, isWeightless, scoreTogether, sharersOf } from '../../form/shared-points';
import type { Policy } from '../../scoring/policy';
import { FULL_POINTS } from '../../scoring/points-problem';
import { round } from '../../scoring/rounding';
import { executionPoints } from '../../scoring/weights/propose-weights';
import { defineRule } from '../rule';
import { tidy } from '../sentence';

export default defineRule({
  id: 'total-score-mismatch',
  code: 'DF04',
  name: '总分合计错误',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'suggestion',
    summary: '印出的总分不等于执行率得分加上各项指标得分。',
    basis: {
      text: '总分 = 预算执行率得分 + 各项指标得分之和',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent；各地公开表样',
      checked: false,
    },
  },
  messages: {
    wrongTotal: {
      what: '总分应为 {expected}（{parts}），现为 {given}',
      why: '总分决定评价等级，与各项得分对不上会被要求重报',
      how: '填 {expected}；某一项得分改动过的，先核对那一项',
    },
  },
  phrases: {
    sum: '指标得分之和 {indicators}',
    withExecution: '指标 {indicators} + 执行率 {execution}',
    open: '有 {open} 项指标还没有得分，总分对不对要等得分填齐才能核对',
    elsewhere: '满分 {total} 比指标分值之和 {points} 多，没有找到多出部分的得分（多半是预算执行率），总分请人工核对',
  },
  examples: {
    bad: [
      [
        '漏加执行率得分',
        '数量指标/甲 | ≥1次 | 1次 | 90 | 90',
        { totals: '100 | 90', execution: '1 | 1 | 1 | 10 | 100% | 10' },
      ],
      [
        '扣了分总分没有改',
        ['数量指标/甲 | ≥2次 | 1次 | 50 | 25', '质量指标/乙 | ≥1次 | 1次 | 50 | 50'],
        { totals: '100 | 100' },
      ],
      ['总分值没有填，总分比执行率能补上的还多', '数量指标/甲 | ≥1次 | 1次 | 90 | 80', { totals: ' | 100' }],
      ['总分比执行率的分值能补上的还多', '数量指标/甲 | ≥1次 | 1次 | 80 | 80', { totals: ' | 95' }],
    ],
    good: [
      [
        '加得上',
        '数量指标/甲 | ≥1次 | 1次 | 90 | 90',
        { totals: '100 | 100分', execution: '1 | 1 | 1 | 10 | 100% | 10分' },
      ],
      ['总分四舍五入到一位', '数量指标/甲 | ≥3次 | 2次 | 100 | 66.67', { totals: '100 | 66.7' }],
      [
        '合计只加指标，执行率不在表内计分',
        '数量指标/甲 | ≥1次 | 1次 | 90 | 90',
        { totals: '90 | 90', execution: '1 | 1 | 1 |  | 100% | 10' },
      ],
      ['总分还没有填', '数量指标/甲 | ≥1次 | 1次 | 90 | 90', { totals: '100 | ' }],
      [
        '有一项还没有得分',
        ['数量指标/甲 | ≥1次 | 1次 | 50 | 50', '质量指标/乙 | ≥1次 |  | 50 | '],
        { totals: '100 | 100' },
      ],
      ['执行率的分没有找到', '数量指标/甲 | ≥1次 | 1次 | 90 | 90', { totals: '100 | 99.53' }],
      ['总分值没有填，执行率的分没有找到', '数量指标/甲 | ≥1次 | 1次 | 90 | 90', { totals: ' | 99.53' }],
      [
        '执行率的得分没有填',
        '数量指标/甲 | ≥1次 | 1次 | 90 | 90',
        { totals: '100 | 99.53', execution: '1 | 1 | 0.95 | 10 | 95% | ' },
      ],
    ],
  },
  check(form, report, { policy, thresholds, cannotCheck }) {
    if (form.totalScore === null || form.indicators.some((row) => isGroupAbovePoints(row, form))) return;
    const rows = form.indicators.filter((row) => !isWeightless(row)).map((row) => scoredOf(row, form));
    const counted = rows.filter(({ points, score }) => points !== null || score !== null);
    const open = counted.filter(({ score }) => score === null).length;
    if (open > 0) return cannotCheck({ phrase: 'open', data: { open } });
    if (counted.length === 0) return;
    const points = tidy(counted.reduce((sum, row) => sum + (row.points ?? 0), 0));
    const indicators = tidy(counted.reduce((sum, { score }) => sum + (score ?? 0), 0));
    const execution = addsExecution(form, points) ? (form.execution?.score ?? null) : null;
    const expected = round(indicators + (execution ?? 0), 2);
    const elsewhere = { phrase: 'elsewhere', data: { total: form.totalPoints ?? FULL_POINTS, points } } as const;
    if (form.execution === null && form.totalPoints !== null && form.totalPoints > points)
      return cannotCheck(elsewhere);
    const above = form.totalScore - expected;
    if (Math.abs(above) <= thresholds.scoreTolerance + 1e-9) return;
    if (execution === null && mayBeExecution(above, points, form, policy)) return cannotCheck(elsewhere);
    const parts =
      execution === null
        ? ({ phrase: 'sum', data: { indicators } } as const)
        : ({ phrase: 'withExecution', data: { indicators, execution } } as const);
    report({
      at: form.totalCells.score,
      message: 'wrongTotal',
      data: { expected, given: form.totalScore, parts },
      suggestion: { to: { number: expected, format: '0.00' } },
    });
  },
});

/** True for indicators that share points and score more than these: which of their scores count, nobody says. */
function isGroupAbovePoints(first: Indicator, { indicators }: Form): boolean {
  return first.sharesPoints === 'first' && exceedsPoints(sharersOf(first, indicators));
}

/** An indicator's points, and its score with those that share them. */
function scoredOf(indicator: Indicator, { indicators }: Form): Pick<Indicator, 'points' | 'score'> {
  return { points: indicator.points, score: scoreTogether(sharersOf(indicator, indicators)) };
}

/** True where a rate whose score was not found can explain by how much the total is above the indicators. */
function mayBeExecution(above: number, points: number, { execution, totalPoints }: Form, policy: Policy): boolean {
  const most = Math.min((totalPoints ?? FULL_POINTS) - points, execution?.points ?? executionPoints(policy));
  return points > 0 && above > 0 && above <= most;
}

/** False where the printed total has the points of the indicators alone, and the execution rate has none. */
function addsExecution({ execution, totalPoints }: Form, points: number): boolean {
  return typeof execution?.points === 'number' || totalPoints === null || points !== totalPoints;
}
