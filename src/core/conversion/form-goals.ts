import type { Form } from '../form/form';
import type { Drawing } from '../templates/drawing';
import { textContent } from '../templates/content';
import { heightFor } from '../templates/row-height';

const GOAL_WIDTH = 72;

/** Draws the goals beside an empty cell for what became of them. */
export function drawGoals(form: Drawing, { goals }: Form, completion: string): Drawing {
  const text = goals.map((goal, index) => numbered(goal, index, goals.length)).join('\n');
  return form
    .row(22, ['A:A+1', '年度总体目标', 'label'], ['B:E', '预期目标', 'header'], ['F:I', completion, 'header'])
    .row(heightFor(72, [text, GOAL_WIDTH]), ['B:E', textContent(text), 'long-text'], ['F:I', '', 'long-text']);
}

/** Several goals in one cell are told apart by “目标1：”. */
function numbered(goal: string, index: number, count: number): string {
  return count === 1 || /^目标\s*[一二三四五六七八九十\d]/.test(goal) ? goal : `目标${index + 1}：${goal}`;
}
