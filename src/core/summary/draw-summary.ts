import type { FormKind } from '../form/form';
import type { BarChart, BlankForm } from '../templates/blank-form';
import { numberContent, textContent } from '../templates/content';
import { drawing, type Drawing } from '../templates/drawing';
import { heightFor } from '../templates/row-height';
import { countedLines, type CountedLine } from './counted-lines';
import { drawTotal } from './draw-total';
import { linkTo } from './link';
import type { SummaryGroup, SummaryLine } from './summary-line';

/** Name of the sheet. */
export const SUMMARY_SHEET = '汇总表';
const WIDTHS = [6, 32, 28, 14, 14, 14, 10, 10, 8, 8, 10, 30, 34];
const HEADERS = [
  '序号',
  '项目（部门）',
  '实施单位',
  '表',
  '预算（万元）',
  '执行数（万元）',
  '执行率',
  '得分',
  '等级',
  '错误',
  '计入合计',
  '位置',
  '说明',
] as const;
const KINDS: Readonly<Record<FormKind, string>> = {
  'project-target': '目标表',
  'department-target': '部门目标表',
  monitoring: '监控表',
  'project-self-evaluation': '自评表',
  'department-self-evaluation': '部门自评表',
};
const GROUPS: Readonly<Record<SummaryGroup, string>> = { project: '项目', department: '部门' };
const NOT_COUNTED = '不计';
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

/** 汇总表: one row a form, totals as formulas of the spreadsheet, and a chart. Throws a RangeError where there is no form. */
export function drawSummary(lines: readonly SummaryLine[], { date, tool, policy }: SummaryHead): BlankForm {
  if (lines.length === 0) throw new RangeError('a summary needs a form');
  const rows = countedLines(lines);
  const form = drawing('summary', SUMMARY_SHEET, WIDTHS);
  form.row(30, ['A:M', '绩效情况汇总表', 'title']);
  form.row(18, ['A:M', `编制日期：${date}　工具：${tool}　评分办法：${policy}`, 'note']);
  form.row(24, ...HEADERS.map((header, index) => ['ABCDEFGHIJKLM'[index] ?? 'A', header, 'header'] as const));
  const first = form.next;
  rows.forEach((line, index) => drawLine(form, line, index + 1));
  const last = form.next - 1;
  for (const group of ['project', 'department'] as const) {
    const counted = rows.filter((line) => line.leftOut === null && line.group === group);
    if (counted.length > 0) drawTotal(form, GROUPS[group], counted, { first, last });
  }
  const bars = rows.filter(({ leftOut }) => leftOut === null).length;
  const chart = bars > 0 ? chartOf(rows, { first, last: first + bars - 1 }, form.next + 1) : null;
  return { ...form.done(), ...(chart && { chart }) };
}

function drawLine(form: Drawing, line: CountedLine, number: number): void {
  const { name, unit, kind, budget, executed, rate, score, grade, open, errors, hidden, group, leftOut } = line;
  const remark = [leftOut, open].filter(Boolean).join('；');
  const what = `${KINDS[kind]}${hidden ? '（隐藏）' : ''}`;
  const place = linkTo(line);
  form.row(
    heightFor(22, [name, 30], [unit ?? '', 27], [wordsOf(place), 29], [remark, 32]),
    ['A', { number, format: '0' }, 'label'],
    ['B', textContent(name), 'field'],
    ['C', textContent(unit), 'field'],
    ['D', what, 'label'],
    ['E', numberContent(budget), 'number'],
    ['F', numberContent(executed), 'number'],
    ['G', numberContent(rate), 'percentage'],
    ['H', numberContent(score), 'number'],
    ['I', grade ?? (open === null ? '—' : '待定'), 'label'],
    ['J', { number: errors, format: '0' }, 'label'],
    ['K', leftOut === null ? GROUPS[group] : NOT_COUNTED, 'label'],
    ['L', place, 'link'],
    ['M', textContent(remark), 'field'],
  );
}

function wordsOf(place: ReturnType<typeof linkTo>): string {
  return 'text' in place ? place.text : 'formula' in place ? String(place.result) : '';
}

/** Bars for the counted forms: their scores, where none is known their budgets. */
function chartOf(
  rows: readonly CountedLine[],
  { first, last }: { readonly first: number; readonly last: number },
  top: number,
): BarChart {
  const hasScores = rows.some(({ score, leftOut }) => score !== null && leftOut === null);
  const column = hasScores ? 8 : 5;
  return {
    title: hasScores ? '各项目（部门）得分' : '各项目（部门）预算（万元）',
    names: { top: first, bottom: last, left: 2, right: 2 },
    values: { top: first, bottom: last, left: column, right: column },
    area: { top, bottom: top + Math.max(14, 2 + (last - first + 1) * 2), left: 2, right: LAST_COLUMN - 2 },
  };
}
