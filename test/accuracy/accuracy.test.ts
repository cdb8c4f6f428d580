import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise } from '../../src/core/form/recognise';
import { readWorkbook } from '../../src/host/file/read';
import { differences } from './compare';
import { truthsIn } from './truth';

const folder = join(__dirname, '../fixtures/forms');
const truths = truthsIn(folder);

/** The same forms as Excel stores them: 1 in the format 0%, 2025 in 0"年", formulas for scores, rich text, amounts in 元. */
const typed = join(__dirname, '../fixtures/typed');

const cases = [folder, typed].flatMap((from) =>
  truthsIn(from).map((truth) => [`${basename(from)}/${truth.workbook}`, join(from, truth.workbook), truth] as const),
);

test('all workbooks have a truth file', () => expect(cases).toHaveLength(15));

test.each(cases)('%s is read without a difference', (name, path, truth) => {
  const { sheets } = readWorkbook(readFileSync(path), name);
  const found = sheets.map((sheet) => recognise(sheet));
  expect(
    differences(
      truth,
      found.flatMap(({ forms }) => forms),
    ),
  ).toEqual([]);
  expect(found.flatMap(({ nearMisses }) => nearMisses)).toEqual([]);
});

describe('the comparison itself sees', () => {
  const truth = truths.find(({ workbook }) => workbook === 'changji.xlsx');
  const { sheets } = readWorkbook(readFileSync(join(folder, 'changji.xlsx')), 'changji.xlsx');
  const [first, ...others] = sheets.flatMap((sheet) => recognise(sheet).forms);

  test.each([
    ['a form that is missing', others, /form not found/],
    ['a form too many', first && [first, first, ...others], /extra form/],
    ['a wrong budget', first && [{ ...first, budget: { ...first.budget, total: 11 } }, ...others], /budget/],
    [
      'an indicator that is missing',
      first && [{ ...first, indicators: first.indicators.slice(1) }, ...others],
      /not found/,
    ],
    [
      'a wrong score',
      first && [{ ...first, indicators: first.indicators.map((row) => ({ ...row, score: 1 })) }, ...others],
      /score/,
    ],
  ])('%s', (_why, forms, expected) => {
    expect(truth && forms && differences(truth, forms).join('\n')).toMatch(expected);
  });
});
