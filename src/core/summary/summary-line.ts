import type { Form, FormKind } from '../form/form';
import { openTotal } from '../scoring/open-total';
import type { ScoreCard } from '../scoring/score-card';
import { CHINESE, type ScoringWords } from '../scoring/sentences';

/** What the totals of a summary add up apart: a department's budget holds those of its projects. */
export type SummaryGroup = 'project' | 'department';

/** A form with what a check and a score found in it. */
export interface SummarySource {
  readonly form: Form;
  /** null where the form is not scored. */
  readonly card: ScoreCard | null;
  readonly errors: number;
}

/** One form in a summary; amounts in 万元, `rate` 1 = 100 %. */
export interface SummaryLine {
  /** Path of the workbook as links name it from where the summary is; null for the summary's own workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** Cell that a link goes to. */
  readonly cell: string;
  readonly hidden: boolean;
  readonly kind: FormKind;
  readonly group: SummaryGroup;
  readonly name: string;
  readonly code: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
  readonly score: number | null;
  readonly grade: string | null;
  /** What an open score or grade waits for: “已计 60/60，待定 40”; null where both are known or there is none. */
  readonly open: string | null;
  readonly errors: number;
}

/** What a summary says of a form; `file` where it stands in another workbook than the summary. */
export function summaryLineOf(
  { form, card, errors }: SummarySource,
  file: string | null = null,
  say: ScoringWords = CHINESE,
): SummaryLine {
  const { execution, budget, sheet, titleCell, hidden, kind, year, unit } = form;
  const rate = card?.execution?.rate ?? execution?.rate ?? null;
  return {
    file,
    sheet,
    cell: titleCell,
    hidden,
    kind,
    group: kind.startsWith('department') ? 'department' : 'project',
    name: form.projectName ?? unit ?? form.title,
    code: form.projectCode,
    year,
    unit,
    budget: budget.total,
    executed: execution?.executed ?? form.funds[0]?.executed ?? null,
    rate,
    score: card?.total ?? null,
    grade: card?.grade ? say.gradeName(card.grade) : null,
    open: card && openTotal(card, say),
    errors,
  };
}
