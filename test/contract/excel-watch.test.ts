import { createExcelHost } from '../../src/host/excel';
import type { HostChange } from '../../src/host/host';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { excelSubject } from './excel-subject';
import { planOf, set } from './seen';
import { form, FORM } from './subject';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

/** Waits for events to arrive, and then for the answers of those who ask back. */
async function soon(): Promise<void> {
  await excel.settled();
  await excel.settled();
}

const ends: (() => void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await soon();
});

async function watched() {
  const subject = await excelSubject(excel, [form(), form({ name: '另一张' })]);
  const changes: HostChange[] = [];
  const end = await subject.host.watch((change) => changes.push(change));
  ends.push(end);
  return { ...subject, changes };
}

describe('watching', () => {
  test('edits of the user are reported with their place, our own are not', async () => {
    const { host, typeByHand, changes } = await watched();
    await host.apply(planOf(set('C4', { text: '≥12次' }, { text: '≥15次' })));
    await typeByHand('另一张', 'D4', 7);
    await host.apply(planOf({ do: 'insertRows', sheet: FORM, row: 4, count: 1 }));
    await soon();
    expect(changes).toEqual([{ sheet: '另一张', range: 'D4' }]);
  });

  test('edits of a colleague are reported like those of the user', async () => {
    const { host, typeByHand, changes } = await watched();
    await excel.host.asColleague(() => typeByHand('另一张', 'D4', 7));
    await excel.host.asColleague(() => host.apply(planOf(set('C4', { text: '≥12次' }, { text: '≥15次' }))));
    await soon();
    expect(changes).toEqual([
      { sheet: '另一张', range: 'D4' },
      { sheet: FORM, range: 'C4' },
    ]);
  });

  test('rows that the user inserts', async () => {
    const { changes } = await watched();
    await excel.host.book.sheets[0]?.insertRows(3, 2);
    await soon();
    expect(changes).toEqual([{ sheet: FORM, range: '4:5' }]);
  });

  test('rows that the user deletes', async () => {
    const { changes } = await watched();
    await excel.host.book.sheets[1]?.deleteRows(3, 1);
    await soon();
    expect(changes).toEqual([{ sheet: '另一张', range: '4:4' }]);
  });

  test('sheets that the user adds and deletes, by their names', async () => {
    const { changes, deleteSheetByHand } = await watched();
    await excel.host.book.addSheet('新表');
    await soon();
    await deleteSheetByHand('另一张');
    await soon();
    expect(changes).toEqual([
      { sheet: '新表', range: null, what: 'added' },
      { sheet: '另一张', range: null, what: 'deleted' },
    ]);
  });

  test('a sheet whose name Excel does not tell is still reported', async () => {
    const { changes } = await watched();
    excel.host.faults.disconnected = true;
    await excel.host.book.addSheet('新表');
    await soon();
    excel.host.faults.clear();
    expect(changes).toEqual([{ sheet: '', range: null, what: 'added' }]);
  });

  test('an edit takes no batch of its own: names are known', async () => {
    const { typeByHand, changes } = await watched();
    const { batches } = excel.host.traffic;
    for (const text of ['甲', '乙', '丙']) await typeByHand(FORM, 'C4', text);
    await soon();
    expect([changes.length, excel.host.traffic.batches - batches]).toEqual([3, 0]);
  });

  test('after its end nothing is reported', async () => {
    const { typeByHand, changes } = await watched();
    for (const end of ends.splice(0)) end();
    await soon();
    await typeByHand(FORM, 'D4', 7);
    await soon();
    expect(changes).toEqual([]);
  });
});

describe('revealing', () => {
  test('a sheet that is gone', async () => {
    await excelSubject(excel, [form()]);
    await expect(createExcelHost().reveal({ sheet: '没有', cell: 'A1' })).rejects.toMatchObject({
      code: 'item-gone',
      data: { sheet: '没有' },
    });
  });

  test('while another workbook has the focus', async () => {
    await excelSubject(excel, [form()]);
    excel.host.faults.failAfterWrites(0, 'InactiveWorkbook');
    const shown = createExcelHost().reveal({ sheet: FORM, cell: 'C4' });
    await expect(shown).rejects.toMatchObject({ code: 'inactive-workbook' });
    excel.host.faults.clear();
  });

  test('a hidden sheet', async () => {
    await excelSubject(excel, [form(), form({ name: '隐藏', hidden: true })]);
    await expect(createExcelHost().reveal({ sheet: '隐藏', cell: 'A1' })).rejects.toMatchObject({
      code: 'not-supported',
    });
  });
});
