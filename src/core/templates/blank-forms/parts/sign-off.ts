import type { Drawing } from '../../drawing';

const HEIGHT = 24;

/** Draws the line for names and date, in these columns; without the reviewer where there are two. */
export function drawSignOff(form: Drawing, ...columns: readonly string[]): void {
  const texts = columns.length === 2 ? ['填报人：', '填报日期：'] : ['填报人：', '审核人：', '填报日期：'];
  form.row(HEIGHT, ...columns.map((at, index) => [at, texts[index] ?? '', 'note'] as const));
}
