import type { BarChart, BlankForm } from '../templates/blank-form';
import { numberContent, textContent } from '../templates/content';
import { drawing, type Rows } from '../templates/drawing';
import { heightFor } from '../templates/row-height';
import { countedLines, type CountedLine, type SummaryLines } from './counted-lines';
import { drawTotal } from './draw-total';
import { linkTo } from './link';
import type { SummaryLine } from './summary-line';
import { addLine, noSums } from './sums';
import { CHINESE, type SummaryWords } from './words';

/** Widths of a summary's columns, in characters. */
export const SUMMARY_WIDTHS = [6, 32, 28, 14, 14, 14, 10, 10, 8, 8, 10, 30, 34];
const LAST_COLUMN = 13;

/** What stands at the head of a summary. */
export interface SummaryHead {
  /** The day as people read it, “2026-11-22”: core has no clock. */
  readonly date: string;
  /** Name and version of the program. */
  readonly tool: string;
  /** Title of the policy that scores were computed by. */
  readonly policy: string;
}

/** 汇总表 as one form. Throws a RangeError where there is no line. */
export function drawSummary(
  lines: readonly SummaryLine[],
  head: SummaryHead,
  words: SummaryWords = CHINESE,
): BlankForm {
  if (lines.length === 0) throw new RangeError('a summary needs a form');
  const form = drawing('summary', words.sheet, SUMMARY_WIDTHS);
  const chart = summaryRows(form, { all: () => lines }, head, words);
  return { ...form.done(), ...(chart && { chart }) };
}

/** 汇总表: one row a form, and totals as formulas of the spreadsheet; returns the chart that belongs below, null where nothing is counted. */
export function summaryRows(
  form: Rows,
  lines: SummaryLines,
  { date, tool, policy }: SummaryHead,
  words: SummaryWords,
): BarChart | null {
  form.row(30, ['A:M', words.title, 'title']);
  form.row(18, ['A:M', words.made(date, tool, policy), 'note']);
  form.row(24, ...words.headers.map((header, index) => ['ABCDEFGHIJKLM'[index] ?? 'A', header, 'header'] as const));
  const first = form.next;
  const sums = { project: noSums(), department: noSums() };
  let drawn = 0;
  let lastBar = first - 1;
  for (const line of countedLines(lines)) {
    drawn += 1;
    drawLine(form, line, drawn, words);
    if (line.leftOut !== null) continue;
    addLine(sums[line.group], line);
    lastBar = form.next - 1;
  }
  const last = form.next - 1;
  for (const group of ['project', 'department'] as const)
    if (sums[group].forms > 0) drawTotal(form, group, sums[group], { first, last, words });
  const hasScores = sums.project.scored + sums.department.scored > 0;
  return lastBar < first ? null : chartOf(hasScores, { first, last: lastBar, top: form.next + 1 }, words);
}

function drawLine(form: Rows, line: CountedLine, number: number, words: SummaryWords): void {
  const { name, unit, kind, budget, executed, rate, score, grade, open, errors, hidden, group, leftOut } = line;
  const remark = [leftOut && words.leftOut[leftOut], open].filter(Boolean).join(words.between);
  const what = hidden ? words.hidden(words.kinds[kind]) : words.kinds[kind];
  const standing = grade ?? (open === null ? '—' : words.open);
  const place = linkTo(line);
  form.row(
    heightFor(22, [name, 30], [unit ?? '', 27], [what, 13], [standing, 7], [wordsOf(place), 29], [remark, 32]),
    ['A', { number, format: '0' }, 'label'],
    ['B', textContent(name), 'field'],
    ['C', textContent(unit), 'field'],
    ['D', what, 'label'],
    ['E', numberContent(budget), 'number'],
    ['F', numberContent(executed), 'number'],
    ['G', numberContent(rate), 'percentage'],
    ['H', numberContent(score), 'number'],
    ['I', standing, 'label'],
    ['J', { number: errors, format: '0' }, 'label'],
    ['K', leftOut === null ? words.groups[group] : words.notCounted, 'label'],
    ['L', place, 'link'],
    ['M', textContent(remark), 'field'],
  );
}

function wordsOf(place: ReturnType<typeof linkTo>): string {
  return 'text' in place ? place.text : 'formula' in place ? String(place.result) : '';
}

/** Bars for the counted forms: their scores, where none is known their budgets. */
function chartOf(
  hasScores: boolean,
  { first, last, top }: { readonly first: number; readonly last: number; readonly top: number },
  { chart }: SummaryWords,
): BarChart {
  const column = hasScores ? 8 : 5;
  return {
    title: hasScores ? chart.scores : chart.budgets,
    names: { top: first, bottom: last, left: 2, right: 2 },
    values: { top: first, bottom: last, left: column, right: column },
    area: { top, bottom: top + Math.max(14, 2 + (last - first + 1) * 2), left: 2, right: LAST_COLUMN - 2 },
  };
}
