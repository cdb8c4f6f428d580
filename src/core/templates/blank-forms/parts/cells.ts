import type { CellContent } from '../../../plan/plan';
import { numberContent } from '../../content';
import type { RowCell } from '../../drawing';
import { INPUTS } from '../../inputs';

/** A cell for an amount in 万元. */
export function amount(columns: string, content: number | null = null): RowCell {
  return [columns, numberContent(content), 'number', INPUTS.amount];
}

/** A cell for a fact in the head of a form; codes stay texts. */
export function fact(
  columns: string,
  what: 'projectName' | 'projectCode' | 'period',
  content: CellContent = { empty: true },
): RowCell {
  return [columns, content, what === 'projectCode' ? 'text' : 'field', INPUTS[what]];
}

/** A cell for goals, for what became of them, or for what the money is for. */
export function prose(
  columns: string,
  what: 'goal' | 'completion' | 'purpose',
  content: CellContent = { empty: true },
): RowCell {
  return [columns, content, 'long-text', INPUTS[what]];
}
