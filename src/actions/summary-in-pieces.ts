import { SUMMARY_WIDTHS, summaryRows, type SummaryHead } from '../core/summary/draw-summary';
import type { SummaryLines } from '../core/summary/counted-lines';
import type { BarChart, BlankForm } from '../core/templates/blank-form';
import { drawing, type Rows } from '../core/templates/drawing';
import { wording } from './wording';

export type { SummaryLines } from '../core/summary/counted-lines';

/** A sheet that grows downwards somewhere else, and the one chart over it. */
interface Sheet {
  add(piece: BlankForm): void;
  show(chart: BarChart): void;
}

/** 汇总表 on a sheet that grows row by row, so that memory never holds the whole; `open` starts the sheet. */
export function growSummary(
  lines: SummaryLines,
  head: SummaryHead,
  open: (name: string, columnWidths: readonly number[]) => Sheet,
): void {
  const sheet = open(wording.summary.sheet, SUMMARY_WIDTHS);
  const chart = summaryRows(rowsOn(sheet), lines, head, wording.summary);
  if (chart) sheet.show(chart);
}

/** Draws each row as a piece of its own; one that is too tall for a spreadsheet becomes several, which the next row's number counts. */
function rowsOn(sheet: Sheet): Rows {
  let drawn = 0;
  return {
    get next() {
      return drawn + 1;
    },
    row(height, ...cells) {
      const piece = drawing('summary', wording.summary.sheet, SUMMARY_WIDTHS)
        .row(height, ...cells)
        .done();
      sheet.add(piece);
      drawn += piece.rowHeights.length;
    },
  };
}
