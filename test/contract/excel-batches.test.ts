import { createExcelHost } from '../../src/host/excel';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { drawnSheet, form, FORM, type DrawnSheet } from './subject';
import { planOf, set } from './seen';

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
