import { policyOf } from './policies';
import { scoreForm } from './score-form';
import { type DrawnIndicator, EXECUTION, formOf } from './scoring.testing';

const policy = policyOf('national-2020');
const full: DrawnIndicator = { target: '≥1次', actual: '1次', points: 60 };
const late: DrawnIndicator = { target: '2021-06', actual: '2021-09', points: 30 };
const nothing: DrawnIndicator = { target: '未涉及', actual: '无', points: 30 };

describe('execution', () => {
  test.each([
    ['spent in full', { adjusted: 10, executed: 10 }, 10, 1, '10 ÷ 10 = 100%，100% × 10 = 10'],
    ['spent in part', { adjusted: 20, executed: 15 }, 7.5, 0.75, '15 ÷ 20 = 75%，75% × 10 = 7.5'],
    ['of the adjusted, not the initial budget', { initial: 30, adjusted: 20, executed: 20 }, 10, 1, '20 ÷ 20'],
    ['a rate that does not end', { adjusted: 3, executed: 2 }, 6.67, 2 / 3, '2 ÷ 3 ≈ 66.67%，66.67% × 10 ≈ 6.67'],
    ['nothing spent', { adjusted: 10, executed: 0 }, 0, 0, '0 ÷ 10 = 0%'],
    ['overspent gives no more', { adjusted: 10, executed: 12 }, 10, 1.2, '12 ÷ 10 = 120%，100% × 10 = 10'],
    ['never below zero', { adjusted: 10, executed: -1 }, 0, -0.1, '0% × 10 = 0'],
  ])('%s', (_why, amounts, computed, rate, formula) => {
    const { execution } = scoreForm(formOf([full], { execution: { ...EXECUTION, ...amounts } }), policy);
    expect(execution).toMatchObject({ computed, rate, formula: expect.stringContaining(formula) });
  });

  test.each([
    ['adjusted budget empty', { adjusted: null }, /全年预算数没有填/],
    ['adjusted budget zero', { adjusted: 0 }, /不大于 0/],
    ['nothing executed is not the same as zero', { executed: null }, /执行数没有填/],
  ])('is not computable: %s', (_why, amounts, reason) => {
    const card = scoreForm(formOf([full], { execution: { ...EXECUTION, ...amounts } }), policy);
    expect(card.execution).toMatchObject({ computed: null, rate: null, reason: expect.stringMatching(reason) });
    expect(card).toMatchObject({ total: null, grade: null, openPoints: 10 });
  });

  test('a layout without an adjusted budget is scored by the initial one', () => {
    const { adjusted: _none, ...cells } = EXECUTION.cells;
    const execution = { ...EXECUTION, initial: 20, adjusted: null, executed: 15, cells };
    const card = scoreForm(formOf([full], { execution }), policy);
    expect(card.execution).toMatchObject({ computed: 7.5, rate: 0.75, reason: expect.stringMatching(/按年初预算数/) });
  });

  test('overspending is said', () => {
    const { execution } = scoreForm(formOf([full], { execution: { ...EXECUTION, executed: 12 } }), policy);
    expect(execution?.reason).toMatch(/大于全年预算数/);
  });

  test('without points it is shown, not counted', () => {
    const card = scoreForm(formOf([{ ...full, points: 100 }], { execution: { ...EXECUTION, points: null } }), policy);
    expect(card.execution).toMatchObject({ rate: 1, computed: null });
    expect(card.total).toBe(100);
  });
});

describe('total', () => {
  test('is execution plus the sum of the rounded scores', () => {
    const thirds = [33.33, 33.33, 23.34].map((points) => ({ target: '≥3次', actual: '2次', points }));
    const card = scoreForm(formOf(thirds, { execution: EXECUTION }), policy);
    expect(card.rows.map(({ computed }) => computed)).toEqual([22.22, 22.22, 15.56]);
    expect(card).toMatchObject({ total: 70, totalFormula: '10 + 60 = 70', grade: '中' });
  });

  test('is open while a row with points has no score', () => {
    const card = scoreForm(formOf([full, late], { execution: EXECUTION }), policy);
    expect(card).toMatchObject({ total: null, grade: null, subtotal: 70, scoredPoints: 70, openPoints: 30 });
    expect(card.totalFormula).toBeUndefined();
  });

  test('does not wait for rows without points', () => {
    const subRow = { target: '≥3次', actual: '', points: null, subRow: true };
    const card = scoreForm(formOf([{ ...full, points: 100 }, subRow]), policy);
    expect(card).toMatchObject({ total: 100, openPoints: 0 });
  });

  test('of a form without any points is open, not zero', () => {
    expect(scoreForm(formOf([{ ...full, points: null }]), policy)).toMatchObject({ total: null, subtotal: 0 });
  });

  test('waits for what is not applicable until the rest is rescaled', () => {
    const form = formOf([full, nothing], { execution: EXECUTION });
    expect(scoreForm(form, policy).total).toBeNull();
    expect(scoreForm(form, policy, { rescale: true })).toMatchObject({
      total: 100,
      totalFormula: '10 + 60 × 90 ÷ 60 = 100',
      openPoints: 0,
    });
  });

  test.each([
    [90, '优'],
    [89.99, '良'],
    [80, '良'],
    [79.99, '中'],
    [60, '中'],
    [59.99, '差'],
    [0, '差'],
  ])('%s is graded %s', (total, grade) => {
    const drawn = { target: '≥100%', actual: `${total}%`, points: 100 };
    expect(scoreForm(formOf([drawn]), policy)).toMatchObject({ total, grade });
  });

  test('is capped by a low execution rate where the policy says so', () => {
    const capped = {
      ...policy,
      totalCaps: [
        { rateBelow: 0.8, total: 89 },
        { rateBelow: 0.6, total: 69 },
      ],
    };
    const form = formOf([{ ...full, points: 90 }], { execution: { ...EXECUTION, executed: 5 } });
    expect(scoreForm(form, capped)).toMatchObject({
      total: 69,
      totalFormula: '5 + 90 = 95，执行率 50% 低于 60%，总分不超过 69',
    });
    expect(scoreForm(form, policy).total).toBe(95);
  });
});

describe('points that do not add up to 100', () => {
  const worth = (...points: readonly (number | null)[]) => points.map((each) => ({ ...full, points: each }));

  test.each([
    ['rows are missing', worth(20), {}, /分值合计 20，满分应为 100，少 80 分.*漏填的行/],
    ['with the execution rate', worth(20), { execution: EXECUTION }, /分值合计 30，/],
    ['rows have no points yet', worth(60, null, null), {}, /少 40 分.*没有分值的 2 行/],
    ['just too few to be rounding', worth(99.98), {}, /少 0.02 分/],
    ['thirds to one decimal', worth(33.3, 33.3, 33.3), {}, /少 0.1 分/],
    ['too many', worth(60, 50), {}, /分值合计 110，满分应为 100，多 10 分.*减去多出的分值/],
    ['just too many to be rounding', worth(100.02), {}, /多 0.02 分/],
    ['the printed full points are others', worth(20), { totalPoints: 100 }, /少 80 分/],
    ['90 beside 10 for the execution rate', worth(80), { execution: EXECUTION }, /少 10 分/],
    ['all are zero', worth(0), {}, /少 100 分/],
  ])('leave the total open: %s', (_why, drawn, more, text) => {
    const card = scoreForm(formOf(drawn, more), policy);
    expect(card).toMatchObject({ total: null, grade: null, openPoints: 0 });
    expect(card.pointsProblem).toEqual({ text: expect.stringMatching(text), leavesTotalOpen: true });
    expect(card.totalFormula).toBeUndefined();
  });

  test.each([
    ['the execution rate is scored elsewhere', worth(90), {}, 90, /没有计入预算执行率，总分按 90 分计/],
    ['its row has no points', worth(90), { execution: { ...EXECUTION, points: null } }, 90, /没有计入预算执行率/],
    ['the form prints them so', worth(110), { totalPoints: 110 }, 110, /表上印的满分是 110/],
    ['as printed, rounded', worth(119.99), { totalPoints: 120 }, 119.99, /表上印的满分是 119.99/],
  ])('give a total without a grade: %s', (_why, drawn, more, total, text) => {
    const card = scoreForm(formOf(drawn, more), policy);
    expect(card).toMatchObject({ total, grade: null });
    expect(card.pointsProblem).toEqual({ text: expect.stringMatching(text), leavesTotalOpen: false });
  });

  test('the share of the execution rate is the policy’s', () => {
    const hubei = policyOf('hubei-20-80');
    expect(scoreForm(formOf(worth(80)), hubei)).toMatchObject({ total: 80, grade: null });
    expect(scoreForm(formOf(worth(90)), hubei).total).toBeNull();
  });

  test.each([
    ['thirds to two decimals', worth(33.33, 33.33, 33.33), {}],
    ['as far above', worth(33.34, 33.33, 33.34), {}],
    ['with the execution rate', worth(90), { execution: EXECUTION }],
    ['indicators alone', worth(100), { execution: { ...EXECUTION, points: null } }],
    ['others are printed', worth(100), { totalPoints: 90 }],
  ])('is not said where they do: %s', (_why, drawn, more) => {
    const card = scoreForm(formOf(drawn, more), policy);
    expect(card).toMatchObject({ total: expect.any(Number), grade: '优' });
    expect(card.pointsProblem).toBeUndefined();
  });

  test('counts the rows that were left out by choice', () => {
    const card = scoreForm(formOf([...worth(70), nothing]), policy, { rescale: true });
    expect(card).toMatchObject({ total: 100, grade: '优' });
  });

  test('says nothing of a form that has none', () => {
    expect(scoreForm(formOf(worth(null)), policy).pointsProblem).toBeUndefined();
  });
});

describe('rows without points under a policy that splits them evenly', () => {
  const even = { ...policy, splitMissingWeights: true };
  const rows = ['9次', '10次', '10次'].map((actual) => ({ target: '≥10次', actual, points: null }));
  const card = scoreForm(formOf(rows, { execution: { ...EXECUTION, points: null } }), even);
  test('share what the policy has, the remainder to the first', () => {
    expect(card.rows.map(({ points, computed }) => [points, computed])).toEqual([
      [30, 27],
      [30, 30],
      [30, 30],
    ]);
    expect(card).toMatchObject({ execution: { points: 10, computed: 10 }, total: 97 });
  });
  test('say so', () => expect(card.rows[0]?.reason).toMatch(/没有分值，按评分办法平均分配为 30 分/));
  test('the execution rate says so too', () => expect(card.execution?.reason).toMatch(/没有分值，按评分办法为 10 分/));
  test('keep points that stand there', () => {
    const some = scoreForm(formOf([{ target: '≥10次', actual: '10次', points: 50 }, ...rows]), even);
    expect(some.rows.map(({ points }) => points)).toEqual([50, 14, 13, 13]);
    expect(some.rows[0]?.reason).toBeUndefined();
  });
  test('“其中” rows get none', () => {
    const sub = scoreForm(formOf([...rows, { target: '≥1次', actual: '1次', points: null, subRow: true }]), even);
    expect(sub.rows.at(-1)).toMatchObject({ points: null, computed: null });
  });
});

describe('policies', () => {
  test('an unknown id is refused', () => expect(() => policyOf('none')).toThrow(RangeError));

  test('no clause is claimed that was not read', () => expect(policy).toMatchObject({ clause: null }));
});
