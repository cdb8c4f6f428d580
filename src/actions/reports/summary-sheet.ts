import type { CellContent } from '../../core/plan/plan';
import { numberContent } from '../../core/templates/content';
import { profileSentences } from '../profile-use';
import type { ReportHead } from '../report-schema';
import { wording } from '../wording';
import {
  countsOf,
  findingsIn,
  kindOfForm,
  nameOfForm,
  sumOf,
  type Counts,
  type ReportedFile,
  type ReportedFinding,
  type ReportedForm,
} from './outline';
import type { ReportPlace, ReportSheet } from './report-sheet';
import { drawLine, headers, link, text } from './sheet-lines';

const ROW = 20;

/** A line for every form, and for what stands between forms and between files, with totals. */
export function summarySheet(head: ReportHead, { date, linkOf }: ReportPlace): ReportSheet {
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

function counts(findings: readonly ReportedFinding[]): CellContent[] {
  return countCells(countsOf(findings));
}

function countCells({ error, warning, info }: Counts): CellContent[] {
  return [error, warning, info].map((number) => ({ number, format: '0' }));
}
