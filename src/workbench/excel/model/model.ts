import type { Model } from '../protocol/object-table';
import {
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartDataLabels,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
} from './charts';
import {
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  CustomConditionalFormat,
} from './conditional-formats';
import {
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from './conditional-look';
import { DataValidation } from './data-validation';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './range-areas';
import { RangeBorder, RangeBorderCollection } from './range-borders';
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from './range-format';
import { AddinInternalService, CustomFunctions } from './services';
import { Application, Runtime, Setting, SettingCollection, Workbook } from './workbook';
import { Worksheet, WorksheetProtection } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';

/** Every class that the simulated Excel knows; whatever is not in here is answered with ApiNotFound. */
export const MODEL: Model = {
  AddinInternalService,
  Application,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartCollection,
  ChartDataLabels,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  CustomFunctions,
  DataValidation,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  Setting,
  SettingCollection,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
};
