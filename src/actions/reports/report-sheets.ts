import { planNewSheets } from '../../core/conversion/plan-conversion';
import type { CellContent, Plan } from '../../core/plan/plan';
import type { BlankForm } from '../../core/templates/blank-form';
import { numberContent } from '../../core/templates/content';
import { drawing } from '../../core/templates/drawing';
import { profileSentences } from '../profile-use';
import type { ReportHead, RunReport } from '../report-schema';
import {
  countsOf,
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
import { drawRoster } from './roster-sheet';
import { drawScores } from './score-sheet';
import { drawLine, headers, link, text } from './sheet-lines';
import { wording } from '../wording';

const ROW = 20;

/**
 * Where a report goes: names that its sheets must not take, and how a file is reached from there (null: it is the same workbook); with what
 * the run says about its files together.
 */
export interface ReportPlace extends RunReport {
  readonly namesInUse: readonly string[];
  readonly linkOf: (path: string) => string | null;
  /** The day as people read it, “2026-11-22”. */
  readonly date: string;
}

/**
 * A report as sheets of a workbook: a summary, every finding with a link to its cell, the scores where there are any, and who handed in
 * where that was asked for.
 */
export function planReport(head: ReportHead, files: readonly ReportedFile[], place: ReportPlace): Plan {
  const scores = drawScores(files, place.linkOf);
  const sheets = [drawSummary(head, files, place), drawFindings(files, place), scores, drawRoster(place)];
  return planNewSheets(
    wording.reports.plan,
    sheets.filter((sheet) => sheet !== null),
    place.namesInUse,
  );
}

function drawSummary(head: ReportHead, files: readonly ReportedFile[], place: ReportPlace): BlankForm {
  const { date, linkOf, acrossFiles = [] } = place;
  const words = wording.reports;
  const { columns: names } = words;
  const { error, warning, info } = words.severities;
  const form = drawing('report-summary', words.sheets.summary, [34, 34, 20, 8, 12, 8, 8, 8, 40]);
  form.row(30, ['A:I', words.title, 'title']);
  form.row(ROW, ['A:I', `${date}　${head.tool}`, 'note']);
  form.row(ROW, ['A:I', profileSentences(head.profile), 'note']);
  form.row(
    24,
    ...headers(names.file, names.project, names.kind, names.year, names.budget, error, warning, info, names.remark),
  );
  form.repeatOnPages();
  for (const file of files) {
    const target = linkOf(file.path);
    if (file.error) drawLine(form, [text(file.path), ...Array<CellContent>(7).fill(EMPTY), text(file.error.message)]);
    else if (file.forms.length === 0)
      drawLine(form, [text(file.path), ...Array<CellContent>(7).fill(EMPTY), text(words.noForms)]);
    for (const reported of file.forms) drawLine(form, summaryLine(file, reported, target));
    if (file.findings.length > 0)
      drawLine(form, [text(file.path), text(words.betweenForms), EMPTY, EMPTY, EMPTY, ...counts(file.findings), EMPTY]);
  }
  if (acrossFiles.length > 0)
    drawLine(form, [text(words.betweenFiles), ...Array<CellContent>(4).fill(EMPTY), ...counts(acrossFiles), EMPTY]);
  drawLine(form, [
    text(words.total(files.length)),
    ...Array<CellContent>(4).fill(EMPTY),
    ...counts([...files.flatMap(findingsIn), ...acrossFiles]),
    EMPTY,
  ]);
  return form.done();
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

function drawFindings(files: readonly ReportedFile[], { linkOf, acrossFiles = [] }: ReportPlace): BlankForm {
  const words = wording.reports;
  const { columns: names } = words;
  const { project, place, code, problem, why, how } = names;
  const form = drawing('report-findings', words.sheets.findings, [30, 26, 16, 10, 8, 8, 44, 40, 48, 26]);
  form.row(
    24,
    ...headers(names.file, project, names.sheet, place, names.severity, code, problem, why, how, names.acceptance),
  );
  form.repeatOnPages();
  for (const file of files) {
    const target = linkOf(file.path);
    for (const reported of file.forms)
      for (const finding of reported.findings)
        drawLine(form, findingLine(file.path, nameOfForm(reported), finding, target));
    for (const finding of file.findings) drawLine(form, findingLine(file.path, words.betweenForms, finding, target));
  }
  for (const { path, ...finding } of acrossFiles)
    drawLine(form, findingLine(path, words.betweenFiles, finding, linkOf(path)));
  return form.done();
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
  const { error, warning, info } = countsOf(findings);
  return [error, warning, info].map((number) => ({ number, format: '0' }));
}
