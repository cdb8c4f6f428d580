import { createExcelHost } from '../../src/host/excel';
import { cellsPerAnswer } from '../../src/host/excel/blocks';
import { checkAll, checkEdited } from '../../src/taskpane/session/checking';
import { openSession } from '../../src/taskpane/session/session';
import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { createMemory } from '../pane/opened.testing';
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

/** Small self-evaluation forms, each on a sheet of its own. */
function forms(count: number): DrawnSheet[] {
  return Array.from({ length: count }, (_, index) =>
    drawnSheet(
      [
        ['项目支出绩效自评表'],
        ['项目名称', `项目${index + 1}`],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '培训人数', '≥90人', '90人', 50, 50],
        ['效益指标', '社会效益指标', '知晓率', '≥90%', '90%', 50, 50],
      ],
      { name: `表${index + 1}` },
    ),
  );
}

/** A pane that has checked so many forms, and how many batches the live check of an edit in one of them takes. */
async function liveCheck(count: number, marks: boolean): Promise<number> {
  excel.open(forms(count));
  const session = await openSession(createExcelHost(), createMemory());
  session.store.set({ profile: { ...session.store.get().profile, marks } });
  await checkAll(session);
  const before = session.store.get().result;
  expect(before?.forms).toHaveLength(count);
  const [sheet] = excel.host.book.sheets;
  await sheet?.enter([{ row: 3, column: 3, entry: { kind: 'text', text: '提高' } }]);
  const batches = await batchesOf(() => checkEdited(session, ['表1']));
  expect(session.store.get().result?.forms[0]?.findings).not.toEqual(before?.forms[0]?.findings);
  return batches;
}

describe('a live check', () => {
  test('reads in one batch, and sends no other where no marks are drawn, in a workbook of 500 forms as in one of 2', async () =>
    expect([await liveCheck(2, false), await liveCheck(500, false)]).toEqual([1, 1]));

  test('marks its one sheet anew in four more, however many there are', async () =>
    expect([await liveCheck(2, true), await liveCheck(40, true)]).toEqual([5, 5]));
});

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
