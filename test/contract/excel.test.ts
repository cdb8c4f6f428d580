import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { describeHostContract } from './contract';
import { excelSubject } from './excel-subject';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

describeHostContract('Excel host on the simulated Excel', (sheets) => excelSubject(excel, sheets));
