import { createExcelHost } from '../../src/host/excel';
import type { HostChange } from '../../src/host/host';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { REQUIREMENTS } from '../../src/workbench/excel/transport/desktop-external';
import { excelSubject } from './excel-subject';
import { EMPTY, planOf, see, seen, set, withoutResults } from './seen';
import { form, FORM } from './subject';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([], { requirements: { ...REQUIREMENTS, ExcelApi: '1.12' } });
});
afterAll(() => excel.stop());

describe('an Excel that does not name merged cells (before ExcelApi 1.13)', () => {
  test('says what it cannot do', () => {
    expect(createExcelHost().capabilities).toEqual({ structure: false, nativeUndo: false, reveal: true });
  });

  test('merged areas are told from the lines around them', async () => {
    const drawn = form();
    const { host } = await excelSubject(excel, [drawn]);
    const [sheet] = excel.host.book.sheets;
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
    const around = { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
    await sheet?.restyle([{ row: 0, column: 0, rows: 6, columns: 4 }], { borders: around });
    const none = { style: 'None', weight: 'Thin', color: '#000000' } as const;
    for (const row of [2, 3, 4])
      await sheet?.restyle([{ row, column: 0, rows: 1, columns: 1 }], {
        borders: { ...around, EdgeTop: row === 2 ? line : none, EdgeBottom: row === 4 ? line : none },
      });
    expect((await see(host)).merges).toContain('A3:A5');
    expect((await see(host)).cells).toEqual(withoutResults(seen(drawn)).cells);
  });

  test.each([
    ['inserting rows', { do: 'insertRows', sheet: FORM, row: 4, count: 1 }],
    ['deleting rows', { do: 'deleteRows', sheet: FORM, row: 8, count: 1 }],
    ['merging', { do: 'merge', range: { sheet: FORM, range: 'A6:C6' } }],
    ['taking apart', { do: 'unmerge', range: { sheet: FORM, range: 'A3:A5' } }],
  ] as const)('refused: %s', async (_why, change) => {
    const { host } = await excelSubject(excel, [form()]);
    await expect(host.apply(planOf(change))).rejects.toMatchObject({ code: 'not-supported' });
  });

  test('cells are written and new sheets drawn', async () => {
    const { host } = await excelSubject(excel, [form()]);
    await host.apply(planOf({ do: 'addSheet', sheet: '新表' }, set('B6', EMPTY, { text: '001' })));
    expect((await see(host)).cells['B6']).toEqual({ value: '001' });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([FORM, '新表']);
  });

  test('own changes are not reported, although events do not name their source', async () => {
    const { host, typeByHand } = await excelSubject(excel, [form()]);
    const changes: HostChange[] = [];
    const end = await host.watch((change) => changes.push(change));
    await host.apply(planOf(set('B6', EMPTY, { text: '001' })));
    await typeByHand(FORM, 'D4', 7);
    await excel.settled();
    await excel.settled();
    end();
    expect(changes).toEqual([{ sheet: FORM, range: 'D4' }]);
  });
});
