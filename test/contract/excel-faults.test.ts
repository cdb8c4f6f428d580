import type { Change, Plan } from '../../src/core/plan/plan';
import type { BlankForm } from '../../src/core/templates/blank-form';
import type { Host } from '../../src/host/host';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { excelSubject } from './excel-subject';
import { EMPTY, planOf, see, seen, set, withoutResults } from './seen';
import { form, FORM, type Subject } from './subject';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.host.faults.clear();
});
afterAll(() => excel.stop());

const TARGET = { text: '≥12次' } as const;
const insert = (row: number, count: number): Change => ({ do: 'insertRows', sheet: FORM, row, count });

const NOTE: BlankForm = {
  id: 'note',
  name: '新表',
  columnWidths: [],
  rowHeights: [],
  cells: [{ area: { top: 1, left: 1, bottom: 1, right: 2 }, content: { text: '注' }, role: 'note' }],
};

/** A plan of every kind of change, on two sheets and a new one. */
const MIXED = planOf(
  set('C3', { number: 1, format: '0%' }, { text: '=100%' }),
  set('D4', { number: 9.5 }, { number: 0.5, format: '0%' }),
  insert(5, 2),
  set('B5', EMPTY, { text: '001' }),
  { do: 'unmerge', range: { sheet: FORM, range: 'A1:D1' } },
  set('A8', { text: '合计' }, EMPTY),
  { do: 'addSheet', sheet: '新表', blank: NOTE },
  { do: 'deleteRows', sheet: FORM, row: 6, count: 1 },
  set('C4', TARGET, { text: '≥15次' }, '另一张'),
);

const start = (): Promise<Subject> => excelSubject(excel, [form(), form({ name: '另一张' })]);

async function everything(host: Host): Promise<unknown> {
  const { sheets } = await host.read();
  return sheets.map((sheet) => [sheet.name, withoutResults(seen(sheet))]);
}

/** Applies the plan while its n-th write fails; resolves to null where it has fewer writes. */
async function applyFailing(host: Host, plan: Plan, writesBefore: number): Promise<unknown> {
  excel.host.faults.failAfterWrites(writesBefore);
  try {
    await host.apply(plan);
    return null;
  } catch (error) {
    return error;
  } finally {
    excel.host.faults.clear();
  }
}

describe('a write that fails half-way', () => {
  test('is taken back, whichever write it was', async () => {
    const { host } = await start();
    const before = await everything(host);
    let writes = 0;
    for (; ; writes++) {
      const error = await applyFailing(host, MIXED, writes);
      if (error === null) break;
      expect([writes, error]).toMatchObject([writes, { name: 'HostError', code: 'failed' }]);
      expect([writes, await everything(host)]).toEqual([writes, before]);
    }
    expect(writes).toBeGreaterThan(15);
    expect((await see(host)).cells['B5']).toMatchObject({ value: '001' });
  }, 60_000);

  test('keeps its reason', async () => {
    const { host } = await start();
    excel.host.faults.failAfterWrites(1, 'AccessDenied');
    await expect(host.apply(MIXED)).rejects.toMatchObject({ code: 'protected-sheet' });
  });

  test('names the cells that cannot be put back', async () => {
    const { host } = await start();
    const plan = planOf(set('C4', TARGET, { text: '甲' }), set('D4', { number: 9.5 }, { number: 1 }));
    const { faults } = excel.host;
    faults.failAfterWrites(1);
    // Excel is gone by the time of the rescue.
    const beforeWrite = faults.beforeWrite.bind(faults);
    jest.spyOn(faults, 'beforeWrite').mockImplementation(() => {
      try {
        beforeWrite();
      } catch (error) {
        faults.disconnected = true;
        throw error;
      }
    });
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: 'not-restored',
      data: { at: `${FORM}!C4、${FORM}!D4` },
      cause: { code: 'GeneralException' },
    });
  });
});

describe('Excel says no', () => {
  test('connection lost', async () => {
    const { host } = await start();
    excel.host.faults.disconnected = true;
    await expect(host.read()).rejects.toMatchObject({ code: 'disconnected' });
    await expect(host.apply(MIXED)).rejects.toMatchObject({ code: 'disconnected' });
  });

  test('while a cell is edited the host waits', async () => {
    const { host } = await start();
    const { faults } = excel.host;
    faults.startEditingCell();
    const order: string[] = [];
    const applied = host.apply(planOf(set('C4', TARGET, { text: '甲' }))).then(() => order.push('applied'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push('closed');
    faults.finishEditingCell();
    await applied;
    expect(order).toEqual(['closed', 'applied']);
  });

  test('a sheet that is deleted between comparing and writing: nothing else is written', async () => {
    const { host, deleteSheetByHand } = await start();
    const before = await see(host);
    const ask = excel.host.processQuery.bind(excel.host);
    jest.spyOn(excel.host, 'processQuery').mockImplementationOnce(async (request, flags) => {
      const answer = await ask(request, flags);
      await deleteSheetByHand('另一张');
      return answer;
    });
    const plan = planOf(set('D3', { number: 10 }, { number: 1 }), set('C4', TARGET, { text: '甲' }, '另一张'));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: 'item-gone',
      data: { sheet: '另一张' },
    });
    expect(await see(host)).toEqual(before);
  });

  test('an answer above the limit', async () => {
    const { host } = await start();
    excel.host.faults.payloadLimit = 2000;
    await expect(host.read()).rejects.toMatchObject({ code: 'too-large' });
  });
});
