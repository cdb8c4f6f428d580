import { contentOf, sameContent } from './content';
import { invert } from './invert';
import { mergeChanges } from './merge';
import type { Change, CellContent } from './plan';

const set = (cell: string, before: CellContent, after: CellContent): Change => ({
  do: 'set',
  at: { sheet: '表', cell },
  before,
  after,
});

describe('contentOf', () => {
  test.each([
    ['no cell', undefined, { empty: true }],
    ['an empty text is an empty cell', { value: '' }, { empty: true }],
    ['a number keeps its format', { value: 1, format: '0%' }, { number: 1, format: '0%' }],
    ['a formula keeps its result', { value: 9.5, formula: '=A1' }, { formula: '=A1', result: 9.5 }],
    ['a text that looks like a number is a text', { value: '10' }, { text: '10' }],
  ])('%s', (_why, cell, expected) => expect(contentOf(cell)).toEqual(expected));
});

describe('sameContent', () => {
  test.each<[string, CellContent, CellContent, boolean]>([
    ['number and the same number in another format', { number: 1 }, { number: 1, format: '0%' }, true],
    ['number and its digits as text differ', { number: 1 }, { text: '1' }, false],
    ['formula with another result', { formula: '=A1', result: 1 }, { formula: '= a1', result: 2 }, true],
    ['formula and its result differ', { formula: '=A1', result: 1 }, { number: 1 }, false],
    ['empty and empty text', { empty: true }, { text: '' }, true],
    ['one space is a difference', { text: '≥95%' }, { text: '≥ 95%' }, false],
  ])('%s', (_why, one, other, same) => {
    expect(sameContent(one, other)).toBe(same);
    expect(sameContent(other, one)).toBe(same);
  });
});

describe('invert', () => {
  const changes: Change[] = [
    { do: 'insertRows', sheet: '表', row: 5, count: 2 },
    { do: 'merge', range: { sheet: '表', range: 'A4:A6' } },
    set('C5', { empty: true }, { text: '数量指标' }),
    { do: 'addSheet', sheet: '新表' },
  ];

  test('undoes in reverse order', () => {
    expect(invert({ title: '插入', changes }).changes.map((change) => change.do)).toEqual([
      'deleteSheet',
      'set',
      'unmerge',
      'deleteRows',
    ]);
  });

  test('twice is the same again', () => {
    const plan = { title: '插入', changes };
    expect(invert(invert(plan)).changes).toEqual(changes);
  });
});

describe('mergeChanges', () => {
  const a: CellContent = { text: '＞＝ 95%' };
  const b: CellContent = { text: '≥ 95%' };
  const c: CellContent = { text: '≥95%' };

  test('a chain on one cell becomes one change', () => {
    const { plan, conflicts } = mergeChanges('修复', [[set('F1', a, b)], [set('F1', b, c)]]);
    expect(plan.changes).toEqual([set('F1', a, c)]);
    expect(conflicts).toEqual([]);
  });

  test('the same change twice is no conflict, a different one is left out and named', () => {
    const { plan, conflicts } = mergeChanges('修复', [[set('F1', a, b)], [set('F1', a, b)], [set('F1', a, c)]]);
    expect(plan.changes).toEqual([set('F1', a, b)]);
    expect(conflicts).toEqual([set('F1', a, c)]);
  });
});
