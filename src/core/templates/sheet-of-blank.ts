import type { Cell, Sheet } from '../sheet/sheet';
import type { CellContent } from '../plan/plan';
import type { BlankForm } from './blank-form';

/** The sheet that a blank form becomes when it is drawn; formulas have the empty result, since nothing is filled yet. */
export function sheetOfBlank(blank: BlankForm, name: string = blank.name): Sheet {
  const rows: (Cell | undefined)[][] = blank.rowHeights.map(() => []);
  for (const { area, content } of blank.cells) {
    const cell = cellOf(content);
    const row = rows[area.top - 1];
    if (cell && row) row[area.left - 1] = cell;
  }
  const merges = blank.cells
    .map(({ area }) => area)
    .filter((area) => area.top !== area.bottom || area.left !== area.right);
  return { name, hidden: false, protected: false, rows, merges, hiddenRows: new Set() };
}

function cellOf(content: CellContent): Cell | undefined {
  if ('text' in content) return { value: content.text };
  if ('number' in content) return { value: content.number, ...formatOf(content) };
  if ('formula' in content) return { value: content.result ?? '', formula: content.formula, ...formatOf(content) };
  return undefined;
}

function formatOf({ format }: { readonly format?: string }): { format?: string } {
  return format === undefined ? {} : { format };
}
