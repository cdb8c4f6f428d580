import type { CellContent, Change } from '../plan/plan';
import { placeOf } from '../sheet/address';
import { drawExample } from './example';
import type { ExampleForm } from './example-notation';

const FIRST_VALUE_COLUMN = 4;
const EXECUTION = ['initial', 'adjusted', 'executed', 'points', 'rate', 'score'] as const;

/** An example after changes of its cells: of values in indicator rows, in the execution row and of the printed total. */
export function applied(example: ExampleForm, changes: readonly Change[]): ExampleForm {
  return changes.reduce(
    (form, change) => (change.do === 'set' ? withCell(form, change.at.cell, change.after) : form),
    example,
  );
}

function withCell(example: ExampleForm, cell: string, after: CellContent): ExampleForm {
  const { form } = drawExample(example);
  const text = textOf(after);
  const part = EXECUTION.findIndex((key) => form.execution?.cells[key] === cell);
  if (part >= 0 && example.execution !== undefined)
    return { ...example, execution: withPart(example.execution, part, text) };
  if (example.totals !== undefined && cell === form.totalCells.points)
    return { ...example, totals: withPart(example.totals, 0, text) };
  if (example.totals !== undefined && cell === form.totalCells.score)
    return { ...example, totals: withPart(example.totals, 1, text) };
  return { ...example, rows: withRowCell(example, form.headerRow, cell, text) };
}

function withRowCell({ rows }: ExampleForm, headerRow: number, cell: string, text: string): string[] {
  const { row, column } = placeOf(cell);
  const lines = typeof rows === 'string' ? [rows] : [...rows];
  const index = row - headerRow - 1;
  const line = lines[index];
  if (line === undefined || column < FIRST_VALUE_COLUMN) throw new Error(`an example cannot change ${cell}`);
  lines[index] = withPart(line, column - FIRST_VALUE_COLUMN + 1, text);
  return lines;
}

function withPart(line: string, index: number, text: string): string {
  return line
    .split('|')
    .map((part, position) => (position === index ? text : part))
    .join('|');
}

function textOf(content: CellContent): string {
  if ('text' in content) return content.text;
  if ('number' in content) return content.format?.endsWith('%') ? `${content.number * 100}%` : String(content.number);
  throw new Error('an example holds texts and numbers only');
}
