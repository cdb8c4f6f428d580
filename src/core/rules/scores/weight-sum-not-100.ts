import type { Form } from '../../form/form';
import { isWeightless } from '../../form/shared-points';
import { FULL_POINTS, POINTS_TOLERANCE } from '../../scoring/points-problem';
import { isNear } from '../../scoring/rounding';
import { addressOf } from '../../sheet/address';
import { defineRule } from '../rule';
import { tidy } from '../sentence';

const FULL_WITHOUT_EXECUTION = 90;

export default defineRule({
  id: 'weight-sum-not-100',
  code: 'DF01',
  name: '分值合计不为100',
  meta: {
    group: 'scores',
    severity: 'error',
    fix: 'none',
    summary: '各项指标的分值加上预算执行率的分值不等于 100。',
    basis: {
      text: '自评满分为 100 分，预算执行率单列时指标合计 90 分',
      source: '各地公开表样；预算管理系统的校验',
      checked: false,
    },
  },
  messages: {
    tooMuch: {
      what: '分值合计应为 {expected}，现为 {sum}（{parts}），多了 {gap} 分',
      why: '满分超过 100，自评得分和评价等级都不能成立',
      how: '减去 {gap} 分，例如先看产出指标是否超过 50 分，再从分值最大的指标里减',
    },
    tooLittle: {
      what: '分值合计应为 {expected}，现为 {sum}（{parts}），少了 {gap} 分',
      why: '满分不到 100，自评得分和评价等级都不能成立',
      how: '补上 {gap} 分，例如先看有没有漏填的行，再加到最重要的指标上',
    },
    blanks: {
      what: '分值合计应为 {expected}，现为 {sum}（{parts}），还有 {blank} 项没有分值',
      why: '总分不是 100，自评得分和评价等级都不能成立',
      how: '给没有分值的 {blank} 项指标补上分值，使合计等于 {expected}',
    },
  },
  phrases: { indicators: '指标 {indicators}', withExecution: '指标 {indicators} + 执行率 {execution}' },
  examples: {
    bad: [
      ['合计 90，没有别的分', '数量指标/甲 | ≥1次 | 1次 | 90 | 90', { execution: '1 | 1 | 1 | 0 | 100% | 0' }],
      ['合计 110', '数量指标/甲 | ≥1次 | 1次 | 100 | 100', { execution: '1 | 1 | 1 | 10 | 100% | 10' }],
      ['有一项没有分值', ['数量指标/甲 | ≥1次 | 1次 | 50 | 50', '质量指标/乙 | ≥95% | 95% | | ']],
    ],
    good: [
      ['90 加 10', '数量指标/甲 | ≥1次 | 1次 | 90 | 90', { execution: '1 | 1 | 1 | 10 | 100% | 10' }],
      ['执行率不在表内计分', '数量指标/甲 | ≥1次 | 1次 | 90 | 90'],
      ['没有执行率，指标满 100', '数量指标/甲 | ≥1次 | 1次 | 100 | 100'],
      ['“其中”行没有自己的分值', ['数量指标/甲 | ≥1次 | 1次 | 90 | 90', '数量指标/其中：乙 | ≥1次 | 1次 | | ']],
      ['小数', ['数量指标/甲 | ≥1次 | 1次 | 66.67 | 60', '质量指标/乙 | ≥1次 | 1次 | 33.33 | 33']],
      ['目标表没有分值', '数量指标/甲 | ≥1次'],
    ],
  },
  check(form, report) {
    const points = form.indicators.filter((row) => !isWeightless(row)).map((indicator) => indicator.points);
    const given = points.filter((value) => value !== null);
    if (given.length === 0) return;
    const indicators = tidy(given.reduce((sum, value) => sum + value, 0));
    const execution = form.execution?.points ?? null;
    const sum = tidy(indicators + (execution ?? 0));
    const allowed = execution === null ? [FULL_POINTS, FULL_WITHOUT_EXECUTION] : [FULL_POINTS];
    if (allowed.some((value) => isNear(sum, value, POINTS_TOLERANCE))) return;
    const parts =
      execution === null
        ? ({ phrase: 'indicators', data: { indicators } } as const)
        : ({ phrase: 'withExecution', data: { indicators, execution } } as const);
    const data = {
      expected: FULL_POINTS,
      sum,
      parts,
      gap: Math.abs(tidy(FULL_POINTS - sum)),
      blank: points.length - given.length,
    };
    report({
      at: placeOfSum(form),
      message: data.blank > 0 ? 'blanks' : sum > FULL_POINTS ? 'tooMuch' : 'tooLittle',
      data,
    });
  },
});

function placeOfSum({ totalCells, headerRow, columns }: Form): string | undefined {
  return totalCells.points ?? (columns.points === undefined ? undefined : addressOf(headerRow, columns.points));
}
