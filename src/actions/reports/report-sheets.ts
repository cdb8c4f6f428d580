import { planNewSheets } from '../../core/conversion/plan-conversion';
import type { Plan } from '../../core/plan/plan';
import { drawing } from '../../core/templates/drawing';
import type { ReportHead, RunReport } from '../report-schema';
import { wording } from '../wording';
import { findingsSheet } from './findings-sheet';
import type { ReportedFile } from './outline';
import type { ReportPlace, ReportSheet } from './report-sheet';
import { scoreSheet } from './score-sheet';
import { summarySheet } from './summary-sheet';

/** A workbook that holds other sheets too, and the findings between its files. */
interface WholeReport extends ReportPlace, Pick<RunReport, 'acrossFiles'> {
  /** Names that the report's sheets must not take. */
  readonly namesInUse: readonly string[];
}

/**
 * The sheets of a report, which are drawn from top to bottom and remember nothing of a file but counts: a summary, every finding with a
 * link to its cell, and the scores where there are any.
 */
export function reportSheets(head: ReportHead, place: ReportPlace): ReportSheet[] {
  return [summarySheet(head, place), findingsSheet(place), scoreSheet(place.linkOf)];
}

/** A report over files that memory holds together, as sheets of a workbook. */
export function planReport(head: ReportHead, files: readonly ReportedFile[], place: WholeReport): Plan {
  const sheets = reportSheets(head, place).flatMap((sheet) => {
    const form = drawing(sheet.id, sheet.name, sheet.columnWidths);
    sheet.start(form);
    for (const file of files) sheet.file(form, file);
    sheet.end(form, place);
    return sheet.isEmpty() ? [] : [form.done()];
  });
  return planNewSheets(wording.reports.plan, sheets, place.namesInUse);
}
