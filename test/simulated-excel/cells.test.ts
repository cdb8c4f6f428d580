import { codeOf, simulation } from './simulation';

const excel = simulation({
  数据: [
    ['项目', '金额'],
    ['甲', 10],
    ['乙', 20.5],
    ['合计', '=SUM(B2:B3)'],
    ['比', '=B2/0'],
  ],
});

describe('reading', () => {
  test('values, formulas, formats, texts and places', () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('数据').getUsedRange();
      used.load('values,formulas,numberFormat,text,valueTypes,address,rowIndex,columnCount,rowCount,cellCount');
      await context.sync();
      expect(used.values.map(([, amount]) => amount)).toEqual(['金额', 10, 20.5, 30.5, '#DIV/0!']);
      expect(used.formulas.map(([, amount]) => amount)).toEqual(['金额', 10, 20.5, '=SUM(B2:B3)', '=B2/0']);
      expect(used.valueTypes.map(([, type]) => type)).toEqual(['String', 'Double', 'Double', 'Double', 'Error']);
      expect(used.numberFormat[1]).toEqual(['General', 'General']);
      expect([used.address, used.rowIndex, used.rowCount, used.columnCount, used.cellCount]).toEqual([
        '数据!A1:B5',
        0,
        5,
        2,
        10,
      ]);
    }));

  test('a number too wide for its column shows as ####, and its value stays', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('B2');
      range.values = [[123456.789]];
      range.numberFormat = [['#,##0.00']];
      range.load('text,values');
      await context.sync();
      expect(range.text).toEqual([['123,456.79']]);
      range.format.columnWidth = 30;
      range.load('text,values');
      await context.sync();
      expect(range.text[0]?.[0]).toMatch(/^#+$/);
      expect(range.values).toEqual([[123456.789]]);
    }));

  test('steps from range to range', () =>
    Excel.run(async (context) => {
      const block = context.workbook.worksheets.getItem('数据').getRange('B2:C3');
      const steps = {
        cell: block.getCell(1, 0),
        row: block.getRow(1),
        column: block.getColumn(0),
        last: block.getLastCell(),
        entire: block.getEntireRow(),
        offset: block.getOffsetRange(1, 1),
        around: block.getBoundingRect('E1'),
        common: block.getIntersectionOrNullObject('A3:B9'),
        nothing: block.getIntersectionOrNullObject('F9'),
      };
      for (const range of Object.values(steps)) range.load('address');
      await context.sync();
      const { nothing, ...found } = steps;
      expect(Object.values(found).map(({ address }) => address)).toEqual(
        ['B3', 'B3:C3', 'B2:B3', 'C3', '2:3', 'C3:D4', 'B1:E3', 'B3'].map((address) => `数据!${address}`),
      );
      expect(nothing.isNullObject).toBe(true);
    }));

  test('getRanges cuts addresses above 8192 characters without a word', () =>
    Excel.run(async (context) => {
      const cells = Array.from({ length: 2000 }, (_cell, index) => `A${10_000 + index}`);
      const areas = context.workbook.worksheets.getItem('数据').getRanges(cells.join(',')).load('areaCount');
      await context.sync();
      expect(areas.areaCount).toBe(1170);
    }));
});

describe('writing', () => {
  test('null leaves a cell as it is, an empty text clears it, and formulas follow', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('A2:B3').values = [
        [null, 100],
        ['', null],
      ];
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      expect(used.values.slice(0, 4)).toEqual([
        ['项目', '金额'],
        ['甲', 100],
        ['', 20.5],
        ['合计', 120.5],
      ]);
    }));

  test('one value fills a range', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('D1:E2');
      range.values = 'x' as unknown as string[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 'x'],
        ['x', 'x'],
      ]);
    }));

  test('what is written is read as typing', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('D1:D5');
      range.values = [['95%'], ['-100%'], ['2021-12'], ["'=100%"], ['=B2+1']];
      range.load('values,numberFormat,formulas');
      await context.sync();
      expect(range.values).toEqual([[0.95], [-1], [44531], ['=100%'], [11]]);
      expect(range.numberFormat.flat()).toEqual(['0%', '0%', 'yyyy"年"m"月"', 'General', 'General']);
      expect(range.formulas[4]).toEqual(['=B2+1']);
    }));

  test('with the format “@” first, everything stays text, also for formulas that read it', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('D1:D3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['=100%'], ['-100%'], ['2021-12']];
      const reader = context.workbook.worksheets.getItem('数据').getRange('E1:E2');
      reader.formulas = [['=D1&"!"'], ['=ISTEXT(D2)']];
      range.load('values,formulas,numberFormat');
      reader.load('values');
      await context.sync();
      expect(range.values.flat()).toEqual(['=100%', '-100%', '2021-12']);
      expect(range.formulas.flat()).toEqual(['=100%', '-100%', '2021-12']);
      expect(reader.values.flat()).toEqual(['=100%!', true]);
    }));

  test.each(['=SUM(B2', '=90%以上', '="甲', '=B2+'])('a broken formula is refused: %s', async (broken) => {
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('D1:E1').values = [['x', broken]];
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('InvalidArgument');
    expect(excel.current.host.book.activeSheet.cell(0, 3).value).toBe('');
  });

  test.each(['=IF(B2="","",B2/B3)', "=SUM('数据'!B2:B3)", '=ROUND(SUM($B$2:B3),2)', '=LEN("jixiao:error")>0'])(
    'a formula is taken: %s',
    (formula) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('数据').getRange('D1');
        cell.formulas = [[formula]];
        cell.load('formulas,valueTypes');
        await context.sync();
        expect(cell.formulas).toEqual([[formula]]);
        expect(cell.valueTypes[0]?.[0]).not.toBe('Error');
      }),
  );

  test('a number keeps the format of its cell', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('B2');
      range.numberFormat = [['0.00']];
      range.values = [[5]];
      range.load('values,numberFormat,text');
      await context.sync();
      expect([range.values, range.numberFormat, range.text]).toEqual([[[5]], [['0.00']], [['5.00']]]);
    }));

  test('beyond the grid of the engine', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('AZ3000');
      range.values = [['远']];
      range.load('values');
      const used = context.workbook.worksheets.getItem('数据').getUsedRange(true).load('address');
      await context.sync();
      expect([range.values, used.address]).toEqual([[['远']], '数据!A1:AZ3000']);
    }));

  test('clear takes contents, formats or both', () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A2:B2');
      range.format.fill.color = '#FFF2CC';
      range.clear('Contents');
      range.load('values');
      const fill = range.format.fill.load('color');
      await context.sync();
      expect([range.values, fill.color]).toEqual([[['', '']], '#FFF2CC']);
      range.clear('Formats');
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    }));
});

describe('looks', () => {
  test('fill, font, alignment, borders and sizes; null where cells differ', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#ffff00';
      cell.format.font.bold = true;
      cell.format.font.color = '#C00000';
      cell.format.horizontalAlignment = 'Center';
      cell.format.wrapText = true;
      cell.format.rowHeight = 30;
      cell.format.borders.getItem('EdgeBottom').style = 'Double';
      await context.sync();
      cell.load(
        'format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/wrapText,format/rowHeight',
      );
      const border = cell.format.borders.getItem('EdgeBottom').load('style,color');
      const row = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
      await context.sync();
      const { fill, font, horizontalAlignment, wrapText, rowHeight } = cell.format;
      expect([fill.color, font.bold, font.color]).toEqual(['#FFFF00', true, '#C00000']);
      expect([horizontalAlignment, wrapText, rowHeight]).toEqual(['Center', true, 30]);
      expect([border.style, border.color]).toEqual(['Double', '#000000']);
      expect([row.format.fill.color, row.format.font.bold]).toEqual([null, null]);
      cell.format.fill.clear();
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    }));

  test('a cell keeps its formula whatever it is made to look like', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const total = sheet.getRange('A4:B4');
      total.format.fill.color = '#FFFF00';
      total.numberFormat = [['@', '0.00']];
      total.format.protection.locked = false;
      sheet.getRange('B2').values = [[50]];
      total.load('formulas,values,numberFormat,format/fill/color,format/protection/locked');
      await context.sync();
      expect([total.formulas, total.values]).toEqual([[['合计', '=SUM(B2:B3)']], [['合计', 70.5]]]);
      expect([total.numberFormat, total.format.fill.color]).toEqual([[['@', '0.00']], '#FFFF00']);
      expect(total.format.protection.locked).toBe(false);
    }));

  test('properties of single cells and rows', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('A2:B2').format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('3:3').rowHidden = true;
      const block = sheet.getRange('A1:B3');
      const cells = block.getCellProperties({ format: { borders: { style: true }, fill: { color: true } } });
      const rows = block.getRowProperties({ rowHidden: true });
      block.load('rowHidden');
      await context.sync();
      expect(cells.value[1]?.[1]?.format?.borders?.top).toEqual({ style: 'Continuous' });
      expect(cells.value[0]?.[0]?.format?.fill).toEqual({ color: '#FFFFFF' });
      expect(rows.value.flat().map((row) => row.rowHidden)).toEqual([false, false, true]);
      expect(block.rowHidden).toBeNull();
      expect(excel.current.host.book.activeSheet.isRowHidden(2)).toBe(true);
    }));
});
