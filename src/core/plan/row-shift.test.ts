import { shiftAreas, shiftFormula, type RowShift } from './row-shift';

const insert: RowShift = { do: 'insertRows', sheet: '绩效', row: 6, count: 2 };
const remove: RowShift = { do: 'deleteRows', sheet: '绩效', row: 6, count: 2 };

test.each([
  ['above stays', '=A5', '=A5', '=A5'],
  ['below moves, $ stays', '=$A$8+B9', '=$A$10+B11', '=$A$6+B7'],
  ['a range around grows or shrinks', '=SUM(A1:A9)', '=SUM(A1:A11)', '=SUM(A1:A7)'],
  ['a range that begins there moves whole', '=SUM(A6:A9)', '=SUM(A8:A11)', '=SUM(A6:A7)'],
  ['a range that ends there', '=SUM(A1:A6)', '=SUM(A1:A8)', '=SUM(A1:A5)'],
  ['what is deleted is gone', '=A6+SUM(A6:B7)', '=A8+SUM(A8:B9)', '=#REF!+SUM(#REF!)'],
  ['whole rows', '=SUM(6:8)', '=SUM(8:10)', '=SUM(6:6)'],
  ['whole columns stay', '=SUM(A:B)', '=SUM(A:B)', '=SUM(A:B)'],
  ['the sheet by its name, in any case', "=绩效!A8+'绩效'!A8", "=绩效!A10+'绩效'!A10", "=绩效!A6+'绩效'!A6"],
  ['other sheets stay', '=其他!A8', '=其他!A8', '=其他!A8'],
  ['so do other workbooks', '=[1]绩效!A8', '=[1]绩效!A8', '=[1]绩效!A8'],
  ['texts and names stay', '=IF(A8="A8",LOG10(金额A8))', '=IF(A10="A8",LOG10(金额A8))', '=IF(A6="A8",LOG10(金额A8))'],
])('a formula: %s', (_why, formula, inserted, removed) => {
  expect([shiftFormula(formula, '绩效', insert), shiftFormula(formula, '绩效', remove)]).toEqual([inserted, removed]);
});

test('a formula of another sheet moves where it names the sheet', () => {
  expect(shiftFormula('=A8+绩效!A8', '其他', insert)).toBe('=A8+绩效!A10');
});

test('areas that are gone are left out', () => {
  expect(shiftAreas('A6:B7 C1:C9 D8', remove)).toBe('C1:C7 D6');
});
