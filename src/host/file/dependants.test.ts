import { sheetOf } from '../../core/sheet/sheet.testing';
import { dependantsOf, referencesOf } from './dependants';

const formula = (text: string) => ({ value: 0, formula: text });

test.each([
  ['a cell, with or without $', '=$A$1+B2', ['表!1:1,1:1', '表!2:2,2:2']],
  ['a range', '=SUM(G12:G25)', ['表!12:25,7:7']],
  ['another sheet', '=预算!B3*2', ['预算!3:3,2:2']],
  ['a sheet in quotes', "='项目 (1)'!B3", ['项目 (1)!3:3,2:2']],
  ['whole columns', '=SUM(C:D)', ['表!1:1048576,3:4']],
  ['whole rows', '=SUM($3:$4)', ['表!3:4,1:16384']],
  ['an address inside a text is none', '=IF(A1="B2 & C3",TRUE,"")', ['表!1:1,1:1']],
  ['a function with digits in its name', '=LOG10(A1)', ['表!1:1,1:1']],
  ['a defined name cannot be told', '=总额*2', null],
  ['nor can a table', '=SUM(明细[金额])', null],
  ['nor INDIRECT', '=INDIRECT("A"&1)', null],
])('%s', (_why, text, expected) => {
  const found = referencesOf(text, '表')?.map(
    ({ sheet, area }) => `${sheet}!${area.top}:${area.bottom},${area.left}:${area.right}`,
  );
  expect(found ?? null).toEqual(expected);
});

test('dependants are followed through other formulas and sheets', () => {
  const sheets = [
    sheetOf([[1, formula('=A1'), formula('=Z9')]], { name: '甲' }),
    sheetOf([[formula('=甲!B1'), formula('=A1')]], { name: '乙' }),
  ];
  const found = dependantsOf(sheets, [{ sheet: '甲', cell: 'A1' }]).map(({ sheet, cell }) => sheet + cell);
  expect(found).toEqual(['甲B1', '乙A1', '乙B1']);
});

test('cells that refer to each other end', () => {
  const sheets = [sheetOf([[formula('=B1'), formula('=A1')]], { name: '甲' })];
  expect(dependantsOf(sheets, [{ sheet: '甲', cell: 'A1' }])).toHaveLength(2);
});

test('what depends by range, in another case of the name, and on nothing that changes', () => {
  const rows = [
    [1, 2],
    [formula('=SUM(A1:B1)'), formula('=SUM(甲a!$A:$A)')],
    [formula('=SUM(B1:B1)'), formula('=总额')],
  ];
  const found = dependantsOf([sheetOf(rows, { name: '甲A' })], [{ sheet: '甲A', cell: 'A1' }]);
  expect(found.map(({ cell }) => cell).sort()).toEqual(['A2', 'B2', 'B3']);
  expect(dependantsOf([sheetOf(rows, { name: '甲A' })], [])).toEqual([]);
});

test.each([
  ['on the cell above', (row: number) => `=A${row}+1`],
  ['on all cells above', (row: number) => `=SUM(A$1:A${row})`],
])('a ledger of twenty thousand rows, each dependent %s, is followed to its end', (_why, text) => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : formula(text(row))]);
  const sheet = sheetOf(rows, { name: '甲' });
  expect(dependantsOf([sheet], [{ sheet: '甲', cell: 'A1' }])).toHaveLength(19_999);
});
