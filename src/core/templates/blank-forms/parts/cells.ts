import type { CellContent } from '../../../plan/plan';
import { sumOf } from '../../../scoring/rounding';
import { formulaContent, numberContent } from '../../content';
import type { Drawing, RowCell } from '../../drawing';
import { INPUTS } from '../../inputs';

/** A cell for an amount in 万元. */
export function amount(columns: string, content: number | null = null): RowCell {
  return [columns, numberContent(content), 'number', INPUTS.amount];
}

/**
 * A cell for the sum of other amounts (“E5,G5”), with its result as far as they are known. A total that they do not make up is written as
 * it is.
 */
export function sum(
  columns: string,
  cells: string,
  amounts: readonly (number | null | undefined)[] = [],
  total?: number | null,
): RowCell {
  const known = amounts.filter((part) => typeof part === 'number');
  const result = known.length === 0 ? '' : sumOf(known);
  if (typeof total === 'number' && total !== result) return amount(columns, total);
  return [columns, formulaContent(`=IF(COUNT(${cells})=0,"",SUM(${cells}))`, result), 'number', INPUTS.total];
}

/** A cell in the row that is drawn next for the sum of the amounts in so many rows below it. */
export function sumBelow(
  { next }: Pick<Drawing, 'next'>,
  columns: string,
  rows: number,
  ...known: [amounts?: readonly (number | null)[], total?: number | null]
): RowCell {
  const column = columns.split(':')[0] ?? columns;
  return sum(columns, `${column}${next + 1}:${column}${next + rows}`, ...known);
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
