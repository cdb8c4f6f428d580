import { sheetOf } from '../sheet/sheet.testing';
import type { BlankForm } from '../templates/blank-form';
import { conflictsOf } from './conflicts';
import type { CellContent, Change } from './plan';

const EMPTY: CellContent = { empty: true };
const set = (cell: string, before: CellContent, after: CellContent): Change => ({
  do: 'set',
  at: { sheet: '表', cell },
  before,
  after,
});
const rows = (change: 'insertRows' | 'deleteRows', row: number, count = 1): Change => ({
  do: change,
  sheet: '表',
  row,
  count,
});
const merge = (range: string): Change => ({ do: 'merge', range: { sheet: '表', range } });
const blank: BlankForm = {
  id: 'small',
  name: '表',
  columnWidths: [10, 10],
  rowHeights: [20, 20],
  cells: [{ area: { top: 1, left: 1, bottom: 1, right: 2 }, content: { text: '标题' }, role: 'title' }],
};

/** A1 标题, row 2 empty, A3 甲, B3 5, C3 =B3*2 */
const sheet = sheetOf([['标题'], [], ['甲', 5, { value: 10, formula: '=B3*2' }]], { name: '表' });
const changed = (cell: string) => ({ code: 'changed-since-check', sheet: '表', cell });

describe('conflictsOf', () => {
  test.each<[string, Change[], object[]]>([
    ['every cell holds its before', [set('A3', { text: '甲' }, EMPTY), set('B3', { number: 5 }, EMPTY)], []],
    ['a text changed', [set('A3', { text: '乙' }, EMPTY)], [changed('A3')]],
    ['a cell was filled in', [set('B3', EMPTY, { number: 1 })], [changed('B3')]],
    ['a formula took the place of its result', [set('C3', { number: 10 }, EMPTY)], [changed('C3')]],
    ['a chain on one cell', [set('A3', { text: '甲' }, { text: '乙' }), set('A3', { text: '乙' }, EMPTY)], []],
    ['below inserted rows', [rows('insertRows', 2, 2), set('A5', { text: '甲' }, EMPTY)], []],
    ['in an inserted row', [rows('insertRows', 2), set('A2', EMPTY, { text: '新' })], []],
    ['the address is the one before the plan', [rows('insertRows', 2, 2), set('A5', EMPTY, EMPTY)], [changed('A3')]],
    ['a formula whose references have moved', [rows('insertRows', 2, 2), set('C5', { formula: '=B5*2' }, EMPTY)], []],
    [
      'a formula that the plan wrote and then moved',
      [
        set('C3', { formula: '=B3*2' }, { formula: '=B3*3' }),
        rows('insertRows', 2),
        set('C4', { formula: '=B4*3' }, EMPTY),
      ],
      [],
    ],
    [
      'a formula that changed, not only moved',
      [rows('insertRows', 2, 2), set('C5', { formula: '=B5*3' }, EMPTY)],
      [changed('C3')],
    ],
    ['deleting an empty row', [rows('deleteRows', 2)], []],
    ['deleting a filled row', [rows('deleteRows', 3)], [changed('A3'), changed('B3'), changed('C3')]],
    [
      'deleting a row that was emptied before',
      [set('A3', { text: '甲' }, EMPTY), set('B3', { number: 5 }, EMPTY), rows('deleteRows', 3)],
      [changed('C3')],
    ],
    [
      'deleting what the plan inserted',
      [rows('insertRows', 2), set('A2', EMPTY, { text: '新' }), rows('deleteRows', 2)],
      [],
    ],
    ['merging empty cells', [merge('A1:B2')], []],
    ['merging over a filled cell', [merge('A3:B3')], [changed('B3')]],
    [
      'a missing sheet',
      [{ do: 'merge', range: { sheet: '没有', range: 'A1:B1' } }],
      [{ code: 'item-gone', sheet: '没有' }],
    ],
    ['a name that is taken', [{ do: 'addSheet', sheet: '表' }], [{ code: 'would-break', sheet: '表' }]],
    [
      'cells of a sheet that the plan adds',
      [{ do: 'addSheet', sheet: '新' }, { ...merge('A1:B1'), range: { sheet: '新', range: 'A1:B1' } } as Change],
      [],
    ],
    [
      'a name that the plan frees',
      [
        { do: 'deleteSheet', sheet: '表' },
        { do: 'addSheet', sheet: '表' },
      ],
      [],
    ],
    [
      'a drawn sheet that was filled in since',
      [{ do: 'deleteSheet', sheet: '表', blank }],
      [changed('A3'), changed('B3'), changed('C3')],
    ],
  ])('%s', (_why, changes, expected) => expect(conflictsOf(changes, [sheet])).toEqual(expected));

  test('a drawn sheet as it was drawn may be deleted', () => {
    const drawn = sheetOf([['标题']], { name: '表' });
    expect(conflictsOf([{ do: 'deleteSheet', sheet: '表', blank }], [drawn])).toEqual([]);
  });
});
