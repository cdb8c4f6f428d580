import { withReferences } from '../plan/reference-text';
import type { Area } from '../sheet/sheet';
import type { BlankForm } from './blank-form';

/** Excel's rows end at 409.5 points. */
const TALLEST = 400;
const CELL = /^(\$?[A-Z]{1,3}\$?)(\d+)$/i;

/** A form without rows that are too tall; `rowOf` tells where a row of the form begins now. */
export interface SplitForm {
  readonly blank: BlankForm;
  rowOf(row: number): number;
}

/** Draws rows that are taller than a spreadsheet's as several, their cells merged over them, so that no text is cut. */
export function splitTallRows(blank: BlankForm): SplitForm {
  const counts = blank.rowHeights.map((height) => Math.ceil(height / TALLEST) || 1);
  const firsts = [1];
  for (const count of counts) firsts.push((firsts.at(-1) ?? 1) + count);
  const rowOf = (row: number): number => firsts[row - 1] ?? row;
  const lastOf = (row: number): number => rowOf(row + 1) - 1;
  if (counts.every((count) => count === 1)) return { blank, rowOf };
  const areaOf = (area: Area): Area => ({ ...area, top: rowOf(area.top), bottom: lastOf(area.bottom) });
  const formulaOf = (formula: string): string =>
    withReferences(formula, ({ cells }) => {
      const [from = '', to] = cells.split(':');
      return to === undefined ? moved(from, rowOf) : `${moved(from, rowOf)}:${moved(to, lastOf)}`;
    });
  const cells = blank.cells.map((cell) => {
    const { content } = cell;
    const formula = 'formula' in content ? { ...content, formula: formulaOf(content.formula) } : content;
    return { ...cell, area: areaOf(cell.area), content: formula };
  });
  const rowHeights = blank.rowHeights.flatMap((height, index) => {
    const count = counts[index] ?? 1;
    return Array<number>(count).fill(height / count);
  });
  const titleRow = blank.titleRow === undefined ? {} : { titleRow: rowOf(blank.titleRow) };
  return { blank: { ...blank, cells, rowHeights, ...titleRow }, rowOf };
}

function moved(cell: string, rowOf: (row: number) => number): string {
  return cell.replace(CELL, (_whole, column: string, row: string) => column + String(rowOf(Number(row))));
}
