import type { BlankForm } from '../../src/core/templates/blank-form';
import { planNewSheets } from '../../src/core/conversion/plan-conversion';
import { blankFormOf } from '../../src/core/templates/blank-forms';
import { createExcelHost } from '../../src/host/excel';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { drawnForm } from '../../src/workbench/grid/recording/drawn-form';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
beforeEach(() => excel.open({ 表: [] }));
afterAll(() => excel.stop());

const drawnSheet = () => {
  const sheet = excel.host.book.sheets.at(-1);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('drawn forms', () => {
  test.each([
    ['bounds and formulas', 'project-self-evaluation'],
    ['lists', 'project-target-split'],
    ['0 to 100', 'chengde'],
  ])('keep their inputs and page: %s', async (_why, id) => {
    const blank = formOf(id);
    await createExcelHost().apply(planNewSheets('', [blank], ['表']));
    const drawn = drawnForm(drawnSheet());
    const inputs = (form: typeof drawn) =>
      Object.fromEntries(form.cells.map(({ area, input }) => [`${area.top}/${area.left}`, input]));
    expect(inputs(drawn)).toEqual(inputs(blank));
    expect(drawn.titleRow).toBe(blank.titleRow);
    expect(drawnSheet().page).toMatchObject({ paperSize: 'A4', pagesWide: 1, pagesTall: null });
  });

  test('a row inserted between rows that take the same takes it too, and title rows move', async () => {
    const blank = formOf('project-self-evaluation');
    await createExcelHost().apply(planNewSheets('', [blank], ['表']));
    const sheet = drawnSheet();
    const header = (blank.titleRow ?? 0) - 1;
    const points = sheet.validations.at(header + 1, 6);
    expect(points.rule).toEqual({ decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } });
    await sheet.insertRows(header + 2, 1);
    expect(sheet.validations.at(header + 2, 6)).toEqual(points);
    await sheet.insertRows(0, 2);
    expect(sheet.page.titleRows?.row).toBe(header + 2);
    expect(sheet.validations.at(header + 4, 6)).toEqual(points);
  });

  test('inputs are read back by the library, common ones alone', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      const [one, both] = [sheet.getRange('A1').dataValidation, sheet.getRange('A1:A2').dataValidation];
      one.rule = { list: { inCellDropDown: true, source: '≥,≤' } };
      one.load('type,rule');
      both.load('type,rule');
      await context.sync();
      expect([one.type, one.rule.list?.source, both.type, both.rule]).toEqual(['List', '≥,≤', 'Inconsistent', null]);
      one.clear();
      both.load('type');
      await context.sync();
      expect(both.type).toBe('None');
    }));

  test.each([
    ['validation of another kind', (sheet: Excel.Worksheet) => setRule(sheet, { custom: { formula: '=A1>0' } })],
    [
      'a list from cells',
      (sheet: Excel.Worksheet) => setRule(sheet, { list: { inCellDropDown: true, source: '=B:B' } }),
    ],
    ['another paper', (sheet: Excel.Worksheet) => void (sheet.pageLayout.paperSize = 'A3')],
  ])('%s is said to be unknown', async (_why, act) => {
    await expect(
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('表'));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

function formOf(id: string): BlankForm {
  const blank = blankFormOf(id);
  if (!blank) throw new Error(`no form ${id}`);
  return blank;
}

function setRule(sheet: Excel.Worksheet, rule: Excel.DataValidationRule): void {
  sheet.getRange('A1').dataValidation.rule = rule;
}
