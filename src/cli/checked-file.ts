import type { FileReport, ScoredFileReport } from '../actions/report-schema';
import { toldAcross, type ToldAcross } from '../actions/run/across-files';
import { tallyOf, type Tally } from './tally';

/** A file of a report; its forms carry score cards where the report tells scores. */
export type ReportedFile = FileReport | ScoredFileReport;

/**
 * What is left of a checked file: its report, in JSON where it comes from another thread, for most of it is only passed on; what other files
 * have to know of it; and its counts.
 */
export interface CheckedFile {
  readonly path: string;
  readonly report: ReportedFile | string;
  readonly told: ToldAcross;
  readonly counts: Tally;
}

/** A checked file; `isAlone` where no other file of the run could have to do with it. */
export function checkedFile(report: ReportedFile, isAlone: boolean): CheckedFile {
  return { path: report.path, report, told: isAlone ? [] : toldAcross(report), counts: tallyOf(report) };
}

/** The same, quick to hand over to another thread. */
export function packed(checked: CheckedFile): CheckedFile {
  return { ...checked, report: jsonOf(checked) };
}

/** The report to look at; where it came in JSON, every call parses it. */
export function reportOf({ report }: CheckedFile): ReportedFile {
  return typeof report === 'string' ? (JSON.parse(report) as ReportedFile) : report;
}

/** The report as it stands in a report in JSON. */
export function jsonOf({ report }: CheckedFile): string {
  return typeof report === 'string' ? report : JSON.stringify(report);
}
