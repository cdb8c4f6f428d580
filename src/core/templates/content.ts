import type { CellContent } from '../plan/plan';

const EMPTY: CellContent = { empty: true };
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A text as a cell holds it, whatever it looks like; blank texts are empty cells. */
export function textContent(text: string | null | undefined): CellContent {
  return text === null || text === undefined || text.trim() === '' ? EMPTY : { text };
}

/** A number where a text is nothing else, else the text. */
export function valueContent(text: string | null | undefined): CellContent {
  return NUMBER.test(text ?? '') ? { number: Number(text) } : textContent(text);
}

/** A number, or an empty cell where there is none. */
export function numberContent(number: number | null): CellContent {
  return number === null ? EMPTY : { number };
}

/** A formula with the result that it has until something is filled in. */
export function formulaContent(formula: string, result: number | string): CellContent {
  return { formula, result };
}
