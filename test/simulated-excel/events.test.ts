import { simulation } from './simulation';

const excel = simulation({
  数据: [
    ['a', 1],
    ['b', '=B1+1'],
  ],
  空: [],
});

/** What the user does in the grid, past the add-in. */
const byUser = async (text: string): Promise<void> => {
  const [sheet] = excel.current.host.book.sheets;
  await sheet?.enter([{ row: 0, column: 1, entry: { kind: 'text', text } }]);
};

async function listen(log: string[]): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      log.push(`${event.changeType} ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
}

describe('onChanged of all sheets', () => {
  test('tells the add-in’s own writes from the user’s, and leaves out formats, merges and results', async () => {
    const log: string[] = [];
    await listen(log);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A1:B1');
      range.values = [['x', 5]];
      range.format.fill.color = '#FFFF00';
      context.workbook.worksheets.getItem('空').getRange('A1:B1').merge();
      await context.sync();
    });
    await byUser('用户');
    await excel.current.settled();
    expect(log).toEqual(['RangeEdited A1:B1 ThisLocalAddin', 'RangeEdited B1 Unknown']);
  });

  test('one event for inserted and one for deleted rows', async () => {
    const log: string[] = [];
    await listen(log);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('1:2').insert('Down');
      context.workbook.worksheets.getItem('数据').getRange('1:1').delete('Up');
      await context.sync();
    });
    await excel.current.settled();
    expect(log).toEqual(['RowInserted 1:2 ThisLocalAddin', 'RowDeleted 1:1 ThisLocalAddin']);
  });

  test('gives the range, until the handler is removed', async () => {
    const log: string[] = [];
    const handler = await listen(log);
    const ranges: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').onChanged.add((event) => {
        ranges.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    await byUser('一');
    await excel.current.settled();
    await Excel.run(async (context) => {
      const range = ranges[0]?.getRange(context).load('values');
      await context.sync();
      expect(range?.values).toEqual([['一']]);
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await byUser('二');
    await excel.current.settled();
    expect([log.length, ranges.length]).toEqual([1, 2]);
  });
});

test('sheets added, activated and deleted, and the selection', async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (text: string) => (): Promise<void> => {
      log.push(text);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`)());
    context.workbook.onSelectionChanged.add(note('moved'));
    await context.sync();
    const sheet = worksheets.add('新');
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await excel.current.settled();
  expect(new Set(log)).toEqual(new Set(['added', 'activated', 'selected B2', 'moved', 'deleted']));
});
