import type { Filling } from '../actions/convert';
import { fillingLines } from '../actions/filling-lines';
import { said } from './usage/language';

/** What filling a form came to, for people: cells written, rows matched, and what was left out and why. */
export function fillingText(filling: Filling): string {
  const lines = [said.answers.convert.filled(filling.plan.changes.length), ...fillingLines(filling)];
  return lines.map((line) => `  ${line}\n`).join('');
}
