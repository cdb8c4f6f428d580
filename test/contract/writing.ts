import { contentAt } from '../../src/core/plan/content';
import { invert } from '../../src/core/plan/invert';
import type { CellContent } from '../../src/core/plan/plan';
import { EMPTY, planOf, see, set, sheetNamed } from './seen';
import { drawnSheet, form, FORM, type MakeSubject } from './subject';

const TARGET: CellContent = { text: '≥12次' };

/** Texts that a spreadsheet program would take for something else if they were typed. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  'a formula': '=100%',
  'a lost comparator': '-100%',
  'a plus sign': '+5',
  'a month': '2021-12',
  'a Chinese date': '2021年12月',
  'a percentage': '95%',
  'a fraction': '1/2',
  'a number': '12',
  'leading zeros': '001',
  'a long code': '130800210000012345',
  'a comparator': '≥90%',
  'a mention': '@甲',
  'an apostrophe': "'甲",
  'a logical value': 'TRUE',
  'an error value': '#N/A',
  'full width': '＝１',
};

export function writingContract(start: MakeSubject): void {
  test.each<[string, CellContent, object | undefined]>([
    ['a text', { text: '≥15次' }, { value: '≥15次' }],
    ['a number', { number: 15 }, { value: 15 }],
    ['a number in its format', { number: 0.95, format: '0.0%' }, { value: 0.95, format: '0.0%' }],
    ['a formula with its result', { formula: '=D3*2', result: 20 }, { formula: '=D3*2' }],
    ['nothing', EMPTY, undefined],
    ['a text with line breaks and signs', { text: '甲\n<乙>&"丙"' }, { value: '甲\n<乙>&"丙"' }],
  ])('%s', async (_why, after, cell) => {
    const { host } = await start([form()]);
    const before = await see(host);
    await host.apply(planOf(set('C4', TARGET, after)));
    const { C4: _old, ...others } = before.cells;
    const { cells, merges } = await see(host);
    expect(cells).toEqual(cell ? { ...others, C4: cell } : others);
    expect(merges).toEqual(before.merges);
  });

  test('texts stay texts, whatever they look like and whatever the format of their cell', async () => {
    const { host } = await start([drawnSheet([], { name: FORM })]);
    const cells = Object.keys(LOOKALIKES).map((why, row) => ({ why, at: `A${row + 1}`, percentage: `B${row + 1}` }));
    const percentage: CellContent = { number: 1, format: '0%' };
    await host.apply(planOf(...cells.map((cell) => set(cell.percentage, EMPTY, percentage))));
    const changes = cells.flatMap(({ why, at, percentage: formatted }) => {
      const after = { text: LOOKALIKES[why] ?? '' };
      return [set(at, EMPTY, after), set(formatted, percentage, after)];
    });
    await host.apply(planOf(...changes));
    const sheet = await sheetNamed(host, FORM);
    const found = (column: 'at' | 'percentage') =>
      Object.fromEntries(cells.map((cell) => [cell.why, contentAt(sheet, cell[column])]));
    const wanted = Object.fromEntries(Object.entries(LOOKALIKES).map(([why, text]) => [why, { text }]));
    expect(found('at')).toEqual(wanted);
    expect(found('percentage')).toEqual(wanted);
  });

  test('a number in a cell of text format is a number', async () => {
    const drawn = form();
    const rows = [...drawn.rows, [undefined, undefined, undefined, { value: '10', format: '@' }]];
    const { host } = await start([{ ...drawn, rows }]);
    await host.apply(planOf(set('D7', { text: '10' }, { number: 9.5 })));
    expect(contentAt(await sheetNamed(host, FORM), 'D7')).toMatchObject({ number: 9.5 });
  });

  test('a formula is written with its result', async () => {
    const { host } = await start([form()]);
    await host.apply(planOf(set('C4', TARGET, { formula: '=D3*2', result: 20 })));
    expect(contentAt(await sheetNamed(host, FORM), 'C4')).toEqual({ formula: '=D3*2', result: 20 });
  });

  test('formulas stay where what they add up changes', async () => {
    const { host } = await start([form()]);
    await host.apply(planOf(set('D3', { number: 10 }, { number: 8 })));
    const { D5, D6 } = (await see(host)).cells;
    expect([D5?.formula, D6?.formula]).toEqual(['=D3+D4', '=SUM(D3:D5)']);
  });

  test('a plan without changes does nothing', async () => {
    const { host } = await start([form()]);
    const before = await see(host);
    await host.apply(planOf());
    expect(await see(host)).toEqual(before);
  });

  test('a cell that changed since the check: nothing is written', async () => {
    const { host, typeByHand } = await start([form()]);
    await typeByHand(FORM, 'D4', 7);
    const before = await see(host);
    const plan = planOf(set('C4', TARGET, { text: '≥15次' }), set('D4', { number: 9.5 }, { number: 10 }));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: 'changed-since-check',
      data: { sheet: FORM, at: `${FORM}!D4` },
    });
    expect(await see(host)).toEqual(before);
  });

  test.each<[string, string, CellContent]>([
    ['a formula is compared as a formula, not by its result', 'D5', { number: 19.5 }],
    ['a percentage by its value, not as displayed', 'C3', { text: '100%' }],
    ['an empty cell', 'B6', { text: '甲' }],
    ['a filled cell that should be empty', 'B3', EMPTY],
  ])('compared before writing: %s', async (_why, cell, before) => {
    const { host } = await start([form()]);
    await expect(host.apply(planOf(set(cell, before, { text: '新' })))).rejects.toMatchObject({
      code: 'changed-since-check',
    });
  });

  test('a sheet that is gone', async () => {
    const { host, deleteSheetByHand } = await start([form(), form({ name: '另一张' })]);
    await deleteSheetByHand('另一张');
    const before = await see(host);
    const plan = planOf(set('C4', TARGET, { text: '新' }), set('C4', TARGET, { text: '新' }, '另一张'));
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'item-gone', data: { sheet: '另一张' } });
    expect(await see(host)).toEqual(before);
  });

  test('cells on several sheets', async () => {
    const { host } = await start([form(), form({ name: "带 '引号, 逗号' 的" })]);
    const other = "带 '引号, 逗号' 的";
    await host.apply(planOf(set('C4', TARGET, { text: '甲' }), set('C4', TARGET, { text: '乙' }, other)));
    expect([(await see(host)).cells['C4'], (await see(host, other)).cells['C4']]).toEqual([
      { value: '甲' },
      { value: '乙' },
    ]);
  });

  test('taken back, everything is as it was', async () => {
    const { host } = await start([form()]);
    const before = await see(host);
    const plan = planOf(
      set('C3', { number: 1, format: '0%' }, { text: '=100%' }),
      set('C4', TARGET, EMPTY),
      set('C5', { text: '2021-12' }, { text: '2021年12月底前' }),
      set('D5', { formula: '=D3+D4' }, { number: 3 }),
      set('B6', EMPTY, { formula: '=D6' }),
    );
    await host.apply(plan);
    expect(await see(host)).not.toEqual(before);
    await host.apply(invert(plan));
    expect(await see(host)).toEqual(before);
  });
}
