import { formulaContent, numberContent, textContent } from '../../templates/content';
import { heightFor } from '../../templates/row-height';
import type { CellContent } from '../../plan/plan';
import type { Drawing } from '../../templates/drawing';
import { openTotal } from '../open-total';
import { percent, sumOf } from '../rounding';
import type { ExecutionScore, ScoreCard, ScoreRow } from '../score-card';
import type { ScoringWords } from '../sentences';

/** One line of the table: its text columns, whether a person picked, and the three scores. */
export interface Line {
  readonly row: number | null;
  readonly texts: readonly [what: string, target: string, actual: string];
  readonly points: number | null;
  readonly rule: string;
  readonly formula: string;
  readonly picked: ScoreRow['picked'];
  readonly computed: number | null;
  readonly given: number | null;
  readonly written: CellContent | undefined;
  readonly remark: string;
}

/** The line of an indicator row. */
export function rowLine(row: ScoreRow, written: CellContent | undefined, { paper, between }: ScoringWords): Line {
  const { name, target, actual, points, rule = '', formula, picked, computed, given, accepted, reason } = row;
  const remark = [reason, accepted && paper.inBand].filter(Boolean).join(between);
  return {
    row: row.row,
    texts: [name, target, actual ?? ''],
    points,
    rule,
    formula,
    picked,
    computed,
    given,
    written,
    remark,
  };
}

/** The line of the execution rate. */
export function executionLine(
  { points, rate, computed, given, formula, reason = '', rule = '' }: ExecutionScore,
  written: CellContent | undefined,
  { paper }: ScoringWords,
): Line {
  return {
    row: null,
    texts: [paper.execution, '100%', rate === null ? '' : percent(rate)],
    points,
    rule,
    formula,
    picked: undefined,
    computed,
    given,
    written,
    remark: reason,
  };
}

/** Draws one line in columns A to M. */
export function drawLine(form: Drawing, line: Line, { paper }: ScoringWords): void {
  const { row, texts, points, rule, formula, picked, computed, given, written, remark } = line;
  const [what, target, actual] = texts;
  form.row(
    heightFor(22, [what, 26], [target, 16], [actual, 16], [rule, 34], [formula, 34], [remark, 40]),
    ['A', row === null ? '—' : { number: row, format: '0' }, 'label'],
    ['B', textContent(what), 'field'],
    ['C', textContent(target), 'field'],
    ['D', textContent(actual), 'field'],
    ['E', numberContent(points), 'number'],
    ['F', textContent(rule), 'field'],
    ['G', textContent(formula), 'field'],
    ['H', textContent(picked?.what), 'field'],
    ['I', picked ? (picked.byHand ? paper.byHand : paper.byDefault) : '', 'label'],
    ['J', numberContent(computed), 'number'],
    ['K', numberContent(given), 'number'],
    ['L', written ?? '', 'number'],
    ['M', textContent(remark), 'long-text'],
  );
}

/** Draws the total under the lines from row `first` on, with what is written into its cell. */
export function drawTotal(
  form: Drawing,
  card: ScoreCard,
  { first, written }: { readonly first: number; readonly written: CellContent | undefined },
  say: ScoringWords,
): void {
  const { paper } = say;
  const last = form.next - 1;
  const { total, subtotal, totalFormula, grade } = card;
  const points = sumOf([...card.rows, ...(card.execution ? [card.execution] : [])].map((line) => line.points ?? 0));
  const isSum = total !== null && total === subtotal;
  const sum = isSum ? formulaContent(`=SUM(J${first}:J${last})`, total) : numberContent(total);
  const remark = openTotal(card, say) ?? paper.grade(grade ?? '—');
  form.row(
    heightFor(24, [remark, 40]),
    ['A:D', paper.total, 'label'],
    ['E', formulaContent(`=SUM(E${first}:E${last})`, points), 'number'],
    ['F:I', textContent(totalFormula), 'field'],
    ['J', total === null ? paper.open : sum, 'number'],
    ['K', '', 'number'],
    ['L', written ?? '', 'number'],
    ['M', remark, 'field'],
  );
}
