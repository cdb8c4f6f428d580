import { startSimulatedExcel, type RunningExcel } from '../../src/workbench/excel/node/start-simulated-excel';
import { drawChart } from '../../src/host/excel/draw-chart';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startSimulatedExcel([]);
});
beforeEach(() =>
  excel.open({
    表: [
      ['甲', 90],
      ['乙', 80],
    ],
  }),
);
afterAll(() => excel.stop());

const CHART = {
  title: '得分',
  names: { top: 1, bottom: 2, left: 1, right: 1 },
  values: { top: 1, bottom: 2, left: 2, right: 2 },
  area: { top: 4, bottom: 9, left: 1, right: 3 },
};

const charts = () => excel.host.book.sheets[0]?.charts ?? [];

describe('charts', () => {
  test('a chart is kept with its cells, its axis and its place', async () => {
    await Excel.run(async (context) => {
      drawChart(context.workbook.worksheets.getItem('表'), CHART);
      await context.sync();
    });
    expect(charts()).toEqual([
      expect.objectContaining({
        title: '得分',
        names: { row: 0, column: 0, rows: 2, columns: 1 },
        values: { row: 0, column: 1, rows: 2, columns: 1 },
        place: { row: 3, column: 0, rows: 6, columns: 3 },
        hasLegend: false,
        isReversed: true,
        minimum: 0,
      }),
    ]);
  });

  test('is read back by the library and deleted', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      drawChart(sheet, CHART);
      await context.sync();
      const listed = sheet.charts.load('items/name,count');
      await context.sync();
      expect([listed.count, listed.items.map(({ name }) => name)]).toEqual([1, ['Chart 1']]);
      listed.items[0]?.delete();
      await context.sync();
      expect(charts()).toEqual([]);
    }));

  test.each([
    ['another type', (sheet: Excel.Worksheet) => sheet.charts.add('Pie', sheet.getRange('B1:B2'))],
    ['several columns', (sheet: Excel.Worksheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:B2'))],
  ])('what is not simulated is refused aloud: %s', async (_why, add) => {
    const adding = Excel.run(async (context) => {
      add(context.workbook.worksheets.getItem('表'));
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
