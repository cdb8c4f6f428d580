import type { BookChart } from '../book/chart';
import { rectOfA1 } from '../book/rect';
import type { Rect } from '../book/rect';
import type { BookSheet } from '../book/book';
import { invalidArgument, itemNotFound, notEmulated } from '../protocol/excel-error';
import { INDEXER, remote, selfOf } from '../protocol/object-table';
import type { ObjectTable } from '../protocol/object-table';
import { flagOf, numberOf, textOf } from './arguments';
import { assertUnprotected } from './cells';

/** A chart of a sheet, or a part of it. */
export interface ChartRef {
  readonly sheet: BookSheet;
  readonly chart: BookChart;
}

export const ChartCollection: ObjectTable<BookSheet> = {
  items: (sheet) => sheet.charts.map((chart) => remote('Chart', { sheet, chart })),
  scalars: { Count: { get: ({ charts }) => charts.length } },
  methods: {
    GetCount: ({ charts }) => charts.length,
    Add: (sheet, [type, source, seriesBy]) => {
      const location = 'ChartCollection.add';
      assertUnprotected(sheet, location);
      if (type !== 'BarClustered') throw notEmulated(`charts of the type ${textOf(type, location)}`, location);
      const values = columnOf(sheet, source, location);
      if (seriesBy === 'Rows' && values.rows > 1) throw notEmulated('series by rows', location);
      const chart = newChart(`Chart ${sheet.charts.length + 1}`, values);
      sheet.charts.push(chart);
      return remote('Chart', { sheet, chart });
    },
    [INDEXER]: (sheet, [name]) => named(sheet, name),
    GetItem: (sheet, [name]) => named(sheet, name),
    GetItemAt: (sheet, [index]) => {
      const chart = typeof index === 'number' ? sheet.charts[index] : undefined;
      if (!chart) throw itemNotFound('ChartCollection.getItemAt');
      return remote('Chart', { sheet, chart });
    },
  },
};

export const Chart: ObjectTable<ChartRef> = {
  scalars: { Name: { get: ({ chart }) => chart.name }, ChartType: { get: () => 'BarClustered' } },
  links: {
    Axes: (of) => remote('ChartAxes', of),
    DataLabels: (of) => remote('ChartDataLabels', of),
    Legend: (of) => remote('ChartLegend', of),
    Series: (of) => remote('ChartSeriesCollection', of),
    Title: (of) => remote('ChartTitle', of),
  },
  methods: {
    Delete: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
    SetPosition: ({ sheet, chart }, [start, end]) => {
      const [first, last] = [start, end ?? start].map((cell) => rectOf(sheet, cell, 'Chart.setPosition'));
      if (!first || !last) throw invalidArgument('Chart.setPosition');
      const rows = last.row + last.rows - first.row;
      chart.place = { row: first.row, column: first.column, rows, columns: last.column + last.columns - first.column };
    },
  },
};

export const ChartTitle: ObjectTable<ChartRef> = {
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, text) => void (chart.title = textOf(text, 'ChartTitle.text')),
    },
  },
};

export const ChartLegend: ObjectTable<ChartRef> = {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.hasLegend,
      set: ({ chart }, visible) => void (chart.hasLegend = flagOf(visible, 'ChartLegend.visible')),
    },
  },
};

export const ChartDataLabels: ObjectTable<ChartRef> = {
  scalars: {
    ShowValue: {
      get: ({ chart }) => chart.showsValues,
      set: ({ chart }, shown) => void (chart.showsValues = flagOf(shown, 'ChartDataLabels.showValue')),
    },
  },
};

export const ChartAxes: ObjectTable<ChartRef> = {
  links: {
    CategoryAxis: ({ chart }) => remote('ChartAxis', { chart, of: 'names' }),
    ValueAxis: ({ chart }) => remote('ChartAxis', { chart, of: 'values' }),
  },
};

/** One axis of a chart. */
export interface AxisRef {
  readonly chart: BookChart;
  readonly of: 'names' | 'values';
}

export const ChartAxis: ObjectTable<AxisRef> = {
  scalars: {
    ReversePlotOrder: {
      get: ({ chart, of }) => of === 'names' && chart.isReversed,
      set: ({ chart, of }, reversed) => {
        if (of === 'values') throw notEmulated('values in reverse order', 'ChartAxis.reversePlotOrder');
        chart.isReversed = flagOf(reversed, 'ChartAxis.reversePlotOrder');
      },
    },
    Minimum: {
      get: ({ chart, of }) => (of === 'values' ? (chart.minimum ?? 0) : ''),
      set: ({ chart, of }, minimum) => {
        if (of === 'names') throw invalidArgument('ChartAxis.minimum');
        chart.minimum = minimum === '' ? null : numberOf(minimum, 'ChartAxis.minimum');
      },
    },
  },
};

/** A chart of one column has one series. */
export const ChartSeriesCollection: ObjectTable<ChartRef> = {
  items: (of) => [remote('ChartSeries', of)],
  scalars: { Count: { get: () => 1 } },
  methods: {
    GetCount: () => 1,
    GetItemAt: (of, [index]) => {
      if (index !== 0) throw itemNotFound('ChartSeriesCollection.getItemAt');
      return remote('ChartSeries', of);
    },
  },
};

export const ChartSeries: ObjectTable<ChartRef> = {
  methods: {
    SetValues: ({ sheet, chart }, [range]) => void (chart.values = columnOf(sheet, range, 'ChartSeries.setValues')),
    SetXAxisValues: ({ sheet, chart }, [range]) =>
      void (chart.names = columnOf(sheet, range, 'ChartSeries.setXAxisValues')),
  },
};

function newChart(name: string, values: Rect): BookChart {
  return {
    name,
    title: '',
    hasLegend: true,
    showsValues: false,
    names: null,
    values,
    isReversed: false,
    minimum: null,
    place: null,
  };
}

function named(sheet: BookSheet, name: unknown) {
  const chart = sheet.charts.find((known) => known.name === name);
  if (!chart) throw itemNotFound('ChartCollection.getItem');
  return remote('Chart', { sheet, chart });
}

/** A range of one column of the chart's own sheet. */
function columnOf(sheet: BookSheet, range: unknown, location: string): Rect {
  const cells = selfOf(range, 'Range');
  const [rect] = cells?.rects ?? [];
  if (!cells || !rect) throw invalidArgument(location);
  if (cells.sheet.id !== sheet.id || rect.columns !== 1) throw notEmulated('charts over several columns', location);
  return rect;
}

/** A cell of the sheet, by its address or as a range. */
function rectOf(sheet: BookSheet, cell: unknown, location: string): Rect {
  const range = selfOf(cell, 'Range');
  const rect = range?.sheet.id === sheet.id ? range.rects[0] : typeof cell === 'string' ? rectOfA1(cell) : null;
  if (!rect) throw invalidArgument(location);
  return rect;
}
