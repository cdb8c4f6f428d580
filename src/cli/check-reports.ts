import { profileSentences } from '../actions/profile-use';
import { growingPage } from '../actions/reports/html-report';
import { runLists } from '../actions/reports/html-run';
import { jsonReport } from '../actions/reports/json-report';
import { growingSheets } from '../actions/reports/growing-sheets';
import type { RunReport } from '../actions/report-schema';
import { jsonOf, reportOf, type CheckedFile } from './checked-file';
import { withoutColours } from './colours';
import { fileText } from './check-text';
import type { Drawers } from './drawers';
import { linkFrom } from './link-from';
import { reportWriter } from './report-writer';
import { reportHead, type Run } from './run';
import { tallyText, type Tally } from './tally';
import { UsageProblem } from './usage-problem';
import { wholeRunText } from './whole-run-text';
import { growingFile } from './written-file';

/** A report that grows file by file. `end` rejects with a FileProblem where it cannot be saved. */
export interface GrowingReport {
  file(checked: CheckedFile): void;
  /** `whole` is what the run says about its files together. */
  end(tally: Tally, whole: RunReport): Promise<void>;
}

/** What a report is to be, and where it goes. */
export interface ReportOptions {
  readonly format: 'text' | 'json' | 'html' | 'xlsx';
  readonly out?: string;
}

/** The report that a call asks for; rejects with a UsageProblem where a workbook has no file to go to. */
export async function reportFor(run: Run, { format, out }: ReportOptions, drawers: Drawers): Promise<GrowingReport> {
  switch (format) {
    case 'text':
      return textReport(run, out);
    case 'json':
      return jsonLines(run, out);
    case 'html':
      return pageReport(run, out, drawers);
    case 'xlsx':
      if (out === undefined) throw new UsageProblem(({ needsOut }) => needsOut());
      return workbookReport(run, out, drawers);
  }
}

function textReport(run: Run, out: string | undefined): GrowingReport {
  const writer = reportWriter(run.session, out, run.reads);
  const write = (text: string): void => writer.write(out === undefined ? text : withoutColours(text));
  return {
    file(checked) {
      const file = reportOf(checked);
      if (!file.error) write(fileText(file, run.inputs.length > 1));
    },
    end(tally, whole) {
      write(wholeRunText(whole));
      write(`${profileSentences(reportHead(run).profile)}\n`);
      write(tallyText(tally, run.problems));
      return writer.close();
    },
  };
}

function jsonLines(run: Run, out: string | undefined): GrowingReport {
  const writer = reportWriter(run.session, out, run.reads);
  const json = jsonReport(writer.write, reportHead(run));
  return {
    file: (checked) => json.file(jsonOf(checked)),
    end(_tally, whole) {
      json.end(whole);
      return writer.close();
    },
  };
}

function pageReport(run: Run, out: string | undefined, { open }: Drawers): GrowingReport {
  const writer = reportWriter(run.session, out, run.reads);
  const page = growingPage(reportHead(run), run.session.today(), open);
  return {
    file: (checked) => page.file(reportOf(checked)),
    end(_tally, whole) {
      for (const piece of page.end(whole.acrossFiles ?? [], runLists(whole))) writer.write(piece);
      return writer.close();
    },
  };
}

async function workbookReport(run: Run, out: string, { open }: Drawers): Promise<GrowingReport> {
  const { session, reads } = run;
  const file = growingFile(out, reads);
  const book = await session.grow(open);
  const place = { linkOf: (path: string): string => linkFrom(out, path), date: session.today() };
  const sheets = growingSheets(reportHead(run), place, ({ name, columnWidths, isEmpty }) =>
    book.sheet(name, columnWidths, isEmpty),
  );
  return {
    file: (checked) => sheets.file(reportOf(checked)),
    async end(_tally, whole) {
      sheets.end(whole);
      book.end(file.write);
      await file.close();
    },
  };
}
