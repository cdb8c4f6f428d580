import type { Form, Task } from '../form/form';
import { sumOf } from '../scoring/rounding';
import type { Drawing } from '../templates/drawing';
import { formulaContent, numberContent, textContent } from '../templates/content';
import { heightFor } from '../templates/row-height';

const AMOUNTS = [
  ['E', 'total'],
  ['F', 'fiscal'],
  ['G', 'other'],
] as const;

/** Draws the tasks of a department with their budget and an empty column for what was spent; nothing where the form has none. */
export function drawTasks(form: Drawing, { tasks, taskTotal }: Form): Drawing {
  if (tasks.length === 0) return form;
  form.row(
    30,
    [`A:A+${tasks.length + 1}`, '年度主要任务', 'label'],
    ['B', '任务名称', 'header'],
    ['C:D', '主要内容', 'header'],
    ['E', '预算金额（万元）', 'header'],
    ['F', '其中：财政拨款', 'header'],
    ['G', '其他资金', 'header'],
    ['H:I', '任务完成情况', 'header'],
  );
  const first = form.next;
  form.each(tasks, drawTask);
  const last = form.next - 1;
  const sumIn = (column: string, name: (typeof AMOUNTS)[number][1]) => {
    const amounts = tasks.flatMap((task) => task[name] ?? []);
    if (amounts.length === 0) return numberContent(taskTotal?.[name] ?? null);
    return formulaContent(`=SUM(${column}${first}:${column}${last})`, sumOf(amounts));
  };
  return form.row(
    24,
    ['B:D', '金额合计', 'label'],
    ...AMOUNTS.map(([column, name]) => [column, sumIn(column, name), 'number'] as const),
    ['H:I', '', 'field'],
  );
}

function drawTask(form: Drawing, { name, content, total, fiscal, other }: Task): void {
  form.row(
    heightFor(24, [name, 12], [content, 46]),
    ['B', textContent(name), 'field'],
    ['C:D', textContent(content), 'long-text'],
    ['E', numberContent(total), 'number'],
    ['F', numberContent(fiscal), 'number'],
    ['G', numberContent(other), 'number'],
    ['H:I', '', 'long-text'],
  );
}
