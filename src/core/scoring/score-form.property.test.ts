import fc from 'fast-check';
import type { Form } from '../form/form';
import { policyOf } from './policies';
import { round } from './rounding';
import { scoreForm } from './score-form';
import { type DrawnIndicator, EXECUTION, formOf } from './scoring.testing';
import { withoutNoise } from '../value/without-noise';

const policy = policyOf('national-2020');
const points = fc.nat(600).map((tenths) => tenths / 10);
const amount = fc.nat(100_000).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const anyText = fc.constantFrom(
  ...[
    '≥12次',
    '12',
    '≤5%',
    '95%',
    '保障',
    '',
    '完成',
    '2021年底',
    '2021.01-2021.12',
    '10-20个',
    '-100%',
    '未涉及',
    '社会效益指标',
  ],
);
const drawn: fc.Arbitrary<DrawnIndicator> = fc.record({
  target: anyText,
  actual: anyText,
  points: fc.option(points, { nil: null }),
  score: fc.option(points, { nil: null }),
});
const drawnForm = fc
  .tuple(fc.array(drawn, { maxLength: 8 }), fc.boolean())
  .map(([rows, withExecution]) => formOf(rows, withExecution ? { execution: EXECUTION } : {}));

const scoreOf = (target: string, actual: string, weight = 10, level3 = '培训次数') =>
  scoreForm(formOf([{ target, actual, points: weight, level3 }]), policy).rows[0]?.computed ?? null;

test('a score lies between 0 and the points', () => {
  fc.assert(
    fc.property(drawnForm, (form) => {
      for (const row of scoreForm(form, policy).rows) {
        expect(row.computed ?? 0).toBeGreaterThanOrEqual(0);
        expect(row.computed ?? 0).toBeLessThanOrEqual(round(row.points ?? 0, 2));
      }
    }),
  );
});

test('every row without a score says why, every row with one says how', () => {
  fc.assert(
    fc.property(drawnForm, (form) => {
      for (const { computed, formula, reason, proposal } of scoreForm(form, policy).rows) {
        expect(formula === '').toBe(computed === null);
        if (computed === null || proposal) expect(reason).toBeTruthy();
      }
    }),
  );
});

test('more is never worse for ≥, and never better for ≤', () => {
  fc.assert(
    fc.property(positive, amount, amount, (target, one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(scoreOf(`≥${target}次`, `${less}次`)).toBeLessThanOrEqual(scoreOf(`≥${target}次`, `${more}次`) ?? NaN);
      expect(scoreOf(`≤${target}次`, `${less}次`)).toBeGreaterThanOrEqual(scoreOf(`≤${target}次`, `${more}次`) ?? NaN);
    }),
  );
});

test('reaching the target gives the full weight, missing it less', () => {
  fc.assert(
    fc.property(positive, positive, (target, more) => {
      expect(scoreOf(`≥${target}次`, `${withoutNoise(target + more)}次`)).toBe(10);
      expect(scoreOf(`≤${withoutNoise(target + more)}万元`, `${target}万元`)).toBe(10);
      expect(scoreOf(`≥${target * 2}次`, `${target}次`)).toBe(5);
    }),
  );
});

test('a unit changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (target, actual) => {
      const yuan = scoreOf(`≤${target}万元`, `${actual * 10_000}元`);
      expect(yuan).toBe(scoreOf(`≤${target}万元`, `${actual}万元`));
      expect(scoreOf(`≥${target}小时`, `${actual * 60}分钟`)).toBe(scoreOf(`≥${target}小时`, `${actual}小时`));
    }),
  );
});

test('the total is the sum of the rounded scores, or open', () => {
  fc.assert(
    fc.property(drawnForm, (form) => {
      const { rows, execution, total, subtotal, openPoints } = scoreForm(form, policy);
      const sum = rows.reduce((known, { computed }) => known + (computed ?? 0), execution?.computed ?? 0);
      expect(subtotal).toBeCloseTo(sum, 9);
      if (total === null) return;
      expect(total).toBe(subtotal);
      expect(openPoints).toBe(0);
      expect(rows.every(({ points: weight, computed }) => weight === null || computed !== null)).toBe(true);
    }),
  );
});

test('what is computed never depends on what was given', () => {
  const withScores = (form: Form, score: number | null): Form => ({
    ...form,
    execution: form.execution && { ...form.execution, score, rate: null },
    indicators: form.indicators.map((indicator) => ({ ...indicator, score })),
    totalScore: score,
  });
  fc.assert(
    fc.property(drawnForm, fc.option(points), (form, score) => {
      const [one, other] = [scoreForm(form, policy), scoreForm(withScores(form, score), policy)];
      const computed = ({ rows, execution, total, grade }: typeof one) => [
        rows.map((row) => [row.computed, row.proposal, row.formula, row.reason]),
        execution && [execution.computed, execution.rate, execution.formula],
        total,
        grade,
      ];
      expect(computed(other)).toEqual(computed(one));
    }),
  );
});

test.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [0.1 + 0.2, 0.3],
  [10, 10],
  [9.995, 10],
  [0.0000001, 0],
])('round(%s, 2) is %s', (number, expected) => expect(round(number, 2)).toBe(expected));
