import { codeOf, simulation } from './simulation';

const excel = simulation({
  数据: [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ],
  空: [],
});

const SIGNATURE = '=LEN("mark")>0';

function addMark(target: Excel.Range | Excel.RangeAreas, formula = SIGNATURE): Excel.ConditionalFormat {
  const format = target.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#FFC7CE';
  format.custom.format.font.color = '#9C0006';
  for (const edge of ['EdgeTop', 'EdgeBottom'] as const) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#C00000';
  }
  return format;
}

test('a format on several areas is one format, found from each of them', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    addMark(sheet.getRanges('A1,B2:B3'));
    const all = sheet.getRange().conditionalFormats.load('items/type,items/priority');
    const touching = sheet.getRange('B3').conditionalFormats.getCount();
    const beside = sheet.getRange('A2').conditionalFormats.getCount();
    await context.sync();
    expect([all.items.length, touching.value, beside.value]).toEqual([1, 1, 0]);
    expect(all.items[0]?.type).toBe('Custom');
    const areas = all.items[0]?.getRanges().load('address');
    await context.sync();
    expect(areas?.address).toBe('数据!A1,数据!B2:B3');
  }));

test('formula, fill, font and borders are read back', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    addMark(sheet.getRange('A1'));
    await context.sync();
    const { custom } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
    custom.rule.load('formula');
    custom.format.fill.load('color');
    custom.format.font.load('color,bold');
    const border = custom.format.borders.getItem('EdgeTop').load('style,color');
    const none = custom.format.borders.getItem('EdgeLeft').load('style');
    await context.sync();
    expect(custom.rule.formula).toBe(SIGNATURE);
    expect([custom.format.fill.color, custom.format.font.color, custom.format.font.bold]).toEqual([
      '#FFC7CE',
      '#9C0006',
      false,
    ]);
    expect([border.style, border.color, none.style]).toEqual(['Continuous', '#C00000', 'None']);
  }));

test('ours are found by their formula and deleted one by one; the user’s own stay', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    addMark(sheet.getRange('A1'));
    addMark(sheet.getRange('A1:B3'), '=$B1>1');
    addMark(sheet.getRange('B2'));
    await context.sync();
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load('formula'));
    await context.sync();
    formats.items.forEach((format, index) => {
      if (rules[index]?.formula === SIGNATURE) format.delete();
    });
    await context.sync();
  });
  const left = excel.current.host.book.sheets[0]?.conditionalFormats();
  expect(left?.map((format) => 'formula' in format && format.formula)).toEqual(['=$B1>1']);
});

test('formats move with their rows', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('数据');
    addMark(sheet.getRange('B2:B3'));
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    sheet.getRange('4:4').delete('Up');
    const range = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(range.address).toBe('数据!B3');
  });
});

test('formats of the fill stay untouched', () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('数据').getRange('A1');
    cell.format.fill.color = '#DDEBF7';
    addMark(cell);
    const fill = cell.format.fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#DDEBF7');
  }));

test('an index or id that is gone, and a kind that is not emulated, are errors', async () => {
  const at = (act: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('空').getRange().conditionalFormats);
        await context.sync();
      }),
    );
  expect(await at((formats) => formats.getItemAt(0).load('id'))).toBe('ItemNotFound');
  expect(await at((formats) => formats.getItem('{x}').load('id'))).toBe('ItemNotFound');
  expect(await at((formats) => formats.add('DataBar'))).toBe('NotImplemented');
});
