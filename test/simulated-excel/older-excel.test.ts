import { codeOf, simulation } from './simulation';

simulation({ 数据: [['a']] }, { requirements: { ExcelApi: '1.9', SharedRuntime: '1.1', RibbonApi: '1.1' } });

test('an Excel of 1.9 says what it lacks', () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});

test('and refuses members that came later', async () => {
  const run = Excel.run((context) => {
    const range = context.workbook.worksheets.getItem('数据').getRange('A1');
    expect(() => range.getMergedAreasOrNullObject()).toThrow(expect.objectContaining({ code: 'ApiNotFound' }));
    range.load('values');
    return context.sync();
  });
  await expect(run).resolves.toBeUndefined();
  expect(
    await codeOf(
      Excel.run((context) =>
        Promise.resolve(context.workbook.worksheets.getItem('x').getRange('A1').getMergedAreasOrNullObject()),
      ),
    ),
  ).toBe('ApiNotFound');
});
