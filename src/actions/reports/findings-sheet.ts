import type { CellContent } from '../../core/plan/plan';
import { wording } from '../wording';
import { nameOfForm, nameOfStanding, remarkOn, standingOf, type ReportedFinding } from './outline';
import type { ReportPlace, ReportSheet } from './report-sheet';
import { drawLine, headers, link, text } from './sheet-lines';

/** A line for every finding, with a link to its cell. */
export function findingsSheet({ linkOf }: ReportPlace): ReportSheet {
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
