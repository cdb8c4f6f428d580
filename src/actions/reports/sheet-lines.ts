import type { CellContent } from '../../core/plan/plan';
import { textContent } from '../../core/templates/content';
import type { Drawing, RowCell } from '../../core/templates/drawing';

const ROW = 20;
const COLUMNS = 'ABCDEFGHIJKLM';

export function headers(...names: readonly string[]): RowCell[] {
  return names.map((name, index) => [columnAt(index), name, 'header']);
}

/** A row of a report: links as links, numbers as numbers, texts as texts. */
export function drawLine(form: Drawing, contents: readonly CellContent[]): void {
  form.row(ROW, ...contents.map((content, index): RowCell => [columnAt(index), content, roleOf(content)]));
}

function roleOf(content: CellContent): RowCell[2] {
  if ('formula' in content) return 'link';
  return 'number' in content ? 'label' : 'text';
}

function columnAt(index: number): string {
  return COLUMNS[index] ?? 'A';
}

/** A text as people may type on from it: one that would become a formula then stands in quotation marks. */
export function text(content: string): CellContent {
  return textContent(/^[=+\-@\t\r]/.test(content) ? `“${content}”` : content);
}
