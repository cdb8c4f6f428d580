import type { Form, Indicator } from '../../form/form';
import { exceedsPoints, groupOf } from '../../form/own-points';
import { round } from '../../scoring/rounding';
import { defineRule } from '../rule';
import { tidy } from '../sentence';

/** What a form's points add up to where it does not print their sum. */
const FULL = 100;

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
  check(form, report, { thresholds, cannotCheck }) {
    if (form.totalScore === null || form.indicators.some((row) => isGroupAbovePoints(row, form))) return;
    const rows = form.indicators.filter(({ subRow, points, score }) => !subRow && (points !== null || score !== null));
    const open = rows.filter(({ score }) => score === null).length;
    const execution = addsExecution(form, rows) ? (form.execution?.score ?? null) : null;
    if (open > 0) return cannotCheck({ phrase: 'open', data: { open } });
    if (rows.length === 0) return;
    const points = tidy(rows.reduce((sum, row) => sum + (row.points ?? 0), 0));
    const indicators = tidy(rows.reduce((sum, { score }) => sum + (score ?? 0), 0));
    const expected = round(indicators + (execution ?? 0), 2);
    const above = form.totalScore - expected;
    const full = form.totalPoints ?? FULL;
    const isExecutionUnknown = form.execution === null && form.totalPoints !== null && full > points;
    const isRight = Math.abs(above) <= thresholds.scoreTolerance + 1e-9;
    const mayBeExecution = !isRight && execution === null && points > 0 && above > 0 && above <= full - points;
    if (isExecutionUnknown || mayBeExecution)
      return cannotCheck({ phrase: 'elsewhere', data: { total: full, points } });
    if (isRight) return;
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
  return first.sharesPoints === 'first' && exceedsPoints(groupOf(first, indicators));
}

/** False where the printed total has the points of the indicators alone, and the execution rate has none. */
function addsExecution({ execution, totalPoints }: Form, rows: readonly Indicator[]): boolean {
  const points = rows.reduce((sum, row) => sum + (row.points ?? 0), 0);
  return typeof execution?.points === 'number' || totalPoints === null || tidy(points) !== totalPoints;
}
