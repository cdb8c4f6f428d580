import type { Book, BookSheet } from '../book/book';
import type { Edge } from '../book/cell-look';
import type { Rect } from '../book/rect';
import type { AxisRef, ChartRef } from './charts';

/** Cells of one sheet, as a Range or RangeAreas proxy holds them; rows inserted above move them. */
export interface Cells {
  readonly sheet: BookSheet;
  rects: readonly Rect[];
}

/** A conditional format by its id on a sheet: the format itself is looked up each time. */
export interface FormatRef {
  readonly sheet: BookSheet;
  readonly id: string;
}

/** What stands behind an object of each class, by the library's names of the classes. */
export interface ModelTypes {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  WorksheetCollection: Book;
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  Worksheet: BookSheet;
  WorksheetProtection: BookSheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: { readonly cells: Cells; readonly edge: BorderPlace };
  FormatProtection: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: FormatRef;
  CustomConditionalFormat: FormatRef;
  ConditionalFormatRule: FormatRef;
  ConditionalRangeFormat: FormatRef;
  ConditionalRangeFill: FormatRef;
  ConditionalRangeFont: FormatRef;
  ConditionalRangeBorderCollection: FormatRef;
  ConditionalRangeBorder: { readonly format: FormatRef; readonly edge: Edge };
  DataValidation: Cells;
  PageLayout: BookSheet;
  HeaderFooterGroup: BookSheet;
  HeaderFooter: BookSheet;
  ChartCollection: BookSheet;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartDataLabels: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: ChartRef;
  AddinInternalService: undefined;
  CustomFunctions: undefined;
}

export type ClassName = keyof ModelTypes;

/** Where a border of a range lies: along its outline or between its cells. */
export type BorderPlace = Edge | 'InsideHorizontal' | 'InsideVertical';
