import { startSimulatedExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import type { RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startSimulatedExcel({
    数据: [
      ['姓名', '金额'],
      ['甲', 10],
      ['合计', '=SUM(B2:B2)'],
    ],
    空: [],
  });
});
afterAll(() => excel.stop());

test('reads and writes', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/id,items/visibility');
    const used = context.workbook.worksheets
      .getItem('数据')
      .getUsedRange()
      .load('values,formulas,numberFormat,text,address');
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['数据', '空']);
    expect(used.values).toEqual([
      ['姓名', '金额'],
      ['甲', 10],
      ['合计', 10],
    ]);
    const range = context.workbook.worksheets.getItem('数据').getRange('B2:C2');
    range.values = [[20, '95%']];
    await context.sync();
    used.load('values');
    range.load('values,numberFormat,formulas');
    await context.sync();
    expect(used.values[2]).toEqual(['合计', 20]);
    expect(range.numberFormat).toEqual([['General', '0%']]);
    expect(range.values).toEqual([[20, 0.95]]);
    const areas = context.workbook.worksheets.getItem('数据').getRanges('A1,B2:B3');
    const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=LEN("x")>0';
    format.custom.format.fill.color = '#FF0000';
    format.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    await context.sync();
    const formats = context.workbook.worksheets
      .getItem('数据')
      .getRange()
      .conditionalFormats.load('items/type,items/id');
    await context.sync();
    const rule = formats.items[0]!.custom.rule.load('formula');
    await context.sync();
    expect(rule.formula).toBe('=LEN("x")>0');
    context.workbook.worksheets.getItem('数据').getRange('A2:A3').merge();
    const merged = context.workbook.worksheets
      .getItem('数据')
      .getUsedRange()
      .getMergedAreasOrNullObject()
      .load('address,areas/items/address');
    await context.sync();
    expect(merged.address).toBe('数据!A2:A3');
  });
});
