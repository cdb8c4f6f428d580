import { planNewSheets } from '../../core/conversion/plan-conversion';
import type { CellContent, Plan } from '../../core/plan/plan';
import { numberContent } from '../../core/templates/content';
import { drawing } from '../../core/templates/drawing';
import { profileSentences } from '../profile-use';
import type { ReportHead, RunReport } from '../report-schema';
import {
  countsOf,
  sumOf,
  type Counts,
  findingsIn,
  kindOfForm,
  nameOfForm,
  nameOfStanding,
  remarkOn,
  standingOf,
  type ReportedFile,
  type ReportedFinding,
  type ReportedForm,
} from './outline';
import type { ReportSheet } from './report-sheet';
import { rosterSheet } from './roster-sheet';
import { scoreSheet } from './score-sheet';
import { drawLine, headers, link, text } from './sheet-lines';
import { wording } from '../wording';

const ROW = 20;

/** Where a report goes: how a file is reached from there (null: it is the same workbook). */
export interface ReportPlace {
  readonly linkOf: (path: string) => string | null;
  /** The day as people read it, “2026-11-22”. */
  readonly date: string;
}

/** A workbook that holds other sheets too, and what the run says about its files together. */
export interface WholeReport extends ReportPlace, RunReport {
  /** Names that the report's sheets must not take. */
  readonly namesInUse: readonly string[];
}

/**
 * The sheets of a report, which are drawn from top to bottom and remember nothing of a file but counts: a summary, every finding with a
 * link to its cell, the scores where there are any, and who handed in where that was asked for.
 */
export function reportSheets(head: ReportHead, place: ReportPlace): ReportSheet[] {
  return [summarySheet(head, place), findingsSheet(place), scoreSheet(place.linkOf), rosterSheet()];
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

function summarySheet(head: ReportHead, { date, linkOf }: ReportPlace): ReportSheet {
  const words = wording.reports;
  const { columns: names } = words;
  const { error, warning, info } = words.severities;
  const totals = { files: 0, counts: countsOf([]) };
  const add = (findings: readonly ReportedFinding[]): void =>
    void (totals.counts = sumOf(totals.counts, countsOf(findings)));
  return {
    ...{ id: 'report-summary', name: words.sheets.summary, columnWidths: [34, 34, 20, 8, 12, 8, 8, 8, 40] },
    start(form) {
      form.row(30, ['A:I', words.title, 'title']);
      form.row(ROW, ['A:I', `${date}　${head.tool}`, 'note']);
      form.row(ROW, ['A:I', profileSentences(head.profile), 'note']);
      form.row(
        24,
        ...headers(names.file, names.project, names.kind, names.year, names.budget, error, warning, info, names.remark),
      );
      form.repeatOnPages();
    },
    file(form, file) {
      totals.files += 1;
      add(findingsIn(file));
      const target = linkOf(file.path);
      if (file.error) drawLine(form, [text(file.path), ...blank(7), text(file.error.message)]);
      else if (file.forms.length === 0) drawLine(form, [text(file.path), ...blank(7), text(words.noForms)]);
      for (const reported of file.forms) drawLine(form, summaryLine(file, reported, target));
      if (file.findings.length > 0)
        drawLine(form, [text(file.path), text(words.betweenForms), ...blank(3), ...counts(file.findings), EMPTY]);
    },
    end(form, { acrossFiles = [] }) {
      add(acrossFiles);
      if (acrossFiles.length > 0)
        drawLine(form, [text(words.betweenFiles), ...blank(4), ...counts(acrossFiles), EMPTY]);
      drawLine(form, [text(words.total(totals.files)), ...blank(4), ...countCells(totals.counts), EMPTY]);
    },
    isEmpty: () => false,
  };
}

function blank(cells: number): CellContent[] {
  return Array<CellContent>(cells).fill(EMPTY);
}

const EMPTY: CellContent = { empty: true };

function summaryLine(file: ReportedFile, form: ReportedForm, target: string | null): CellContent[] {
  const cell = form.range.split(':')[0] ?? 'A1';
  const { hiddenSheet, ignoredSettings, remarks } = wording.reports;
  const remark = [form.hidden ? hiddenSheet : '', file.profile?.ignoredWorkbook ? ignoredSettings : ''];
  return [
    text(file.path),
    link({ file: target, sheet: form.sheet, cell }, nameOfForm(form)),
    text(kindOfForm(form)),
    numberContent(form.year),
    numberContent(form.budget.total),
    ...counts(form.findings),
    text(remarks(remark)),
  ];
}

function findingsSheet({ linkOf }: ReportPlace): ReportSheet {
  const words = wording.reports;
  const { file: path, project, sheet, place, severity, code, problem, why, how, acceptance } = words.columns;
  return {
    ...{ id: 'report-findings', name: words.sheets.findings, columnWidths: [30, 26, 16, 10, 8, 8, 44, 40, 48, 26] },
    start(form) {
      form.row(24, ...headers(path, project, sheet, place, severity, code, problem, why, how, acceptance));
      form.repeatOnPages();
    },
    file(form, file) {
      const target = linkOf(file.path);
      for (const reported of file.forms)
        for (const finding of reported.findings)
          drawLine(form, findingLine(file.path, nameOfForm(reported), finding, target));
      for (const finding of file.findings) drawLine(form, findingLine(file.path, words.betweenForms, finding, target));
    },
    end(form, { acrossFiles = [] }) {
      for (const finding of acrossFiles)
        drawLine(form, findingLine(finding.path, words.betweenFiles, finding, linkOf(finding.path)));
    },
    isEmpty: () => false,
  };
}

function findingLine(path: string, name: string, finding: ReportedFinding, target: string | null): CellContent[] {
  const { sheet, cell, code, message, why, how } = finding;
  return [
    text(path),
    text(name),
    text(sheet),
    link({ file: target, sheet, cell: cell || 'A1' }, cell || wording.reports.wholeForm),
    text(nameOfStanding(standingOf(finding))),
    text(code),
    text(message),
    text(why),
    text(how),
    text(remarkOn(finding)),
  ];
}

function counts(findings: readonly ReportedFinding[]): CellContent[] {
  return countCells(countsOf(findings));
}

function countCells({ error, warning, info }: Counts): CellContent[] {
  return [error, warning, info].map((number) => ({ number, format: '0' }));
}
