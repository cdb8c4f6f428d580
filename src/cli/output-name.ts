import { extname } from 'node:path';
import type { Host } from '../host/host';
import { UsageProblem } from './usage-problem';

/** What a report is written as. */
export type ReportFormat = 'text' | 'json' | 'html' | 'xlsx';

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.txt': 'text',
};
/** Files that programs would open as something that no report is. */
const NO_REPORT = /\.(?:xls[mb]?|xlt[mx]?|csv|dbf|ett?|ods|ofd|docx?|wps|rtf|pdf)$/i;

/**
 * The format that was asked for, else the one that the name of the report's file says, else text. Throws a UsageProblem where format and name
 * do not fit, for no program could open the file by its name.
 */
export function reportFormat(asked: ReportFormat | undefined, out = ''): ReportFormat {
  const named = FORMATS[extname(out).toLowerCase()];
  const format = asked ?? named ?? 'text';
  if (NO_REPORT.test(out)) throw new UsageProblem(({ noReportName }) => noReportName(out));
  if (named !== undefined && named !== format) throw new UsageProblem(({ otherFormat }) => otherFormat(out, format));
  if (format === 'xlsx') assertNamedAs(out, '.xlsx');
  return format;
}

/**
 * Throws a UsageProblem where a workbook would get a name that Excel does not open it by: it goes by “.xlsx” or “.xlsm”. A name without an
 * extension may be a pipe.
 */
export function assertNamedAs(out: string, extension: string): void {
  const own = extname(out).toLowerCase();
  if (own !== '' && own !== extension) throw new UsageProblem(({ otherExtension }) => otherExtension(out, extension));
}

/** The extension that Excel opens a changed copy of a workbook by: its contents decide, for its name may be wrong; of macros its name tells. */
export function extensionFor({ capabilities }: Pick<Host, 'capabilities'>, path: string): string {
  if (!capabilities.structure) return '.xls';
  return extname(path).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}
