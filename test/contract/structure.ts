import { contentAt } from '../../src/core/plan/content';
import { invert } from '../../src/core/plan/invert';
import type { Change, Plan } from '../../src/core/plan/plan';
import type { BlankForm } from '../../src/core/templates/blank-form';
import { BLANK_FORMS } from '../../src/core/templates/blank-forms';
import { planNewSheets } from '../../src/core/conversion/plan-conversion';
import { sheetOfBlank } from '../../src/core/templates/sheet-of-blank';
import { EMPTY, planOf, see, seen, set, sheetNamed, withoutResults } from './seen';
import { form, FORM, type MakeSubject } from './subject';

const insert = (row: number, count: number): Change => ({ do: 'insertRows', sheet: FORM, row, count });
const remove = (row: number, count: number): Change => ({ do: 'deleteRows', sheet: FORM, row, count });
const merge = (range: string): Change => ({ do: 'merge', range: { sheet: FORM, range } });
const unmerge = (range: string): Change => ({ do: 'unmerge', range: { sheet: FORM, range } });

const BLANK: BlankForm = {
  id: 'small',
  name: '空白表',
  columnWidths: [12, 30, 10],
  rowHeights: [30, 20, 20, 20],
  cells: [
    { area: { top: 1, left: 1, bottom: 1, right: 3 }, content: { text: '绩效自评表' }, role: 'title' },
    { area: { top: 2, left: 1, bottom: 3, right: 1 }, content: { text: '预算执行' }, role: 'label' },
    { area: { top: 2, left: 2, bottom: 2, right: 2 }, content: { text: '全年预算数' }, role: 'label' },
    { area: { top: 2, left: 3, bottom: 2, right: 3 }, content: EMPTY, role: 'number' },
    { area: { top: 3, left: 2, bottom: 3, right: 2 }, content: { text: '=100%' }, role: 'field' },
    { area: { top: 3, left: 3, bottom: 3, right: 3 }, content: { number: 10 }, role: 'number' },
    { area: { top: 4, left: 3, bottom: 4, right: 3 }, content: { formula: '=SUM(C3:C3)', result: 10 }, role: 'number' },
  ],
};

export function structureContract(start: MakeSubject): void {
  test('rows inserted inside a merged block grow the merge and move formulas', async () => {
    const { host } = await start([form()]);
    await host.apply(planOf(insert(4, 2)));
    const { cells, merges } = await see(host);
    expect(merges).toEqual(['A1:D1', 'A3:A7']);
    expect([cells['B6']?.value, cells['D7']?.formula, cells['D8']?.formula]).toEqual([
      '培训次数',
      '=D3+D6',
      '=SUM(D3:D7)',
    ]);
    expect([cells['B4'], cells['B5'], cells['C4']]).toEqual([undefined, undefined, undefined]);
  });

  test('rows are inserted on a sheet that nobody looks at', async () => {
    const { host } = await start([form({ name: '第一张' }), form()]);
    await host.apply(planOf(insert(4, 2)));
    expect((await see(host)).merges).toEqual(['A1:D1', 'A3:A7']);
    expect((await see(host, '第一张')).merges).toEqual(['A1:D1', 'A3:A5']);
  });

  test('a set after an insertion means the cell after it', async () => {
    const { host } = await start([form()]);
    await host.apply(
      planOf(
        set('D3', { number: 10 }, { number: 8 }),
        insert(4, 1),
        set('B4', EMPTY, { text: '新指标' }),
        set('C5', { text: '≥12次' }, { text: '≥15次' }),
      ),
    );
    const sheet = await sheetNamed(host, FORM);
    expect(['D3', 'B4', 'B5', 'C5'].map((cell) => contentAt(sheet, cell))).toEqual([
      { number: 8 },
      { text: '新指标' },
      { text: '培训次数' },
      { text: '≥15次' },
    ]);
  });

  test('a set after an insertion is compared with the cell as it stood before', async () => {
    const { host } = await start([form()]);
    const before = await see(host);
    const plan = planOf(insert(4, 1), set('C5', { text: '≥15次' }, { text: '新' }));
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'changed-since-check', data: { at: `${FORM}!C4` } });
    expect(await see(host)).toEqual(before);
  });

  test('numbers, texts and formulas in inserted rows are what they were meant to be', async () => {
    const { host } = await start([form()]);
    const wanted = { B4: { text: '001' }, C4: { text: '-100%' }, D4: { number: 5 } } as const;
    await host.apply(planOf(insert(4, 1), ...Object.entries(wanted).map(([cell, after]) => set(cell, EMPTY, after))));
    const sheet = await sheetNamed(host, FORM);
    for (const [cell, content] of Object.entries(wanted)) expect(contentAt(sheet, cell)).toMatchObject(content);
  });

  test('empty rows can be deleted, and what is below moves up', async () => {
    const drawn = form();
    const { host } = await start([{ ...drawn, rows: [...drawn.rows, [], [{ value: '注：本表' }]] }]);
    await host.apply(planOf(remove(7, 1)));
    expect((await see(host)).cells['A7']).toEqual({ value: '注：本表' });
  });

  test('rows that hold something nobody planned to lose are not deleted', async () => {
    const { host } = await start([form()]);
    const before = await see(host);
    await expect(host.apply(planOf(remove(4, 1)))).rejects.toMatchObject({ code: 'changed-since-check' });
    expect(await see(host)).toEqual(before);
  });

  test('cells are merged and taken apart again', async () => {
    const { host } = await start([form()]);
    await host.apply(planOf(merge('A6:C6')));
    expect((await see(host)).merges).toEqual(['A1:D1', 'A3:A5', 'A6:C6']);
    await host.apply(planOf(unmerge('A6:C6'), unmerge('A3:A5')));
    const { cells, merges } = await see(host);
    expect(merges).toEqual(['A1:D1']);
    expect(cells['A3']).toEqual({ value: '产出指标' });
  });

  test('a merge that would lose a filled cell is refused', async () => {
    const { host } = await start([form()]);
    await expect(host.apply(planOf(merge('A2:B2')))).rejects.toMatchObject({
      code: 'changed-since-check',
      data: { at: `${FORM}!B2` },
    });
    expect((await see(host)).merges).toEqual(['A1:D1', 'A3:A5']);
  });

  test('a blank form is drawn on a new sheet', async () => {
    const { host } = await start([form()]);
    const before = await see(host);
    await host.apply(planOf({ do: 'addSheet', sheet: '新表', blank: BLANK }));
    const drawn = await sheetNamed(host, '新表');
    const wanted = sheetOfBlank(BLANK);
    const address = ['A1', 'A2', 'B2', 'C2', 'B3', 'C3'];
    expect(address.map((cell) => contentAt(drawn, cell))).toMatchObject(address.map((cell) => contentAt(wanted, cell)));
    expect(contentAt(drawn, 'C4')).toMatchObject({ formula: '=SUM(C3:C3)', result: 10 });
    expect(seen(drawn).merges).toEqual(seen(wanted).merges);
    expect(await see(host)).toEqual(before);
  });

  test.each(BLANK_FORMS.map((blank) => [blank.name, blank] as const))('drawn in full: %s', async (name, blank) => {
    const { host } = await start([form()]);
    await host.apply(planNewSheets('', [blank], [FORM]));
    const wanted = withoutResults(seen(sheetOfBlank(blank)));
    const { cells, merges } = await see(host, name);
    const contents = (drawn: typeof cells) =>
      Object.entries(drawn).map(([at, { value, formula }]) => [at, formula ?? value]);
    expect(Object.fromEntries(contents(cells))).toEqual(Object.fromEntries(contents(wanted.cells)));
    expect(merges).toEqual(wanted.merges);
  });

  test('a new sheet can be filled in the same plan', async () => {
    const { host } = await start([form()]);
    await host.apply(
      planOf({ do: 'addSheet', sheet: '新表', blank: BLANK }, set('C2', EMPTY, { number: 120 }, '新表')),
    );
    expect(contentAt(await sheetNamed(host, '新表'), 'C2')).toMatchObject({ number: 120 });
  });

  test('a name that is taken is refused', async () => {
    const { host } = await start([form()]);
    const plan = planOf({ do: 'addSheet', sheet: FORM, blank: BLANK });
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'would-break', data: { sheet: FORM } });
  });

  test('a sheet is deleted', async () => {
    const { host } = await start([form(), form({ name: '另一张' })]);
    await host.apply(planOf({ do: 'deleteSheet', sheet: '另一张' }));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([FORM]);
  });

  test('a drawn sheet that the user has filled in is not taken back', async () => {
    const { host, typeByHand } = await start([form()]);
    const plan = planOf({ do: 'addSheet', sheet: '新表', blank: BLANK });
    await host.apply(plan);
    await typeByHand('新表', 'C2', 120);
    await expect(host.apply(invert(plan))).rejects.toMatchObject({
      code: 'changed-since-check',
      data: { at: '新表!C2' },
    });
    expect(contentAt(await sheetNamed(host, '新表'), 'C2')).toMatchObject({ number: 120 });
  });

  test('inserted rows that the user has filled in are not taken back', async () => {
    const { host, typeByHand } = await start([form()]);
    const plan = planOf(insert(4, 1), set('B4', EMPTY, { text: '新指标' }));
    await host.apply(plan);
    await typeByHand(FORM, 'C4', '≥3次');
    await expect(host.apply(invert(plan))).rejects.toMatchObject({
      code: 'changed-since-check',
      data: { at: `${FORM}!C4` },
    });
    expect((await see(host)).cells['C4']?.value).toBe('≥3次');
  });

  test.each<[string, Plan]>([
    [
      'rows with contents inside a merged block',
      planOf(insert(5, 2), set('B5', EMPTY, { text: '甲' }), set('D6', EMPTY, { number: 1 })),
    ],
    [
      'rows below a merged block, then a larger merge',
      planOf(insert(6, 1), unmerge('A3:A5'), merge('A3:A6'), set('B6', EMPTY, { text: '甲' })),
    ],
    [
      'two groups of rows and a sum that grows in between',
      planOf(
        insert(6, 1),
        set('D7', { formula: '=SUM(D3:D5)' }, { formula: '=SUM(D3:D6)' }),
        insert(4, 2),
        set('D9', { formula: '=SUM(D3:D8)' }, { formula: '=SUM(D3:D8)+0' }),
      ),
    ],
    [
      'emptied and deleted row',
      planOf(set('A6', { text: '合计' }, EMPTY), set('D6', { formula: '=SUM(D3:D5)' }, EMPTY), remove(6, 1)),
    ],
    ['merge and contents', planOf(merge('A6:C6'), set('A6', { text: '合计' }, { text: '总计' }))],
    ['a drawn sheet', planOf({ do: 'addSheet', sheet: '新表', blank: BLANK }, set('C2', EMPTY, { number: 1 }, '新表'))],
  ])('taken back, everything is as it was: %s', async (_why, plan) => {
    const { host } = await start([form()]);
    const before = await see(host);
    const names = (await host.read()).sheets.map(({ name }) => name);
    await host.apply(plan);
    await host.apply(invert(plan));
    expect(await see(host)).toEqual(before);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(names);
  });
}
