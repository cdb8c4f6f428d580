import { heightFor } from '../../templates/row-height';
import type { Form } from '../../form/form';
import type { Plan } from '../../plan/plan';
import type { BlankForm } from '../../templates/blank-form';
import { drawing, type Drawing } from '../../templates/drawing';
import { freeName } from '../../templates/free-name';
import type { ScoreCard } from '../score-card';
import { CHINESE, type ScoringWords } from '../sentences';
import { drawLine, drawTotal, executionLine, rowLine } from './paper-lines';
import { givenBefore, type Writing, writingOf } from './written-scores';

const WIDTHS = [6, 26, 16, 16, 8, 34, 34, 22, 8, 9, 9, 9, 40];
const COLUMNS = 'ABCDEFGHIJKLM';

/** A form with its scores. */
export interface ScoredSource {
  readonly form: Form;
  readonly card: ScoreCard;
}

export interface WorkingPaperOptions {
  /** The day of the working paper as people read it, “2026-11-22”: core has no clock. */
  readonly date: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** The plan that writes the scores, if one does: its scores are named as written. */
  readonly written?: Plan;
  /** The language of the score cards; Chinese by default. */
  readonly say?: ScoringWords;
}

/**
 * 评分底稿: a plan that adds one sheet which tells how every score of these forms came about, so that it can be defended: target, actual
 * value, rule, formula, policy, what was picked by whom, computed, given and written scores. An earlier working paper stays; the new one
 * gets a number. Throws a RangeError where there is no scored form.
 */
export function planWorkingPaper(
  scored: readonly ScoredSource[],
  namesInUse: readonly string[],
  options: WorkingPaperOptions,
): Plan {
  const { paper } = options.say ?? CHINESE;
  const sheet = freeName(paper.sheet, namesInUse);
  return { title: paper.title(sheet), changes: [{ do: 'addSheet', sheet, blank: drawWorkingPaper(scored, options) }] };
}

function drawWorkingPaper(scored: readonly ScoredSource[], options: WorkingPaperOptions): BlankForm {
  const [first] = scored;
  if (!first) throw new RangeError('a working paper needs a scored form');
  const writing = writingOf(options.written);
  const say = options.say ?? CHINESE;
  const form = drawing('working-paper', say.paper.sheet, WIDTHS);
  form.row(30, ['A:M', say.paper.sheet, 'title']);
  for (const line of headLines(first.card, options, say))
    form.row(heightFor(18, [line, 220]), ['A:M', { text: line }, 'note']);
  for (const source of scored) drawForm(form, source, writing, say);
  return form.done();
}

function headLines(
  { policyUsed: policy, policy: id }: ScoreCard,
  { date, tool }: WorkingPaperOptions,
  { paper }: ScoringWords,
): string[] {
  const made = paper.made(date, tool);
  if (!policy) return [made, paper.policy(id)];
  return [
    made,
    paper.policy(paper.version(policy.title, policy.id, policy.version)),
    paper.basis(policy.source, policy.clause, policy.confidence),
    ...(policy.note ? [paper.note(policy.note)] : []),
  ];
}

function drawForm(
  form: Drawing,
  { form: source, card }: ScoredSource,
  { written, replaced }: Writing,
  say: ScoringWords,
): void {
  const whose = source.projectName ?? source.unit ?? source.title;
  form
    .row(24, ['A:M', { text: say.paper.form(source.sheet, whose, source.range) }, 'header'])
    .row(24, ...say.paper.headers.map((header, index) => [columnAt(index), header, 'header'] as const));
  const first = form.next;
  const key = (cell: string | undefined): string => `${source.sheet}!${cell ?? ''}`;
  const before = <Scored extends { readonly given: number | null }>(
    scored: Scored,
    cell: string | undefined,
  ): Scored => ({
    ...scored,
    given: givenBefore(replaced.get(key(cell)), scored.given),
  });
  if (card.execution) {
    const cell = source.execution?.cells.score;
    drawLine(form, executionLine(before(card.execution, cell), written.get(key(cell)), say), say);
  }
  for (const row of card.rows) drawLine(form, rowLine(before(row, row.cell), written.get(key(row.cell)), say), say);
  drawTotal(form, card, { first, written: written.get(key(source.totalCells.score)) }, say);
}

function columnAt(index: number): string {
  return COLUMNS[index] ?? 'A';
}
