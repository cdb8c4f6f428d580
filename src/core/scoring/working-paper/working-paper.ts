import { heightFor } from '../../templates/row-height';
import type { Form } from '../../form/form';
import type { Plan } from '../../plan/plan';
import type { BlankForm } from '../../templates/blank-form';
import { drawing, type Drawing } from '../../templates/drawing';
import { freeName } from '../../templates/plan-blank-form';
import type { Policy } from '../policy';
import type { ScoreCard } from '../score-card';
import { drawLine, drawTotal, executionLine, rowLine } from './paper-lines';
import { givenBefore, type Writing, writingOf } from './written-scores';

const SHEET = '评分底稿';
const WIDTHS = [6, 26, 16, 16, 8, 34, 34, 22, 8, 9, 9, 9, 40];
const HEADERS = [
  '行',
  '评分内容',
  '目标',
  '完成',
  '分值',
  '计分规则',
  '算式',
  '选定的档次或方向',
  '选定',
  '计算得分',
  '原有得分',
  '写入得分',
  '说明',
] as const;
const COLUMNS = 'ABCDEFGHIJKLM';
const CONFIDENCE: Readonly<Record<Policy['confidence'], string>> = {
  read: '依据公开文本',
  memory: '凭通行做法，未核对原文',
  inferred: '推断',
};

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
  const sheet = freeName(SHEET, namesInUse);
  return { title: `生成${sheet}`, changes: [{ do: 'addSheet', sheet, blank: drawWorkingPaper(scored, options) }] };
}

function drawWorkingPaper(scored: readonly ScoredSource[], options: WorkingPaperOptions): BlankForm {
  const [first] = scored;
  if (!first) throw new RangeError('a working paper needs a scored form');
  const writing = writingOf(options.written);
  const form = drawing('working-paper', SHEET, WIDTHS);
  form.row(30, ['A:M', SHEET, 'title']);
  for (const line of headLines(first.card, options))
    form.row(heightFor(18, [line, 220]), ['A:M', { text: line }, 'note']);
  for (const source of scored) drawForm(form, source, writing);
  return form.done();
}

function headLines({ policyUsed: policy, policy: id }: ScoreCard, { date, tool }: WorkingPaperOptions): string[] {
  const made = `编制日期：${date}　工具：${tool}`;
  if (!policy) return [made, `评分政策：${id}`];
  const clause = policy.clause ?? '条文未核对，依据地方表样';
  return [
    made,
    `评分政策：${policy.title}（${policy.id}，第 ${policy.version} 版）`,
    `依据：${policy.source}；${clause}（${CONFIDENCE[policy.confidence]}）`,
    ...(policy.note ? [`政策说明：${policy.note}`] : []),
  ];
}

function drawForm(form: Drawing, { form: source, card }: ScoredSource, { written, replaced }: Writing): void {
  const whose = source.projectName ?? source.unit ?? source.title;
  form
    .row(24, ['A:M', { text: `【${source.sheet}】${whose}（${source.range}）` }, 'header'])
    .row(24, ...HEADERS.map((header, index) => [columnAt(index), header, 'header'] as const));
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
    drawLine(form, executionLine(before(card.execution, cell), written.get(key(cell))));
  }
  for (const row of card.rows) drawLine(form, rowLine(before(row, row.cell), written.get(key(row.cell))));
  drawTotal(form, card, first, written.get(key(source.totalCells.score)));
}

function columnAt(index: number): string {
  return COLUMNS[index] ?? 'A';
}
