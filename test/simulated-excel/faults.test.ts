import { codeOf, simulation } from './simulation';

const excel = simulation({
  数据: [
    ['a', 1],
    ['b', '=B1+1'],
  ],
});

function write(context: Excel.RequestContext, address: string, value: string): void {
  context.workbook.worksheets.getItem('数据').getRange(address).values = [[value]];
}

const writeOnce = (options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    write(context, 'C1', '写');
    await context.sync();
  });

const cell = (row: number, column: number): unknown => excel.current.host.book.activeSheet.cell(row, column).value;

describe('a protected sheet', () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );

  test('says so, takes values in unlocked cells and refuses them elsewhere', async () => {
    await Excel.run(async (context) => {
      const protection = context.workbook.worksheets.getItem('数据').protection.load('protected');
      const locked = context.workbook.worksheets.getItem('数据').getRange('B1:C1').format.protection.load('locked');
      await context.sync();
      expect([protection.protected, locked.locked]).toEqual([true, null]);
    });
    await writeOnce();
    expect(cell(0, 2)).toBe('写');
    const refused = Excel.run(async (context) => {
      write(context, 'A1', '不行');
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('AccessDenied');
    expect(cell(0, 0)).toBe('a');
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['marks', (sheet) => sheet.getRange('C1').conditionalFormats.add('Custom')],
    ['insertions', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['deletions', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['fills', (sheet) => (sheet.getRange('C1').format.fill.color = '#FFFF00')],
    ['number formats', (sheet) => (sheet.getRange('C1').numberFormat = [['@']])],
  ])('refuses %s', async (_what, act) => {
    const refused = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('数据'));
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('AccessDenied');
  });
});

describe('while a cell is being edited', () => {
  test('requests fail', async () => {
    excel.current.host.faults.startEditingCell();
    expect(await codeOf(writeOnce())).toBe('InvalidOperationInCellEditMode');
    excel.current.host.faults.finishEditingCell();
    expect(cell(0, 2)).toBe('');
  });

  test('a request that may wait is done when the cell is closed', async () => {
    excel.current.host.faults.startEditingCell();
    const waiting = writeOnce({ delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(cell(0, 2)).toBe('');
    excel.current.host.faults.finishEditingCell();
    await waiting;
    expect(cell(0, 2)).toBe('写');
  });
});

test('a batch that fails half-way leaves what was written before', async () => {
  excel.current.host.faults.failAfterWrites(2);
  const failed = Excel.run(async (context) => {
    for (const address of ['C1', 'C2', 'C3', 'C4']) write(context, address, address);
    await context.sync();
  });
  expect(await codeOf(failed)).toBe('GeneralException');
  expect([0, 1, 2, 3].map((row) => cell(row, 2))).toEqual(['C1', 'C2', '', '']);
});

test('limits of the payload', async () => {
  excel.current.host.faults.payloadLimit = 5000;
  const large = Excel.run(async (context) => {
    write(context, 'C1', 'x'.repeat(6000));
    await context.sync();
  });
  expect(await codeOf(large)).toBe('RequestPayloadSizeLimitExceeded');
  expect(cell(0, 2)).toBe('');
  const wide = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('数据').getRange('A1:Z200').load('values');
    await context.sync();
  });
  expect(await codeOf(wide)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a lost connection', async () => {
  excel.current.host.faults.disconnected = true;
  await expect(writeOnce()).rejects.toBeInstanceOf(OfficeExtension.Error);
  excel.current.host.faults.disconnected = false;
  await writeOnce();
  expect(cell(0, 2)).toBe('写');
});
