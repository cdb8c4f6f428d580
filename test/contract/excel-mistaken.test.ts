import { contentAt } from '../../src/core/plan/content';
import { createExcelHost } from '../../src/host/excel';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { EMPTY, planOf, set, sheetNamed } from './seen';
import { drawnSheet, FORM } from './subject';

/** As if Excel took more texts for something else than we know of. */
jest.mock('../../src/host/typed', () => ({ wouldBeReparsed: () => false }));

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

describe('a text that Excel took for something else is found by reading back', () => {
  test.each([
    ['a month', '2021-12'],
    ['a percentage', '95%'],
    ['leading zeros', '001'],
    ['a formula', '=100%'],
  ])('and written again: %s', async (_why, text) => {
    excel.open([drawnSheet([['甲', '乙']], { name: FORM })]);
    const host = createExcelHost();
    const before = excel.host.traffic.batches;
    await host.apply(planOf(set('A1', { text: '甲' }, { text }), set('B1', { text: '乙' }, { text: '丙' })));
    expect(excel.host.traffic.batches - before).toBe(3);
    const sheet = await sheetNamed(host, FORM);
    expect([contentAt(sheet, 'A1'), contentAt(sheet, 'B1')]).toEqual([{ text }, { text: '丙' }]);
  });

  test('where its row has come to be by the end of the plan', async () => {
    excel.open([drawnSheet([['甲'], ['乙']], { name: FORM })]);
    const host = createExcelHost();
    const insert = { do: 'insertRows', sheet: FORM, row: 1, count: 2 } as const;
    await host.apply(planOf(set('A2', { text: '乙' }, { text: '001' }), insert, set('A1', EMPTY, { text: '2021-12' })));
    const sheet = await sheetNamed(host, FORM);
    expect(['A1', 'A3', 'A4'].map((cell) => contentAt(sheet, cell))).toEqual([
      { text: '2021-12' },
      { text: '甲' },
      { text: '001' },
    ]);
  });
});
