import type { Form } from '../../core/form/form';
import type { ScoreChoices } from '../../core/scoring/choices';
import type { ScoreCard, ScoreRow } from '../../core/scoring/score-card';
import type { ValueKind } from '../../core/value/value';
import { barsOf, decisionsOf, differs, openAndScored, rowsWithoutPoints, writingOf } from './rows';

const row = (parts: Partial<ScoreRow>): ScoreRow => ({
  row: 9,
  name: '培训次数',
  level1: '产出指标',
  points: 10,
  target: '≥12次',
  actual: '12次',
  computed: 10,
  given: null,
  accepted: false,
  proposal: false,
  formula: '',
  ...parts,
});

const card = (rows: readonly ScoreRow[], execution: ScoreCard['execution'] = null): ScoreCard => ({
  policy: 'national-2020',
  rows,
  execution,
  subtotal: 0,
  scoredPoints: 0,
  openPoints: 0,
  total: null,
  grade: null,
});

const EXECUTION: ScoreCard['execution'] = {
  points: 10,
  rate: 0.95,
  computed: 9.5,
  given: null,
  accepted: false,
  proposal: false,
  formula: '',
};

describe('barsOf', () => {
  test.each([
    ['rows of one level 1 add up', card([row({}), row({ computed: 7 })]), [['产出指标', 17, 20]]],
    ['an open row counts with its points alone', card([row({ computed: null })]), [['产出指标', 0, 10]]],
    [
      'the execution rate comes first',
      card([row({})], EXECUTION),
      [
        ['预算执行率', 9.5, 10],
        ['产出指标', 10, 10],
      ],
    ],
    ['levels without points have no bar', card([row({ points: null, computed: null })]), []],
  ])('%s', (_why, given, bars) =>
    expect(barsOf(given, '预算执行率').map(({ name, reached, points }) => [name, reached, points])).toEqual(bars),
  );
});

describe('openAndScored', () => {
  const named = (given: ScoreRow) => ({ key: String(given.row), row: given });

  test.each([
    ['no score although it has points', row({ computed: null }), 'open'],
    ['a score of 0 is a score', row({ computed: 0 }), 'scored'],
    ['“其中” rows have no points and wait for nothing', row({ computed: null, points: null }), 'scored'],
  ] as const)('%s', (_why, given, group) => expect(openAndScored([named(given)])[group]).toEqual([named(given)]));

  test('a row that was open stays where it is, and so does one that was not', () => {
    const [decided, reopened] = [named(row({ row: 9 })), named(row({ row: 10, computed: null }))];
    const groups = openAndScored([decided, reopened], new Set(['9']));
    expect(groups).toEqual({ open: [decided], scored: [reopened] });
  });
});

describe('differs', () => {
  test.each([
    ['equal', { computed: 9.5, given: 9.5, accepted: false }, false],
    ['exactly the tolerance', { computed: 10, given: 9.875, accepted: false }, false],
    ['more than the tolerance', { computed: 10, given: 9.75, accepted: false }, true],
    ['accepted in its band', { computed: 19, given: 20, accepted: true }, false],
    ['nothing given', { computed: 10, given: null, accepted: false }, false],
    ['nothing computed', { computed: null, given: 10, accepted: false }, false],
  ])('%s', (_why, scores, expected) => expect(differs(scores, 0.125)).toBe(expected));
});

describe('writingOf', () => {
  test.each([
    ['a blank cell is filled', { computed: 9.5, given: null, proposal: false }, 'certain'],
    ['a proposal waits for its tick', { computed: 9.5, given: null, proposal: true }, 'on-tick'],
    ['a given score is replaced only when ticked', { computed: 9.5, given: 10, proposal: false }, 'on-tick'],
    ['the same score need not be written', { computed: 10, given: 10, proposal: true }, 'nothing'],
    ['without a score there is nothing', { computed: null, given: 10, proposal: false }, 'nothing'],
    ['0 is a score', { computed: 0, given: null, proposal: false }, 'certain'],
  ])('%s', (_why, row, expected) => expect(writingOf(row)).toBe(expected));
});

describe('decisionsOf', () => {
  const formWith = (kind: ValueKind): Form =>
    ({ indicators: [{ row: 9, value: { kind, comparator: null, number: null, unit: null } }] }) as unknown as Form;

  test.each<[string, ValueKind, Partial<ScoreRow>, string[], ScoreChoices]>([
    ['a band for words', 'qualitative', {}, ['band'], {}],
    ['a direction for a number without a sign', 'quantitative-exact', {}, ['direction'], {}],
    [
      'and points where that does not help either',
      'quantitative-exact',
      { computed: null },
      ['direction', 'points'],
      {},
    ],
    ['points for what has no formula', 'deadline', { computed: null }, ['points'], {}],
    ['nothing where the formula is certain', 'quantitative-positive', {}, [], {}],
    [
      'nothing while the actual value is blank: it has to be filled',
      'deadline',
      { computed: null, actual: '' },
      [],
      {},
    ],
    ['nothing without points', 'qualitative', { points: null }, [], {}],
    ['points that were given by hand, so that they can be changed', 'deadline', {}, ['points'], { scores: { 9: 5 } }],
    ['those of another row are no reason', 'deadline', {}, [], { scores: { 10: 5 } }],
  ])('%s', (_why, kind, parts, expected, made) =>
    expect(decisionsOf(formWith(kind), row(parts), made)).toEqual(expected),
  );
});

describe('rowsWithoutPoints', () => {
  test.each([
    ['a blank cell', { points: null, cells: { points: 'G9' }, subRow: false }, 1],
    ['points stand there', { points: 0, cells: { points: 'G9' }, subRow: false }, 0],
    ['the form has no such column', { points: null, cells: {}, subRow: false }, 0],
    ['“其中” rows need none', { points: null, cells: { points: 'G9' }, subRow: true }, 0],
  ])('%s', (_why, indicator, expected) =>
    expect(rowsWithoutPoints({ indicators: [indicator] } as unknown as Form)).toBe(expected),
  );
});
