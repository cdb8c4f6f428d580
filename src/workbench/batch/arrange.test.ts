import { isShown, ownerOf, sorted, type Column } from './arrange';
import { rowWithout, type Row } from './row';

const row = (path: string, parts: Partial<Row> = {}): Row => ({ ...rowWithout(path, 'fine'), ...parts });
const ROWS = [
  row('甲.xlsx', { errors: 2, state: 'errors', units: ['乙局'], lowestScore: 92 }),
  row('乙.xlsx', { errors: 10, state: 'errors', units: ['甲局', '丙局'], projects: ['办公经费'] }),
  row('丙.xlsx', { state: 'unchecked', lowestScore: 60 }),
  row('丁.xlsx', { units: ['甲局'] }),
];

test.each<[string, Column, boolean, number[]]>([
  ['names by pinyin', 'path', false, [2, 3, 0, 1]],
  ['numbers as numbers, what is alike in the order of the files', 'errors', true, [1, 0, 2, 3]],
  ['a file without unit comes last', 'owner', false, [3, 1, 0, 2]],
  ['also the other way round', 'owner', true, [0, 1, 3, 2]],
  ['the lowest score first, none last', 'score', false, [2, 0, 1, 3]],
  ['errors first, then what was not checked', 'state', false, [0, 1, 2, 3]],
])('sorted: %s', (_why, column, descending, order) => {
  expect(sorted(ROWS, { column, descending })).toEqual(order);
});

test.each([
  ['everything', { state: null, text: ' ' }, [0, 1, 2, 3]],
  ['one state', { state: 'errors', text: '' }, [0, 1]],
  ['a unit that is not the first of its file', { state: null, text: '丙局' }, [1]],
  ['a project', { state: null, text: '办公' }, [1]],
  ['a name in capitals and full width', { state: null, text: '丙．ＸＬＳＸ' }, [2]],
  ['both', { state: 'errors', text: '乙' }, [0, 1]],
] as const)('shown: %s', (_why, filter, places) => {
  expect([...ROWS.keys()].filter((place) => isShown(ROWS[place] as Row, filter))).toEqual(places);
});

test('the first of several names stands for all', () => {
  expect(ownerOf({ units: ['甲局', '丙局'], projects: ['办公经费'] })).toBe('甲局等 2 个单位 · 办公经费');
});
