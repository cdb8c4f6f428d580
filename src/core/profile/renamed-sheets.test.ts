import { formOf } from '../scoring/scoring.testing';
import { formIdOf } from './form-id';
import { missesSheets, sheetsNow } from './renamed-sheets';

const form = (sheet: string, projectName = '防汛') =>
  formOf([{ target: '≥1次', actual: '1次' }], { sheet, projectName });
const kept = (sheet: string, projectName?: string) => formIdOf(form(sheet, projectName));

describe('the sheet of what was kept', () => {
  test.each([
    ['still there', [kept('甲')], [form('甲')], '甲'],
    ['still there, beside a copy', [kept('甲')], [form('甲'), form('甲 (2)')], '甲'],
    ['renamed', [kept('甲')], [form('乙'), form('丙', '抗旱')], '乙'],
    ['deleted', [kept('甲')], [form('丙', '抗旱')], '甲'],
    ['renamed beside a copy: both could be meant', [kept('甲')], [form('乙'), form('甲 (2)')], '甲'],
    ['one of two lost ones', [kept('甲'), kept('丁')], [form('乙')], '甲'],
    ['lost, and the form has its own under another name', [kept('甲'), kept('乙')], [form('乙')], '甲'],
    ['renamed, with several things kept for it', [kept('甲'), kept('甲'), kept('丙', '抗旱')], [form('乙')], '乙'],
  ])('%s', (_why, records, forms, expected) => {
    const sheets = forms.map(({ sheet }) => sheet);
    expect(sheetsNow(records, sheets, forms)(kept('甲'))).toBe(expected);
  });
});

test.each([
  ['nothing kept', [], false],
  ['a sheet that is there', [kept('甲')], false],
  ['a sheet that is not', [kept('甲'), kept('乙')], true],
])('%s is missed or not', (_why, records, expected) => expect(missesSheets(records, ['甲'])).toBe(expected));
