import { EMPTY, planOf, see, set } from './seen';
import { form, FORM, type MakeSubject } from './subject';

const TARGET = { text: '≥12次' } as const;

export function protectionContract(start: MakeSubject): void {
  const closed = () => start([form({ protected: true, unlocked: ['C3:D5'] })]);

  test('unlocked cells of a protected sheet are written', async () => {
    const { host } = await closed();
    await host.apply(planOf(set('C4', TARGET, { text: '=100%' }), set('D4', { number: 9.5 }, { number: 10 })));
    const { cells } = await see(host);
    expect([cells['C4'], cells['D4']]).toEqual([{ value: '=100%' }, { value: 10 }]);
  });

  test('a locked cell: nothing is written', async () => {
    const { host } = await closed();
    const before = await see(host);
    const plan = planOf(set('C4', TARGET, { text: '新' }), set('B6', EMPTY, { text: '新' }));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: 'protected-sheet',
      data: { sheet: FORM, at: `${FORM}!B6` },
    });
    expect(await see(host)).toEqual(before);
  });

  test.each([
    ['inserting rows', { do: 'insertRows', sheet: FORM, row: 4, count: 1 }],
    ['deleting rows', { do: 'deleteRows', sheet: FORM, row: 9, count: 1 }],
    ['merging', { do: 'merge', range: { sheet: FORM, range: 'A6:C6' } }],
    ['taking apart', { do: 'unmerge', range: { sheet: FORM, range: 'A3:A5' } }],
  ] as const)('refused: %s', async (_why, change) => {
    const { host } = await closed();
    const before = await see(host);
    await expect(host.apply(planOf(change))).rejects.toMatchObject({ code: 'protected-sheet', data: { sheet: FORM } });
    expect(await see(host)).toEqual(before);
  });

  test('marks are refused there and put on every other sheet', async () => {
    const { host, conditionalFormats } = await start([form({ protected: true }), form({ name: '另一张' })]);
    const outcome = await host.mark([
      { sheet: FORM, cell: 'C4', severity: 'error' },
      { sheet: '另一张', cell: 'C4', severity: 'error' },
      { sheet: '没有', cell: 'C4', severity: 'error' },
    ]);
    expect(outcome).toEqual({
      marked: 1,
      replaced: 0,
      refused: [
        { sheet: FORM, code: 'protected-sheet' },
        { sheet: '没有', code: 'item-gone' },
      ],
    });
    expect(await conditionalFormats(FORM)).toEqual([]);
  });
}
