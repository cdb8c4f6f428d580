import type { Indicator } from '../form/form';
import { sheetOf } from '../sheet/sheet.testing';
import { judgeNumber, judgeRange } from './judge-number';
import { percentageIn, sharesOf } from './judge-quality';
import { policyOf } from './policies';
import { policyProblems } from './policies/problems';
import { parseValue } from '../value/parse-value';
import type { Policy } from './policy';
import { rowFormula } from './row-formula';
import { isNear, percent, plain, round } from './rounding';
import type { ScoreRow } from './score-card';
import { gradeOf, scoreForm, type ScoreChoices } from './score-form';
import { type DrawnIndicator, EXECUTION, FIRST_ROW, formOf } from './scoring.testing';
import { distribute } from './weights/propose-weights';
import { splitBy, splitEvenly } from './weights/split';

const policy = policyOf('national-2020');
const cost = { level2: '成本指标', level3: '资金使用成本' };
const quality = { level1: '效益指标', level2: '社会效益指标', level3: '群众安全感', points: 20 };
const time = { level2: '时效指标', level3: '完成时限' };

function rowOf(drawn: DrawnIndicator, choices: ScoreChoices = {}, by: Policy = policy): ScoreRow {
  const [row] = scoreForm(formOf([drawn]), by, choices).rows;
  if (!row) throw new Error('no row');
  return row;
}

function indicatorOf(drawn: DrawnIndicator): Indicator {
  const [indicator] = formOf([drawn]).indicators;
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

describe('exactly the target, and one beside it', () => {
  test.each<[string, DrawnIndicator, string]>([
    ['≤ met exactly', { ...cost, target: '≤10万元', actual: '10万元' }, '10万元 ≤ 10万元，达到目标，得满分 10'],
    ['≤ by a cent more', { ...cost, target: '≤10元', actual: '10.01元' }, '10 ÷ 10.01 × 10 ≈ 9.99'],
    ['< met exactly', { ...cost, target: '<10万元', actual: '10万元' }, '10万元 = 10万元，达到目标，得满分 10'],
    ['< kept', { ...cost, target: '<10万元', actual: '9万元' }, '9万元 < 10万元，达到目标，得满分 10'],
    ['the lower end of a range', { target: '10-20个', actual: '10个' }, '10个 在 10～20个 之内，达到目标，得满分 10'],
    ['the upper end of a range', { target: '10-20个', actual: '20个' }, '20个 在 10～20个 之内，达到目标，得满分 10'],
    ['nothing of a range', { target: '10-20个', actual: '0个' }, '0 ÷ 10 × 10 = 0'],
    ['nothing of a percentage', { target: '≥90%', actual: '0' }, '0 ÷ 90 × 10 = 0'],
    ['a percentage just above what is asked', { target: '≥90%', actual: '1.8' }, '1.8 ÷ 90 × 10 = 0.2'],
    [
      'nearer with the prefix 万',
      { target: '≥10万立方米', actual: '999' },
      '999万立方米 ≥ 10万立方米，达到目标，得满分 10，',
    ],
    ['nearer with the prefix 亿', { target: '≥1亿元', actual: '9999' }, '9999亿元 ≥ 1亿元，达到目标，得满分 10'],
    ['a day', { ...time, target: '2021-06-30', actual: '2021-06-30' }, '完成时间 2021-06-30 不晚于 2021-06-30'],
    ['a year as a number', { ...time, target: '2021年底', actual: '2021' }, '完成时间 2021-12-31 不晚于 2021-12-31'],
  ])('%s', (_why, drawn, formula) => expect(rowOf(drawn).formula).toContain(formula.replace(/，$/, '')));

  test.each<[string, DrawnIndicator, RegExp]>([
    ['a hundred times a target in 万', { target: '≥10万立方米', actual: '1000' }, /请写明单位/],
    ['ten thousand times a target in 亿', { target: '≥1亿元', actual: '10000' }, /请写明单位/],
    ['a day late', { ...time, target: '2021-06-30', actual: '2021-07-01' }, /晚于目标/],
    ['a month that begins on the last day', { ...time, target: '2021-06-01', actual: '2021年6月' }, /不够具体/],
    ['a negative target', { target: '≥-5%', actual: '≥-8%' }, /负数/],
    ['a negative actual', { target: '≥5%', actual: '≥-3%' }, /负数/],
    ['below a target of zero', { target: '≥0%', actual: '≥-3%' }, /负数/],
    ['below a range and below zero', { target: '10-20个', actual: '≥-3个' }, /负数/],
    ['a quality with a bare 1', { ...quality, target: '提升', actual: '1' }, /选定一档/],
    ['a quality with a bare 101', { ...quality, target: '提升', actual: '101' }, /选定一档/],
    ['no actual value for a quality', { ...quality, target: '提升', actual: '' }, /没有填实际完成值/],
    ['no such column for a quality', { ...quality, target: '提升', actual: null }, /没有“实际完成值”一栏/],
    ['no such column for a deadline', { ...time, target: '2021年底', actual: null }, /没有“实际完成值”一栏/],
    ['no actual value for a deadline', { ...time, target: '2021年底', actual: '' }, /没有填实际完成值/],
    ['a lost sign for a deadline', { ...time, target: '2021年底', actual: '-100%' }, /不能当作负数/],
    ['after a day', { ...time, target: '2021-06-30', comparatorText: '>', actual: '2021-07-01' }, /不早于/],
  ])('has no score: %s', (_why, drawn, reason) => {
    expect(rowOf(drawn)).toMatchObject({ computed: null, formula: '', reason: expect.stringMatching(reason) });
  });

  test('is said of < and >, not of ≤', () => {
    expect(rowOf({ ...cost, target: '<10万元', actual: '10万元' }).reason).toMatch(/“<”，完成值正好等于目标/);
    expect(rowOf({ ...cost, target: '<10万元', actual: '9万元' }).reason).toBeUndefined();
    expect(rowOf({ ...cost, target: '≤10万元', actual: '10万元' }).reason).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['less', '9次', '9 ÷ 12 × 10 = 7.5'],
    ['more', '15次', '12 ÷ 15 × 10 = 8'],
    ['nothing', '0', '0 ÷ 12 × 10 = 0'],
  ])('where only the number itself counts: %s', (_why, actual, formula) => {
    const row = rowOf({ target: '12次', actual }, { directions: { [FIRST_ROW]: '=' } });
    expect(row).toMatchObject({ formula, proposal: false });
  });

  test('dates of which neither has a year are compared within one', () => {
    const form = formOf([{ ...time, target: '12月底前', actual: '12月20日' }], { year: null });
    expect(scoreForm(form, policy).rows[0]).toMatchObject({ computed: 10 });
  });

  test.each([
    ['more is better', { target: '100%', actual: '95%' }, /“≥”（越多越好）/],
    ['less is better', { level3: '事故起数', target: '2起', actual: '3起' }, /“≤”（越少越好）/],
  ])('a direction is proposed in words: %s', (_why, drawn, reason) => expect(rowOf(drawn).reason).toMatch(reason));
});

describe('far above the target', () => {
  test.each<[string, DrawnIndicator, boolean]>([
    ['five more of a bare number', { target: '≥10', actual: '15' }, false],
    ['six more of a bare number', { target: '≥10', actual: '16' }, true],
    ['six more in a count', { target: '≥10次', actual: '16次' }, true],
    ['no count', { target: '≥10%', actual: '13%' }, true],
    ['a negative target', { target: '≥-5%', actual: '≥3%' }, false],
  ])('%s', (_why, drawn, isFar) => expect(rowOf(drawn).reason?.includes('超额') ?? false).toBe(isFar));
});

describe('whether the two can be compared at all', () => {
  test.each<[string, DrawnIndicator, boolean]>([
    ['one unit', { target: '≥100人', actual: '90人' }, false],
    ['another unit of counting', { target: '≥100人', actual: '90家' }, true],
    ['a copied sign', { target: '≥100人', actual: '≥90人' }, true],
    ['“=” is no copied sign', { target: '≥100人', actual: '=90人' }, false],
    ['a change beside a level', { target: '≥5%', actual: '上升6%' }, true],
    ['a change beside a change', { level3: '事故率', target: '下降5%', actual: '下降4%' }, false],
    ['a count beside no unit', { target: '≥95', actual: '96个' }, false],
    ['a ratio beside no unit', { target: '≥95', actual: '96%' }, true],
    ['a direction that is proposed', { target: '100%', actual: '95%' }, false],
  ])('%s', (_why, drawn, inDoubt) => {
    expect(judgeNumber(indicatorOf(drawn), policy, undefined).inDoubt ?? false).toBe(inDoubt);
  });

  test.each([
    ['10-20个', '12个', false],
    ['10-20个', '12家', true],
  ])('range %s, actual %s', (target, actual, inDoubt) => {
    expect(judgeRange(indicatorOf({ target, actual })).inDoubt ?? false).toBe(inDoubt);
  });
});

describe('bands', () => {
  const [best, middle, last] = policy.bands;
  test.each([
    [best, 0.8, 1],
    [middle, 0.6, 0.79],
    [last, 0, 0.59],
  ])('the shares of %o', (band, least, most) => expect(band && sharesOf(band)).toEqual({ least, most }));

  test.each([
    [0.59, 14],
    [0.6, 12],
    [0.79, 15.8],
    [0.8, 14],
  ])('a share of %s in the middle band gives %s', (share, computed) => {
    const choices = { bands: { [FIRST_ROW]: 1 }, shares: { [FIRST_ROW]: share } };
    expect(rowOf({ ...quality, target: '提升', actual: '良好' }, choices).computed).toBe(computed);
  });

  test('without a share the middle, and its limits', () => {
    const row = rowOf({ ...quality, target: '提升', actual: '良好' }, { bands: { [FIRST_ROW]: 1 } });
    expect(row.reason).toMatch(/在 12～16 分之间/);
  });

  test('more than all of it is all of it, in words too', () => {
    expect(rowOf({ ...quality, target: '提升', actual: '120%' }).formula).toMatch(/^100% × 20 = 20/);
  });

  test.each([
    ['100', 1],
    ['1.01', 0.0101],
    ['1', null],
    ['101', null],
    ['0%', 0],
    ['95‰', 0.095],
    ['≥95%', null],
    ['12次', null],
    ['提升', null],
  ])('%s as a percentage', (text, share) => {
    const read = percentageIn(parseValue(text));
    if (share === null) expect(read).toBeNull();
    else expect(read).toBeCloseTo(share, 10);
  });
});

describe('satisfaction by grade', () => {
  const graded = { ...policy, satisfaction: { full: 0.9, zero: 0.6 } };
  const satisfied = { level1: '满意度指标', level2: '服务对象满意度指标', level3: '群众满意度' };
  test.each<[string, DrawnIndicator, string]>([
    ['exactly the full', { ...satisfied, target: '≥95%', actual: '90%' }, '满意度 90% ≥ 90%，达到目标，得满分 10'],
    ['just below', { ...satisfied, target: '≥95%', actual: '89.9%' }, '89.9% ÷ 90% × 10 ≈ 9.99'],
    ['another level 1', { target: '≥95%', actual: '90%' }, '90 ÷ 95 × 10 ≈ 9.47'],
    ['nothing to satisfy', { ...satisfied, target: '未涉及', actual: '95%' }, ''],
    ['no target', { ...satisfied, target: '', actual: '95%' }, ''],
    ['no actual value', { ...satisfied, target: '≥95%', actual: '' }, ''],
  ])('%s', (_why, drawn, formula) => expect(rowOf(drawn, {}, graded).formula).toBe(formula));

  test('is said to be the rule, of such rows alone', () => {
    expect(rowOf({ ...satisfied, target: '≥95%', actual: '90%' }, {}, graded).rule).toMatch(/90% 及以上满分/);
    expect(rowOf({ target: '≥95%', actual: '90%' }, {}, graded).rule).toMatch(/达到即满分/);
    expect(rowOf({ target: '≥95%', actual: '90%', points: null }, {}, graded).rule).toBe('不单独计分');
  });
});

describe('execution', () => {
  const executionOf = (more: object) =>
    scoreForm(formOf([{ target: '≥1次', actual: '1次', points: 90 }], { execution: { ...EXECUTION, ...more } }), policy)
      .execution;
  test.each([
    ['all of it', 10, undefined],
    ['a little more', 10.01, /大于全年预算数/],
    ['nothing', 0, undefined],
    ['less than nothing', -0.01, /执行数是负数/],
  ])('%s', (_why, executed, reason) => {
    const said = executionOf({ executed })?.reason;
    if (reason) expect(said).toMatch(reason);
    else expect(said).toBeUndefined();
  });

  test('a product that is rounded is said to be', () => {
    expect(executionOf({ executed: 5, points: 0.33 })?.formula).toMatch(/50% × 0\.33 ≈ 0\.17$/);
  });
});

describe('total', () => {
  const capped = { ...policy, totalCaps: [{ rateBelow: 0.6, total: 69 }] };
  const reached = (points: number) => ({ target: '≥1次', actual: '1次', points });
  test('that is the limit itself is not said to be limited', () => {
    const drawn = [reached(64), { target: '≥1次', actual: '0次', points: 26 }];
    const card = scoreForm(formOf(drawn, { execution: { ...EXECUTION, executed: 5 } }), capped);
    expect(card).toMatchObject({ total: 69, totalFormula: '5 + 64 = 69' });
  });

  test('that was rescaled and rounded is said to be', () => {
    const drawn = [
      { target: '≥10次', actual: '9次', points: 70 },
      { target: '未涉及', actual: '无', points: 20 },
    ];
    const half = [{ target: '≥3次', actual: '2次', points: 35 }, ...drawn.slice(1), reached(35)];
    expect(scoreForm(formOf(half, { execution: EXECUTION }), policy, { rescale: true })).toMatchObject({
      total: 85,
      totalFormula: '10 + 58.33 × 90 ÷ 70 ≈ 85',
    });
    expect(scoreForm(formOf(drawn, { execution: EXECUTION }), policy, { rescale: true }).totalFormula).toBe(
      '10 + 63 × 90 ÷ 70 = 91',
    );
  });

  test('its grade is the highest that it reaches, in whatever order they stand', () => {
    expect(gradeOf(85, { ...policy, grades: [...policy.grades].reverse() })).toBe('良');
    expect(gradeOf(85, policy)).toBe('良');
  });
});

test.each([
  [1.1, 1, true],
  [0.9, 1, true],
  [1.11, 1, false],
  [null, 1, false],
])('%s beside %s is near by a tenth: %s', (one, other, near) => expect(isNear(one, other, 0.1)).toBe(near));

test.each([
  [1e-7, '0.0000001'],
  [1.5e-8, '0.000000015'],
  [100, '100'],
  [0.1 + 0.2, '0.3'],
])('plain(%s) is %s', (number, text) => expect(plain(number)).toBe(text));

test.each([
  [0.12345, '12.35%'],
  [1, '100%'],
])('percent(%s) is %s', (share, text) => expect(percent(share)).toBe(text));

test('decimals of its own', () => expect([round(1.25, 1), round(12.5, 0), round(1.2345, 3)]).toEqual([1.3, 13, 1.235]));

describe('policies that cannot be used', () => {
  const [best, middle, last] = policy.bands;
  if (!best || !middle || !last) throw new Error('no bands');
  test.each<[string, Partial<Policy>, RegExp]>([
    ['a band of nothing', { bands: [best, { ...middle, lower: 0.8 }, { ...last, upper: 0.8 }] }, /首尾相接/],
    ['a gap between bands', { bands: [best, { ...middle, upper: 0.79 }, last] }, /首尾相接/],
    ['bands that begin below all of it', { bands: [{ ...best, upper: 0.99 }, middle, last] }, /首尾相接/],
    ['bands that end above nothing', { bands: [best, middle] }, /首尾相接/],
    ['one limit for both ends of satisfaction', { satisfaction: { full: 0.6, zero: 0.6 } }, /满意度满分线/],
    ['two grades from one point on', { grades: [...policy.grades.slice(0, 1), ...policy.grades] }, /评价等级/],
  ])('%s', (_why, more, said) => expect(policyProblems({ ...policy, ...more })).toEqual([expect.stringMatching(said)]));
});

test('points that the policy gives are said first, and doubts after them', () => {
  const drawn = [
    { target: '≥10次', actual: '10次', points: null },
    { target: '100%', actual: '95%', points: null },
  ];
  const { rows } = scoreForm(formOf(drawn), { ...policy, splitMissingWeights: true });
  expect(rows.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^表上没有分值，按评分办法平均分配为 45 分$/),
    expect.stringMatching(/^表上没有分值，按评分办法平均分配为 45 分；目标没有写比较符/),
  ]);
});

describe('weights', () => {
  const rows = (...levels: readonly string[]) => levels.map((level1) => ({ level1, points: null }));
  test('cost counts with 产出, wherever it stands', () => {
    const drawn = rows('产出指标', '效益指标', '成本指标', '满意度指标');
    expect(distribute(drawn, policy).points).toEqual([25, 30, 25, 10]);
  });

  test.each([
    ['all given and as planned: nothing to say', 50, []],
    ['all given, otherwise', 40, [expect.stringMatching(/“产出”的分值合计 40，政策是 50/)]],
  ])('%s', (_why, points, notes) => {
    const drawn = [{ level1: '产出指标', points }, ...rows('效益指标', '满意度指标')];
    expect(distribute(drawn, policy).notes).toEqual(notes);
  });

  test('given points that leave exactly nothing', () => {
    const { points, notes } = distribute(
      [{ level1: '产出指标', points: 50 }, ...rows('产出指标', '效益指标', '满意度指标')],
      policy,
    );
    expect(points).toEqual([50, null, 30, 10]);
    expect(notes).toEqual([expect.stringMatching(/没有可分给其余指标的分值/)]);
  });

  test('whole numbers as far as they just reach', () => expect(splitBy(2, [3, 1])).toEqual([2, 0]));
  test('hundredths where they do not', () => expect(splitEvenly(0.02, 3)).toEqual([0.01, 0.01, 0]));
});

describe('the score as a formula', () => {
  const sheet = (target: number | string, actual: number | string, points: number | string = 10) =>
    sheetOf([...Array.from({ length: FIRST_ROW - 1 }, () => []), [null, null, null, null, target, actual, points]]);
  const formulaFor = (
    sign: string,
    [target, actual]: readonly [number, number],
    { computed = null as number | null, picked = false, by = policy, cells = sheet(target, actual) } = {},
  ) => {
    const drawn = indicatorOf({ target: `${target}`, actual: `${actual}`, comparatorText: sign, unitText: '次' });
    const row = {
      ...rowOf({ target: '≥1次', actual: '1次' }),
      computed,
      ...(picked && { picked: { what: '', byHand: true } }),
    };
    return rowFormula(cells, drawn, row, by);
  };
  test.each<[string, string, [number, number], number, string]>([
    ['>', '>', [12, 9], 7.5, 'MIN(1,F12/E12)'],
    ['<', '<', [4, 5], 8, 'IF(F12<=E12,1,E12/F12)'],
    ['≤ met exactly', '≤', [4, 4], 10, 'IF(F12<=E12,1,E12/F12)'],
    ['≥ of which nothing was done', '≥', [4, 0], 0, 'MIN(1,F12/E12)'],
  ])('%s', (_why, sign, pair, computed, share) => {
    expect(formulaFor(sign, pair, { computed })).toEqual({
      formula: `=IF(COUNT(E12,F12)<2,"",ROUND(${share}*G12,2))`,
      result: computed,
    });
  });

  const strict = { ...policy, overAchievement: { ...policy.overAchievement, deduction: 2 } };
  test.each([
    ['nothing was computed', formulaFor('≥', [12, 9])],
    ['something was picked', formulaFor('≥', [12, 9], { computed: 7.5, picked: true })],
    ['it would give another score', formulaFor('≥', [12, 9], { computed: 7.4 })],
    ['the target is 0', formulaFor('≤', [0, 0], { computed: 10 })],
    ['the actual is negative', formulaFor('≤', [4, -1], { computed: 10 })],
    ['there is no comparator', formulaFor('', [4, 5], { computed: 8 })],
    ['points are taken for more', formulaFor('≥', [12, 9], { computed: 7.5, by: strict })],
    ['the target is a text', formulaFor('≥', [12, 9], { computed: 7.5, cells: sheet('12次', 9) })],
    ['the actual is a text', formulaFor('≥', [12, 9], { computed: 7.5, cells: sheet(12, '9次') })],
    ['the points are a text', formulaFor('≥', [12, 9], { computed: 7.5, cells: sheet(12, 9, '10分') })],
  ])('is none where %s', (_why, formula) => expect(formula).toBeNull());

  test('points taken for more do not matter where less is better', () => {
    expect(formulaFor('≤', [4, 5], { computed: 8, by: strict })).not.toBeNull();
  });
});
