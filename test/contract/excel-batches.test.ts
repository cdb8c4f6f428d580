import { createExcelHost } from '../../src/host/excel';
import { cellsPerAnswer } from '../../src/host/excel/blocks';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { drawnSheet, form, FORM, type DrawnSheet } from './subject';
import { planOf, set } from './seen';

jest.mock('../../src/host/excel/blocks', () => ({
  ...jest.requireActual<object>('../../src/host/excel/blocks'),
  cellsPerAnswer: jest.fn(() => 200_000),
}));

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
afterAll(() => excel.stop());

/** Batches that a piece of work sends. */
async function batchesOf(work: () => Promise<unknown>): Promise<number> {
  await excel.settled();
  const before = excel.host.traffic.batches;
  await work();
  return excel.host.traffic.batches - before;
}

function sheets(count: number): DrawnSheet[] {
  const row = (number: number) => [`指标${number}`, '≥90%', number];
  return Array.from({ length: count }, (_, index) =>
    drawnSheet([['绩效目标表', null, null], ...Array.from({ length: 6 }, (_line, line) => row(line))], {
      name: `表${index + 1}`,
      merges: ['A1:C1'],
    }),
  );
}

describe('batches that the Excel host sends', () => {
  test('reading takes the same three for 1, 50 and 500 sheets', async () => {
    const host = createExcelHost();
    const counts: number[] = [];
    for (const count of [1, 50, 500]) {
      excel.open(sheets(count));
      counts.push(
        await batchesOf(async () => {
          const read = await host.read();
          expect(read.sheets).toHaveLength(count);
          expect(read.sheets.at(-1)?.merges).toHaveLength(1);
        }),
      );
    }
    expect(counts).toEqual([3, 3, 3]);
  });

  test('more merged cells than Excel names in one answer', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [`指标${row}`, null, row]);
    const merges = rows.map((_, row) => `A${row + 1}:B${row + 1}`);
    excel.open([drawnSheet(rows, { name: FORM, merges })]);
    const host = createExcelHost();
    expect(await batchesOf(() => host.read())).toBe(3);
    expect((await host.read()).sheets[0]?.merges).toHaveLength(600);
  });

  test('a sheet above an answer’s size is read in several, no cell twice and none left out', async () => {
    const rows = Array.from({ length: 600 }, (_, row) =>
      Array.from({ length: 90 }, (_cell, column) => row * 90 + column),
    );
    excel.open([drawnSheet(rows, { name: FORM })]);
    jest.mocked(cellsPerAnswer).mockReturnValue(50_000);
    const host = createExcelHost();
    expect(await batchesOf(() => host.read())).toBe(4);
    const read = (await host.read()).sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value));
    jest.mocked(cellsPerAnswer).mockReturnValue(200_000);
    expect(read).toEqual(rows);
  });

  test('reading one sheet anew takes one, also in a workbook of 500', async () => {
    excel.open(sheets(500));
    const host = createExcelHost();
    expect(await batchesOf(() => host.readSheets(['表250']))).toBe(1);
    expect(await batchesOf(() => host.readSheets(['表1', '表500']))).toBe(1);
  });

  test('applying takes two, one to compare and one to write, on one sheet and on fifty', async () => {
    const host = createExcelHost();
    const counts: number[] = [];
    for (const count of [1, 50]) {
      excel.open(sheets(count));
      const changes = Array.from({ length: count }, (_, index) =>
        set('B2', { text: '≥90%' }, { text: '=100%' }, `表${index + 1}`),
      );
      counts.push(await batchesOf(() => host.apply(planOf(...changes))));
    }
    expect(counts).toEqual([2, 2]);
  });

  test('a plan that inserts rows takes two as well', async () => {
    excel.open([form()]);
    const insert = { do: 'insertRows', sheet: FORM, row: 4, count: 1 } as const;
    const plan = planOf(insert, set('B4', { empty: true }, { text: '001' }));
    expect(await batchesOf(() => createExcelHost().apply(plan))).toBe(2);
  });

  test('marking and clearing take the same few for 1 and 50 sheets', async () => {
    const host = createExcelHost();
    const counts: number[][] = [];
    for (const count of [1, 50]) {
      excel.open(sheets(count));
      const marks = Array.from({ length: count }, (_, index) => ({
        sheet: `表${index + 1}`,
        cell: 'B2',
        severity: 'error' as const,
      }));
      counts.push([await batchesOf(() => host.mark(marks)), await batchesOf(() => host.unmark())]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts.flat())).toBeLessThanOrEqual(4);
  });
});
