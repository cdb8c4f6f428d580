import type { CellContent } from '../../core/plan/plan';
import type { BlankForm } from '../../core/templates/blank-form';
import { numberContent } from '../../core/templates/content';
import { drawing } from '../../core/templates/drawing';
import type { ScoredFileReport } from '../report-schema';
import { nameOfForm, type ReportedFile, type ReportedForm, scoreOf } from './outline';
import { drawLine, headers, link, text } from './sheet-lines';
import { wording } from '../wording';

type ScoredForm = ScoredFileReport['forms'][number];
type Card = NonNullable<ScoredForm['scoreCard']>;
type Scored = Omit<Card['rows'][number], 'row'>;

/** Every score with how it came about; null where no form was scored. */
export function drawScores(files: readonly ReportedFile[], linkOf: (path: string) => string | null): BlankForm | null {
  const { file, project, scored, row, computed, given, formula, remark } = wording.reports.columns;
  const form = drawing('report-scores', wording.reports.sheets.scores, [30, 28, 34, 8, 10, 10, 46, 36]);
  form.row(24, ...headers(file, project, scored, row, computed, given, formula, remark));
  form.repeatOnPages();
  const first = form.next;
  for (const file of files)
    for (const reported of file.forms)
      for (const line of scoreLines(file.path, reported, linkOf(file.path))) drawLine(form, line);
  return form.next > first ? form.done() : null;
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
