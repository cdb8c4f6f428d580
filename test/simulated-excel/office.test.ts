import { simulation } from './simulation';

const excel = simulation({ 数据: [] }, { name: '2026年绩效.xlsx' });

test('office.js has found a desktop Excel of the declared version', () => {
  expect([Office.context.host, Office.context.platform]).toEqual(['Excel', 'PC']);
  expect(Office.context.displayLanguage).toBe('zh-CN');
  const supported = ['1.9', '1.14', '1.15'].map((version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  );
  expect(supported).toEqual([true, true, false]);
});

test('the workbook has a name', () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    await context.sync();
    expect(workbook.name).toBe('2026年绩效.xlsx');
  }));

test('settings are kept in the book, whichever way they are written', async () => {
  const { settings } = Office.context.document;
  settings.set('jixiao', '{"版本":1}');
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(Object.keys(excel.current.host.book.readSettings())).toContain('jixiao');
  await Excel.run(async (context) => {
    const known = context.workbook.settings.getItemOrNullObject('jixiao').load('value');
    const unknown = context.workbook.settings.getItemOrNullObject('nichts');
    context.workbook.settings.add('zweites', [1, 2]);
    await context.sync();
    expect([known.value, unknown.isNullObject]).toEqual(['{"版本":1}', true]);
  });
  expect(JSON.parse(excel.current.host.book.readSettings()['zweites'] ?? '')).toEqual([1, 2]);
});

test('a ribbon command runs the associated function and is completed', async () => {
  Office.actions.associate('fillIn', async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  const { status } = await excel.current.invokeCommand('fillIn', 'FillInButton');
  expect([status, excel.current.host.book.activeSheet.cell(0, 0).value]).toEqual([0, 'FillInButton']);
});
