import type { HostChange } from '../../src/host/host';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { excelSubject } from './excel-subject';
import { form, FORM } from './subject';

let excel: RunningExcel;

// Excel tells of new names since ExcelApi 1.17; the npm package knows the event by its preview set.
beforeAll(async () => {
  excel = await startSimulatedExcel([], { requirements: { ExcelApi: '1.17', ExcelApiOnline: '1.1' } });
});
afterAll(() => excel.stop());

test('a sheet that the user renames is reported by its old name, later edits by the new one', async () => {
  const { host, typeByHand } = await excelSubject(excel, [form(), form({ name: '另一张' })]);
  const changes: HostChange[] = [];
  const end = await host.watch((change) => changes.push(change));
  await excel.host.book.sheets[0]?.rename('改名后');
  await excel.settled();
  await typeByHand('改名后', 'C4', '≥13次');
  await excel.settled();
  end();
  expect(changes).toEqual([
    { sheet: FORM, range: null, what: 'renamed' },
    { sheet: '改名后', range: 'C4' },
  ]);
});
