import type { CellContent } from '../../core/plan/plan';
import { numberContent } from '../../core/templates/content';
import type { ScoredFileReport } from '../report-schema';
import { nameOfForm, type ReportedForm, scoreOf } from './outline';
import type { ReportSheet } from './report-sheet';
import { drawLine, headers, link, text } from './sheet-lines';
import { wording } from '../wording';

type ScoredForm = ScoredFileReport['forms'][number];
type Card = NonNullable<ScoredForm['scoreCard']>;
type Scored = Omit<Card['rows'][number], 'row'>;

/** Every score with how it came about; empty where no form was scored. */
export function scoreSheet(linkOf: (path: string) => string | null): ReportSheet {
  const { file: path, project, scored, row, computed, given, formula, remark } = wording.reports.columns;
  let isEmpty = true;
  return {
    ...{ id: 'report-scores', name: wording.reports.sheets.scores, columnWidths: [30, 28, 34, 8, 10, 10, 46, 36] },
    start(form) {
      form.row(24, ...headers(path, project, scored, row, computed, given, formula, remark));
      form.repeatOnPages();
    },
    file(form, file) {
      const lines = file.forms.flatMap((reported) => scoreLines(file.path, reported, linkOf(file.path)));
      isEmpty &&= lines.length === 0;
      for (const line of lines) drawLine(form, line);
    },
    end: () => undefined,
    isEmpty: () => isEmpty,
  };
}

function scoreLines(path: string, form: ReportedForm, file: string | null): CellContent[][] {
  const card = 'scoreCard' in form ? form.scoreCard : null;
  if (!card) return [];
  const names = new Map(
    form.indicators.map(({ row, level3, cells }) => [row, { level3, cell: cells.score ?? cells.level3 }]),
  );
  const start = [text(path), text(nameOfForm(form))];
  const place = (row: number): CellContent =>
    link({ file, sheet: form.sheet, cell: names.get(row)?.cell ?? `A${row}` }, String(row));
  const total: CellContent[] = [
    text(wording.reports.totalScore),
    { empty: true },
    numberContent(card.total),
    numberContent(form.totalScore),
    text(scoreOf(form)),
  ];
  return [
    ...(card.execution
      ? [[...start, text(wording.reports.executionRate), { empty: true } as const, ...points(card.execution)]]
      : []),
    ...card.rows.map((row) => [...start, text(names.get(row.row)?.level3 ?? ''), place(row.row), ...points(row)]),
    [...start, ...total],
  ];
}

function points({ computed, given, accepted, proposal, formula, reason }: Scored): CellContent[] {
  const words = wording.reports;
  const remark = [reason ?? '', accepted ? words.inBand : '', proposal ? words.toConfirm : ''];
  return [numberContent(computed), numberContent(given), text(formula), text(words.remarks(remark))];
}
