import type { BlankForm } from '../../core/templates/blank-form';
import { orientationOf, PAGE } from '../page';

const POINTS_PER_INCH = 72;
const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Queues how a drawn form is printed; all of it is in ExcelApi 1.9. */
export function setPage({ pageLayout }: Excel.Worksheet, blank: BlankForm): void {
  const { left, right, top, bottom, header, footer } = PAGE.margins;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = ORIENTATIONS[orientationOf(blank)];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = left * POINTS_PER_INCH;
  pageLayout.rightMargin = right * POINTS_PER_INCH;
  pageLayout.topMargin = top * POINTS_PER_INCH;
  pageLayout.bottomMargin = bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = header * POINTS_PER_INCH;
  pageLayout.footerMargin = footer * POINTS_PER_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE.footer;
  if (blank.titleRow !== undefined) pageLayout.setPrintTitleRows(`$${blank.titleRow}:$${blank.titleRow}`);
}
