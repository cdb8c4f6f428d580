import type { Task } from '../../../form/form';
import { textContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';
import { amount, sum } from './cells';

const HEIGHT = 24;

/** First and last row of a task table without header and total. */
export interface TaskRows {
  readonly first: number;
  readonly last: number;
}

/** Rows that a task table gets: one for each task, at least as many as it has when blank. */
export function taskRows(tasks: readonly Task[], least: number): number {
  return Math.max(least, tasks.length);
}

/** Draws the task table of the forms with results, in columns A to I: tasks, their budget, its sum, and what became of them. */
export function drawTaskTable(form: Drawing, tasks: readonly Task[], least: number): void {
  form.row(
    30,
    [`A:A+${taskRows(tasks, least) + 1}`, '年度主要任务', 'label'],
    ['B', '任务名称', 'header'],
    ['C:D', '主要内容', 'header'],
    ['E', '预算金额（万元）', 'header'],
    ['F', '其中：财政拨款', 'header'],
    ['G', '其他资金', 'header'],
    ['H:I', '任务完成情况', 'header'],
  );
  const rows = drawTasks(form, tasks, least, ['H:I', '', 'long-text']);
  form.row(HEIGHT, ['B:D', '金额合计', 'label'], ...taskSums(rows, tasks), ['H:I', '', 'field']);
}

/** Draws the head of the task table of the target forms, in columns A to G; the caption goes down over the tasks and their total. */
export function drawTaskHead(form: Drawing, caption: string, tasks: readonly Task[], least: number): void {
  form
    .row(
      22,
      [`A:A+${taskRows(tasks, least) + 2}`, caption, 'label'],
      ['B:B+1', '任务名称', 'header'],
      ['C:D+1', '主要内容', 'header'],
      ['E:G', '预算金额（万元）', 'header'],
    )
    .row(22, ['E', '总额', 'header'], ['F', '财政拨款', 'header'], ['G', '其他资金', 'header']);
}

/** Draws tasks in columns B to G (name, content, three amounts in 万元), blank rows behind them; `more` cells end each row. */
export function drawTasks(form: Drawing, tasks: readonly Task[], least: number, ...more: readonly RowCell[]): TaskRows {
  const first = form.next;
  for (let index = 0; index < taskRows(tasks, least); index++) {
    const task = tasks[index];
    form.row(
      HEIGHT,
      ['B', textContent(task?.name), 'field'],
      ['C:D', textContent(task?.content), 'long-text'],
      amount('E', task?.total),
      amount('F', task?.fiscal),
      amount('G', task?.other),
      ...more,
    );
  }
  return { first, last: form.next - 1 };
}

const AMOUNTS = [
  ['E', 'total'],
  ['F', 'fiscal'],
  ['G', 'other'],
] as const;

/** Sums of the three amounts, as formulas with their results. */
export function taskSums({ first, last }: TaskRows, tasks: readonly Task[]): RowCell[] {
  return AMOUNTS.map(([column, name]) =>
    sum(
      column,
      `${column}${first}:${column}${last}`,
      tasks.map((task) => task[name]),
    ),
  );
}
