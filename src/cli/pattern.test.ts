import { expressionOf } from './pattern';

test.each([
  ['letters of one name', '*.xlsx', '表.xlsx', true],
  ['case does not count', '*.xlsx', '表.XLSX', true],
  ['one star stays in its folder', '*.xlsx', '一局/表.xlsx', false],
  ['two stars go down', '**/*.xlsx', '一局/二科/表.xlsx', true],
  ['two stars stay too', '**/*.xlsx', '表.xlsx', true],
  ['one letter', '表?.xlsx', '表1.xlsx', true],
  ['one of these', '表[12].xlsx', '表2.xlsx', true],
  ['none of these', '表[!12].xlsx', '表2.xlsx', false],
  ['one or the other', '{自评,目标}.xlsx', '目标.xlsx', true],
  ['a point is a point', '*.xlsx', '表-xlsx', false],
  ['signs of expressions mean nothing', '表(1)+.xlsx', '表(1)+.xlsx', true],
  ['an open bracket is a letter', '表[.xls*', '表[.xlsx', true],
])('%s: %s', (_why, pattern, path, expected) => expect(expressionOf(pattern).test(path)).toBe(expected));
