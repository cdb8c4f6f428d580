import { codeOf, simulation } from './simulation';

const excel = simulation({
  数据: [
    ['姓名', '金额'],
    ['甲', 10],
  ],
  空: [],
});

describe('proxies of the genuine office.js', () => {
  test('know only what was loaded', () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const [first] = sheets.items;
      expect(first?.name).toBe('数据');
      expect(() => first?.position).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    }));

  test('a missing sheet is a null object, and so is all that hangs on it', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    }));

  test('an empty sheet has no used range', () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('空').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  test('a sheet is found in any capitals and keeps its proxy when it is renamed', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Result').load('name');
      await context.sync();
      sheet.name = '结果';
      const same = context.workbook.worksheets.getItem('结果').load('id');
      sheet.load('id,name');
      await context.sync();
      expect([sheet.name, sheet.id]).toEqual(['结果', same.id]);
    }));

  test('range.set and the object form of load', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('空').getRange('C3');
      range.set({ values: [[7]], format: { font: { bold: true } } });
      await context.sync();
      range.load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[7]], true]);
    }));

  test('references are let go of after the run', async () => {
    const before = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A1').load('values');
      await context.sync();
      return range;
    });
    await excel.current.settled();
    expect(() => before.load('address')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });
});

describe('errors', () => {
  test('name the statement; what came before stays written', async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('D1').values = [['写了']];
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
    expect(excel.current.host.book.sheets[0]?.cell(0, 3).value).toBe('写了');
  });

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a sheet twice', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('数据')],
    ['a name that Excel refuses', 'InvalidArgument', (context) => context.workbook.worksheets.add('a/b')],
    [
      'an address that is none',
      'InvalidArgument',
      (context) => context.workbook.worksheets.getItem('空').getRange('A0'),
    ],
    [
      'an array of another shape',
      'InvalidArgument',
      (context) => (context.workbook.worksheets.getItem('空').getRange('A1:B2').values = [[1]]),
    ],
    [
      'a member that is not emulated',
      'ApiNotFound',
      (context) => context.workbook.worksheets.getItem('空').pivotTables.load('items/name'),
    ],
    ['the last sheet', 'InvalidOperation', deleteAll],
    [
      'a part of a merged cell',
      'InvalidOperation',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('空');
        sheet.getRange('A1:B2').merge();
        sheet.getRange('B2:C3').merge();
      },
    ],
  ])('%s: %s', async (_why, code, act) => {
    const run = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  function deleteAll(context: Excel.RequestContext): void {
    for (const name of ['数据', '空']) context.workbook.worksheets.getItem(name).delete();
  }

  test('a sheet that is deleted between two batches', async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空').load('id');
      await context.sync();
      const { book } = excel.current.host;
      await book.deleteSheet(book.sheets[1] ?? book.activeSheet);
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });
});

describe('traffic', () => {
  test('one sync is one batch, and the library’s own cleaning up is none', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').load('values');
      await context.sync();
      context.workbook.worksheets.getItem('数据').getRange('A1').values = [['x']];
      await context.sync();
    });
    await excel.current.settled();
    expect(excel.current.host.traffic.batches).toBe(2);
  });

  test('can be recorded', async () => {
    const { traffic } = excel.current.host;
    traffic.record();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').values = [['录']];
      await context.sync();
    });
    expect(JSON.stringify(traffic.recorded[0]?.request)).toContain('"录"');
    expect(traffic.largestRequest).toBeGreaterThan(0);
  });

  test('a large write, which the library cuts into pieces, arrives whole', () =>
    Excel.run(async (context) => {
      const rows = Array.from({ length: 10_000 }, (_row, index) => [index, `行${index}`, index / 4]);
      const range = context.workbook.worksheets.getItem('空').getRangeByIndexes(0, 0, rows.length, 3);
      range.values = rows;
      const used = context.workbook.worksheets.getItem('空').getUsedRange().load('values,address');
      await context.sync();
      expect(used.address).toBe('空!A1:C10000');
      expect(used.values).toEqual(rows);
    }));
});
