import type { Cell, Sheet } from '../sheet/sheet';
import { cellAt } from '../sheet/sheet';
import { placeOf } from '../sheet/address';
import type { CellContent } from './plan';

const EMPTY: CellContent = { empty: true };

/** What a cell holds as a plan states it; undefined and an empty text are the same empty cell. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined || (cell.value === '' && !cell.formula)) return EMPTY;
  if (cell.formula) return formulaContent(cell, cell.formula);
  if (typeof cell.value === 'number') return numberContent(cell.value, cell.format);
  return { text: typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : cell.value };
}

/** Content of the cell at an A1 address of a sheet. */
export function contentAt(sheet: Sheet, address: string): CellContent {
  const { row, column } = placeOf(address);
  return contentOf(cellAt(sheet, row, column));
}

/**
 * Whether two contents are the same for “has it changed since the check”: formulas are compared as formulas, numbers and texts as
 * raw values; number formats and computed results do not count.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if ('formula' in one || 'formula' in other)
    return 'formula' in one && 'formula' in other && sameFormula(one.formula, other.formula);
  if ('number' in one || 'number' in other) return 'number' in one && 'number' in other && one.number === other.number;
  return textOf(one) === textOf(other);
}

function formulaContent(cell: Cell, formula: string): CellContent {
  return typeof cell.value === 'boolean' ? { formula } : { formula, result: cell.value };
}

function numberContent(number: number, format: string | undefined): CellContent {
  return format === undefined ? { number } : { number, format };
}

function sameFormula(one: string, other: string): boolean {
  return one.replace(/\s/g, '').toUpperCase() === other.replace(/\s/g, '').toUpperCase();
}

function textOf(content: CellContent): string {
  return 'text' in content ? content.text : '';
}
