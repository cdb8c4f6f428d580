import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/host/file/read';
import { differences } from './compare';
import { moved, reordered, spread, unmerged, withEmptyRow } from './transform';
import { truthsIn } from './truth';

const folder = join(__dirname, '../fixtures/forms');
const truths = truthsIn(folder).filter(({ workbook }) => !/pasted|stacked|unmerged/.test(workbook));

function sheetsOf(name: string): readonly Sheet[] {
  return readWorkbook(readFileSync(join(folder, name)), name).sheets;
}

function formIn(sheet: Sheet | undefined): Form {
  const [form] = sheet ? recognise(sheet).forms : [];
  if (!form) throw new Error(`no form on ${sheet?.name}`);
  return form;
}

describe.each(truths.map((truth) => [truth.workbook, truth] as const))('%s reads the same', (name, truth) => {
  const sheets = sheetsOf(name);
  const expectSame = (change: (sheet: Sheet) => Sheet) => {
    const forms = sheets.flatMap((sheet) => recognise(change(sheet)).forms);
    expect(differences(truth, forms)).toEqual([]);
  };

  test('moved to another place', () => expectSame((sheet) => moved(sheet, 3, 2)));
  test('without merged cells', () => expectSame((sheet) => unmerged(moved(sheet, 1, 1))));
  test('with spread labels', () => expectSame(spread));
  test.each(Array.from({ length: 18 }, (_, index) => index + 1))('with an empty row after row %i', (row) =>
    expectSame((sheet) => withEmptyRow(sheet, row)),
  );
});

test('the order of the table’s columns does not matter, as long as the levels come in theirs', () => {
  const sheets = truths.flatMap(({ workbook }) => sheetsOf(workbook));
  fc.assert(
    fc.property(
      fc.constantFrom(...sheets),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }),
      (sheet, keys) => {
        const { columns, headerRow, indicators } = formIn(unmerged(sheet));
        const { level1 = 1, level2 = 2, level3 = 3 } = columns;
        const levels = [level1, level2, level3];
        const shuffled = keys.map((key) => key + level1);
        const places = levels.map((level) => shuffled.indexOf(level)).toSorted((a, b) => a - b);
        places.forEach((place, index) => (shuffled[place] = levels[index] ?? level1));
        const order = [...Array.from({ length: level1 - 1 }, (_, index) => index + 1), ...shuffled];
        const form = formIn(reordered(sheet, headerRow, order));
        const plain = (from: Form['indicators']) => from.map((indicator) => ({ ...indicator, cells: {} }));
        expect(plain(form.indicators)).toEqual(plain(indicators));
      },
    ),
    { numRuns: 100 },
  );
});
