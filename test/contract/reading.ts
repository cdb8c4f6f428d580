import { drawnSheet, form, FORM, type MakeSubject } from './subject';
import { see, seen, sheetNamed } from './seen';

export function readingContract(start: MakeSubject): void {
  test('cells keep their types, formats and formulas, merges their places', async () => {
    const drawn = form();
    const { host } = await start([drawn]);
    expect(seen(await sheetNamed(host, FORM))).toEqual(seen(drawn));
  });

  test.each([
    ['a number', 95, 95],
    ['digits that are a text', '95', '95'],
    ['a text that looks like a formula', '=100%', '=100%'],
    ['a text that looks negative', '-100%', '-100%'],
    ['a code with leading zeros', '001', '001'],
    ['line breaks and blanks', '第一行\n 第二行 ', '第一行\n 第二行 '],
    ['a logical value', true, true],
    ['signs that markup knows', 'a<b>&"c"', 'a<b>&"c"'],
  ])('%s', async (_why, drawn, value) => {
    const { host } = await start([drawnSheet([['左', drawn]], { name: FORM })]);
    expect((await see(host)).cells).toEqual({ A1: { value: '左' }, B1: { value } });
  });

  test('a date is its serial number with its format', async () => {
    const cell = { value: 44531, format: 'yyyy"年"m"月"' };
    const { host } = await start([drawnSheet([[cell]], { name: FORM })]);
    expect((await see(host)).cells).toEqual({ A1: cell });
  });

  test('a formula that gives a text', async () => {
    const { host } = await start([drawnSheet([['甲', { value: '甲乙', formula: '=A1&"乙"' }]], { name: FORM })]);
    expect(seen(await sheetNamed(host, FORM)).cells['B1']).toEqual({ value: '甲乙', formula: '=A1&"乙"' });
  });

  test('a table that starts in the middle of its sheet', async () => {
    const drawn = form({ from: 'C4', merges: ['C4:F4', 'C6:C8'] });
    const moved = drawn.rows.map((row) => row?.map((cell) => (cell?.formula ? { value: cell.value } : cell)));
    const { host } = await start([{ ...drawn, rows: moved }]);
    expect(await see(host)).toEqual(seen({ rows: moved, merges: drawn.merges }));
  });

  test('hidden and protected sheets, hidden rows', async () => {
    const { host } = await start([
      form({ hiddenRows: [4, 5] }),
      drawnSheet([['甲']], { name: '隐藏', hidden: true }),
      drawnSheet([['乙']], { name: '保护', protected: true }),
    ]);
    const sheets = (await host.read()).sheets.map(({ name, hidden, protected: closed, hiddenRows }) => [
      name,
      hidden,
      closed,
      [...hiddenRows].sort(),
    ]);
    expect(sheets).toEqual([
      [FORM, false, false, [4, 5]],
      ['隐藏', true, false, []],
      ['保护', false, true, []],
    ]);
  });

  test('an empty sheet has no cells', async () => {
    const { host } = await start([drawnSheet([], { name: '空' })]);
    expect(seen(await sheetNamed(host, '空'))).toEqual({ cells: {}, merges: [] });
  });

  test('some sheets alone are read as all of them are', async () => {
    const { host } = await start([
      form({ hiddenRows: [4, 5] }),
      drawnSheet([], { name: '空' }),
      form({ name: '保护', protected: true }),
    ]);
    const { sheets } = await host.read();
    expect(await host.readSheets(['保护', '空', FORM])).toEqual([sheets[2], sheets[1], sheets[0]]);
  });

  test('a sheet that is gone is named', async () => {
    const { host } = await start([form()]);
    await expect(host.readSheets([FORM, '没有'])).rejects.toMatchObject({ code: 'item-gone', data: { sheet: '没有' } });
  });
}
