import type { Sheet } from '../../src/core/sheet/sheet';
import { codeOf, simulation } from './simulation';

/** A title over three columns, a level merged over rows 3 to 5, a total that adds up, and a second sheet of the same shape. */
const form = (name: string): Sheet => ({
  name,
  hidden: false,
  protected: false,
  rows: [
    [{ value: '绩效目标表' }],
    [{ value: '一级' }, { value: '指标' }, { value: '分值' }],
    [{ value: '产出' }, { value: '甲' }, { value: 10 }],
    [undefined, { value: '乙' }, { value: 20 }],
    [undefined, { value: '丙' }, { value: 30 }],
    [{ value: '合计' }, undefined, { value: 60, formula: '=SUM(C3:C5)' }],
  ],
  merges: [
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 3, left: 1, bottom: 5, right: 1 },
  ],
  hiddenRows: new Set([4]),
});

const excel = simulation([form('首表'), form('次表')]);

async function mergesOf(context: Excel.RequestContext, sheet: string): Promise<string> {
  const merged = context.workbook.worksheets.getItem(sheet).getUsedRange().getMergedAreasOrNullObject().load('address');
  await context.sync();
  return merged.isNullObject ? '' : merged.address.replaceAll(`${sheet}!`, '');
}

describe('what a book is opened with', () => {
  test('merges, hidden rows and computed results', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      const hidden = sheet.getRange('A4').load('rowHidden');
      const total = sheet.getRange('C6').load('values,formulas');
      expect(await mergesOf(context, '首表')).toBe('A1:C1,A3:A5');
      expect([hidden.rowHidden, total.values, total.formulas]).toEqual([true, [[60]], [['=SUM(C3:C5)']]]);
    }));
});

describe.each(['首表', '次表'])('on %s, whichever is shown', (name) => {
  test('rows inserted inside a merge make it grow; formulas and what lies below move', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('4:5').insert('Down');
      const total = sheet.getRange('C8').load('values,formulas');
      const below = sheet.getRange('B6').load('values');
      expect(await mergesOf(context, name)).toBe('A1:C1,A3:A7');
      expect([total.values, total.formulas]).toEqual([[[60]], [['=SUM(C3:C7)']]]);
      expect(below.values).toEqual([['乙']]);
    }));

  test('rows deleted make a merge shrink and formulas follow', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('4:4').delete('Up');
      const total = sheet.getRange('C5').load('values,formulas');
      expect(await mergesOf(context, name)).toBe('A1:C1,A3:A4');
      expect([total.values, total.formulas]).toEqual([[[40]], [['=SUM(C3:C4)']]]);
    }));
});

describe('proxies', () => {
  test('a held range moves with its rows and is lost with them', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      const total = sheet.getRange('C6').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      total.load('address,values');
      await context.sync();
      expect([total.address, total.values]).toEqual(['首表!C8', [[60]]]);
      sheet.getRange('8:8').delete('Up');
      await context.sync();
      total.load('address');
      expect(await codeOf(context.sync())).toBe('InvalidReference');
    }));

  test('rows that are shown already can be shown, and the selection stays where it is', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      sheet.getRange('B2').select();
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('5:5').rowHidden = false;
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('首表!B2');
    }));

  test('inserted rows look like the row above', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      sheet.getRange('B3').format.fill.color = '#E2EFDA';
      sheet.getRange('4:4').insert('Down');
      const fill = sheet.getRange('B4').format.fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#E2EFDA');
    }));

  test('the formats of a row are copied to others, its look and its merged cells, and nothing of its contents', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      sheet.getRange('A2:C2').format.fill.color = '#E2EFDA';
      sheet.getRange('B6').format.fill.color = '#FF0000';
      sheet.getRange('A2:B2').merge();
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('3:3').copyFrom(sheet.getRange('7:7'), 'Formats');
      sheet.getRange('8:8').copyFrom(sheet.getRange('2:2'), 'Formats');
      const fills = ['A3', 'B3', 'A8'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
      const values = sheet.getRange('A3:C3').load('values');
      expect(await mergesOf(context, '首表')).toContain('A8:B8');
      expect(fills.map(({ color }) => color)).toEqual(['#FFFFFF', '#FF0000', '#E2EFDA']);
      expect(values.values).toEqual([['', '', '']]);
    }));
});

describe('merging', () => {
  test('keeps the top left value, even where it is empty', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      const block = sheet.getRange('A4:B4');
      sheet.getRange('A3:A5').unmerge();
      block.merge();
      block.load('values');
      await context.sync();
      expect(block.values).toEqual([['', '']]);
    }));

  test('across merges each row for itself', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('首表').getRange('E1:F2').merge(true);
      expect(await mergesOf(context, '首表')).toContain('E1:F1,E2:F2');
    }));

  test('a value written into a covered cell is lost', () =>
    Excel.run(async (context) => {
      const title = context.workbook.worksheets.getItem('首表').getRange('A1:B1');
      title.values = [['新', '丢']];
      title.load('values');
      await context.sync();
      expect(title.values).toEqual([['新', '']]);
    }));

  test('unmerge takes apart all that it touches, and the shown sheet stays', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('次表').getRange('A1:A6').unmerge();
      expect(await mergesOf(context, '次表')).toBe('');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('首表');
    }));

  test('office-js#3611: an area is found only where its top left cell is asked for', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('首表');
      const missed = sheet.getRange('A4:C6').getMergedAreasOrNullObject().load('address');
      const found = sheet.getRange('A3:C4').getMergedAreasOrNullObject();
      found.load('areaCount,areas/items/address');
      await context.sync();
      expect(missed.isNullObject).toBe(true);
      expect(found.areas.items.map(({ address }) => address)).toEqual(['首表!A3:A5']);
    }));
});

describe('sheets', () => {
  test('added at the end, not shown until activated', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新表').load('position,visibility');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([sheet.position, sheet.visibility, active.name]).toEqual([2, 'Visible', '首表']);
      sheet.activate();
      const now = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(now.name).toBe('新表');
    }));

  test('deleted, hidden, moved and renamed', () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.position = 0;
      added.tabColor = '#FF0000';
      worksheets.getItem('首表').visibility = 'Hidden';
      worksheets.getItem('次表').delete();
      worksheets.load('items/name,items/visibility,items/tabColor');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['首表', 'Hidden'],
      ]);
    }));

  test('the selection leads to a cell and back', () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('次表').getRange('B4:C5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['次表!B4:C5', '次表!B4']);
      expect(excel.current.host.book.activeSheet.name).toBe('次表');
    }));
});
