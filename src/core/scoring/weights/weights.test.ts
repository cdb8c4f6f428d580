import fc from 'fast-check';
import { sheetOf } from '../../sheet/sheet.testing';
import { POLICIES, policyOf } from '../policies';
import { sumOf } from '../rounding';
import { EXECUTION, formOf } from '../scoring.testing';
import { planWeights } from './plan-weights';
import { distribute, executionPoints, proposeWeights } from './propose-weights';
import { splitBy, splitEvenly } from './split';

const OUTPUT = '产出指标';
const BENEFIT = '效益指标';
const SATISFIED = '满意度指标';
const COST = '成本指标';

/** Rows of these level-1 names without points; a number behind the name is what stands there. */
const rows = (...drawn: readonly (string | readonly [string, number])[]) =>
  drawn.map((row) => (typeof row === 'string' ? { level1: row, points: null } : { level1: row[0], points: row[1] }));

describe('splitEvenly', () => {
  test.each([
    ['nothing over', 30, 3, [10, 10, 10]],
    ['the remainder to the first', 50, 3, [17, 17, 16]],
    ['one over', 10, 3, [4, 3, 3]],
    ['a fraction stays with the first', 22.5, 2, [11.5, 11]],
    ['fewer points than rows', 1, 3, [0.4, 0.3, 0.3]],
  ])('%s', (_why, points, count, shares) => expect(splitEvenly(points, count)).toEqual(shares));

  test('in proportion', () => expect(splitBy(10, [50, 30])).toEqual([7, 3]));
});

describe('distribute', () => {
  test.each([
    [
      'the national weights',
      'national-2020',
      rows(OUTPUT, OUTPUT, OUTPUT, BENEFIT, BENEFIT, SATISFIED),
      [17, 17, 16, 15, 15, 10],
    ],
    ['all indicators together', 'sichuan-10-90', rows(OUTPUT, OUTPUT, BENEFIT, SATISFIED), [23, 23, 22, 22]],
    ['Hubei', 'hubei-20-80', rows(OUTPUT, BENEFIT, SATISFIED), [27, 27, 26]],
    ['two parts in one', 'beijing-2016', rows(OUTPUT, BENEFIT, BENEFIT, SATISFIED), [50, 14, 13, 13]],
    ['cost of its own', 'cost-2022', rows(COST, OUTPUT, BENEFIT, SATISFIED), [20, 40, 20, 10]],
    ['without cost: 产出 50, 效益 30', 'cost-2022', rows(OUTPUT, BENEFIT, SATISFIED), [50, 30, 10]],
    ['without satisfaction: to 效益', 'cost-2022', rows(COST, OUTPUT, BENEFIT), [20, 40, 30]],
    ['without either', 'cost-2022', rows(OUTPUT, BENEFIT), [50, 40]],
    [
      'cost counts with 产出 where there is no part for it',
      'national-2020',
      rows(COST, OUTPUT, BENEFIT, SATISFIED),
      [25, 25, 30, 10],
    ],
    ['a missing part without a rule: in proportion', 'national-2020', rows(OUTPUT, BENEFIT), [57, 33]],
    ['levels the policy does not name', 'national-2020', rows('履职效能', '管理效率'), [45, 45]],
    ['some of them: what no row uses', 'national-2020', rows(OUTPUT, '履职效能', SATISFIED), [50, 30, 10]],
    [
      'some of them, nothing left: with the row above',
      'national-2020',
      rows(OUTPUT, '其他', BENEFIT, SATISFIED),
      [25, 25, 30, 10],
    ],
    [
      'given points stay',
      'national-2020',
      rows([OUTPUT, 25], OUTPUT, OUTPUT, BENEFIT, SATISFIED),
      [25, 13, 12, 30, 10],
    ],
  ])('%s', (_why, id, drawn, points) => expect(distribute(drawn, policyOf(id)).points).toEqual(points));

  test('given points that leave nothing are said', () => {
    const { points, notes } = distribute(rows([OUTPUT, 60], OUTPUT, BENEFIT, SATISFIED), policyOf('national-2020'));
    expect(points).toEqual([60, null, 30, 10]);
    expect(notes).toEqual([expect.stringMatching(/“产出”已填的分值合计 60/)]);
  });

  test('moved points are said', () => {
    expect(distribute(rows(OUTPUT, BENEFIT), policyOf('cost-2022')).notes).toEqual([
      '表中没有“成本”指标，其 20 分并入产出、效益',
      '表中没有“满意度”指标，其 10 分并入效益',
    ]);
  });

  test('adds up to 100 with the execution rate, whatever the rows', () => {
    const level1 = fc.constantFrom(OUTPUT, BENEFIT, SATISFIED, COST, '履职效能', '');
    fc.assert(
      fc.property(fc.array(level1, { minLength: 1, maxLength: 40 }), fc.constantFrom(...POLICIES), (drawn, policy) => {
        const { points } = distribute(rows(...drawn), policy);
        expect(sumOf(points.map((share) => share ?? 0)) + executionPoints(policy)).toBeCloseTo(100, 9);
        expect(points.every((share) => share !== null && share > 0)).toBe(true);
      }),
    );
  });
});

describe('of a form', () => {
  const blank = { target: '≥1次', actual: '', points: null };
  const drawn = [blank, { ...blank, subRow: true }, { ...blank, points: 20 }, { ...blank, level1: BENEFIT }];
  const form = formOf([...drawn, { ...blank, level1: SATISFIED }], {
    execution: { ...EXECUTION, points: null },
  });
  const proposal = proposeWeights(form, policyOf('national-2020'));

  test('“其中” rows get none', () => {
    expect(proposal).toMatchObject({
      execution: 10,
      rows: [
        { row: 12, points: 30, given: false },
        { row: 14, points: 20, given: true },
        { row: 15, points: 30, given: false },
        { row: 16, points: 10, given: false },
      ],
      notes: [],
    });
  });

  test('are written where nothing stands', () => {
    const lines = Array.from({ length: 16 }, (_, index) => [
      null,
      null,
      null,
      null,
      null,
      null,
      index === 13 ? 20 : null,
    ]);
    const changes = planWeights(sheetOf(lines, { name: '自评表' }), form, proposal);
    expect(changes.map((change) => change.do === 'set' && [change.at.cell, change.after])).toEqual([
      ['G12', { number: 30 }],
      ['G15', { number: 30 }],
      ['G16', { number: 10 }],
      ['G7', { number: 10 }],
    ]);
  });

  test('other points of the execution rate stay and are said', () => {
    const other = proposeWeights({ ...form, execution: { ...EXECUTION, points: 20 } }, policyOf('national-2020'));
    expect(other).toMatchObject({ execution: 20, notes: [expect.stringMatching(/是 20，政策是 10/)] });
  });
});
