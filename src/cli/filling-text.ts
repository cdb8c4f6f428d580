import type { Filling } from '../actions/convert';
import { fillingLines } from '../actions/filling-lines';

/** What filling a form came to, for people: cells written, rows matched, and what was left out and why. */
export function fillingText(filling: Filling): string {
  const lines = [`填入 ${filling.plan.changes.length} 格`, ...fillingLines(filling)];
  return lines.map((line) => `  ${line}\n`).join('');
}
