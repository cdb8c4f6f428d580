import type { CellContent } from '../../core/plan/plan';
import { linkTo } from '../../core/summary/link';
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

/** What makes a formula of a typed text, in East Asian versions of Excel the full-width signs too. */
const BEGINS_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A text as people may type on from it: one that would become a formula then stands in quotation marks. */
export function text(content: string): CellContent {
  return textContent(BEGINS_FORMULA.test(content) ? `“${content}”` : content);
}

/** A link of our own under a label; the label alone where a link would be too long. */
export function link(target: Parameters<typeof linkTo>[0], label: string): CellContent {
  const content = linkTo(target, label);
  return 'text' in content ? text(content.text) : content;
}
