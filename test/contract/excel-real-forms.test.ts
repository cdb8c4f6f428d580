import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost } from '../../src/host/file';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { seen, withoutResults } from './seen';

const FOLDER = join(__dirname, '../fixtures/forms');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

describe('real forms are read alike from the file and through Excel', () => {
  test.each(FILES)('%s', async (file) => {
    const { sheets } = await createFileHost(readFileSync(join(FOLDER, file)), file).read();
    excel.open(sheets, file);
    const read = await createExcelHost().read();
    expect(read.name).toBe(file);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
      sheets.map(({ name, hidden }) => [name, hidden]),
    );
    for (const [index, sheet] of read.sheets.entries())
      expect(withoutResults(seen(sheet))).toEqual(withoutResults(seen(sheets[index] ?? sheet)));
  });
});
