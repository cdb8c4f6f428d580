import { version } from '../../../package.json';
import { profileUse } from '../../actions/profile-use';
import { publish } from '../../actions/publish';
import { htmlReport } from '../../actions/reports/html-report';
import { jsonReport } from '../../actions/reports/json-report';
import { planReport } from '../../actions/reports/report-sheets';
import { fileReportSchema, type ReportHead, type RunReport, type ScoredFileReport } from '../../actions/report-schema';
import { acrossFiles, toldAcross } from '../../actions/run/across-files';
import type { Judgement } from '../../actions/run/check-received';
import { newWorkbook } from '../../host/file/new-workbook';
import { strings } from '../strings';
import type { ExportFormat } from './messages';

/** The reports of a run, in the order of its files. */
export interface Ledger {
  put(index: number, report: ScoredFileReport): void;
  /** What the run says about its files together. */
  together(): RunReport;
  /** The whole run as a file to keep, like that of the command line; `date` is the day as people read it, “2026-11-22”. */
  export(format: ExportFormat, date: string): Blob;
}

/** `folder` is the one that the files lie in: links of a workbook hold while it lies beside that. */
export function createLedger(folder: string | null, { profile, origin }: Judgement): Ledger {
  const byIndex = new Map<number, ScoredFileReport>();
  const tool = `${strings.run.tool} ${version}`;
  const head: ReportHead = { version: 1, tool, policy: profile.policy, profile: profileUse(profile, origin) };
  let known: RunReport | null = null;
  const linkOf = (path: string): string => (folder === null ? path : `${folder}/${path}`);
  const reports = (): ScoredFileReport[] =>
    [...byIndex].sort(([one], [other]) => one - other).map(([, report]) => report);
  const together = (): RunReport => {
    const across = acrossFiles(profile);
    for (const report of reports()) across.add(toldAcross(report));
    return { acrossFiles: across.findings() };
  };
  const formats: Readonly<Record<ExportFormat, (run: RunReport, date: string) => BlobPart[]>> = {
    html: ({ acrossFiles: found }, date) => [htmlReport(head, reports(), date, found)],
    xlsx: ({ acrossFiles: found = [] }, date) => {
      const plan = planReport(head, reports(), { namesInUse: [], linkOf, acrossFiles: found, date });
      return [newWorkbook(plan).slice()];
    },
    json: (run) => jsonOf(head, reports(), run),
  };
  return {
    put(index, report) {
      byIndex.set(index, report);
      known = null;
    },
    together: () => (known ??= together()),
    export: (format, date) => new Blob(formats[format]((known ??= together()), date)),
  };
}

/** The report of `jixiao check`, which tells no scores. */
function jsonOf(head: ReportHead, files: readonly ScoredFileReport[], run: RunReport): string[] {
  const parts: string[] = [];
  const json = jsonReport((text) => void parts.push(text), head);
  for (const file of files) json.file(JSON.stringify(publish(fileReportSchema, file)));
  json.end(run);
  return parts;
}
