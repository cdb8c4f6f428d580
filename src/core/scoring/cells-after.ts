import { contentAt, sameContent } from '../plan/content';
import type { CellContent, Change } from '../plan/plan';
import { placeOf } from '../sheet/address';
import { cellAt, type CellValue, type Sheet } from '../sheet/sheet';

export type CellChange = Change & { readonly do: 'set' };

/** The change that gives a cell its content; nothing where it holds that already. */
export function setCell(sheet: Sheet, cell: string, after: CellContent): CellChange[] {
  const before = contentAt(sheet, cell);
  return sameContent(before, after) ? [] : [{ do: 'set', at: { sheet: sheet.name, cell }, before, after }];
}

/** What a cell shows now: a value, or a formula's result; null where it is empty. */
export function valueAt(sheet: Sheet, cell: string): CellValue | null {
  const { row, column } = placeOf(cell);
  return cellAt(sheet, row, column)?.value ?? null;
}

/** True where a cell holds a number or a formula whose result is one, so that formulas can calculate with it. */
export function isNumeric(sheet: Sheet, cell: string | undefined): cell is string {
  return cell !== undefined && typeof valueAt(sheet, cell) === 'number';
}

/** True for a cell that is empty or holds nothing but spaces. */
export function isVacant(sheet: Sheet, cell: string): boolean {
  const content = contentAt(sheet, cell);
  return 'empty' in content || ('text' in content && content.text.trim() === '');
}

/** What a cell will show once the changes are made. */
export function valueAfter(sheet: Sheet, cell: string, changes: readonly CellChange[]): CellValue | null {
  const after = changes.find(({ at }) => at.cell === cell)?.after;
  if (!after) return valueAt(sheet, cell);
  if ('number' in after) return after.number;
  if ('formula' in after) return after.result ?? null;
  return 'text' in after ? after.text : null;
}

/**
 * References of cells as a formula lists them, neighbours in a column as one range.
 *
 * @example
 * referencesOf(['H14', 'H15', 'H16', 'I6']) //=> 'H14:H16,I6'
 */
export function referencesOf(cells: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isBelow(cell, run[1])) run[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}:${last}`)).join(',');
}

function isBelow(cell: string, above: string): boolean {
  const [one, other] = [placeOf(cell), placeOf(above)];
  return one.column === other.column && one.row === other.row + 1;
}
