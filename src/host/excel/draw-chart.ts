import type { BarChart } from '../../core/templates/blank-form';
import { rangeOf } from '../../core/sheet/address';

/** Queues a chart of horizontal bars over cells of a sheet, the first name on top, no legend. */
export function drawChart(worksheet: Excel.Worksheet, { title, names, values, area }: BarChart): void {
  const [first, last] = rangeOf(area).split(':');
  const chart = worksheet.charts.add('BarClustered', worksheet.getRange(rangeOf(values)), 'Columns');
  chart.series.getItemAt(0).setXAxisValues(worksheet.getRange(rangeOf(names)));
  chart.title.text = title;
  chart.legend.visible = false;
  chart.dataLabels.showValue = true;
  chart.axes.categoryAxis.reversePlotOrder = true;
  // An axis that does not begin at 0 makes small differences look large.
  chart.axes.valueAxis.minimum = 0;
  chart.setPosition(first ?? '', last ?? '');
}
