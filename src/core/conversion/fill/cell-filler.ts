import { contentAt } from '../../plan/content';
import type { CellContent } from '../../plan/plan';
import { type CellChange, isVacant, setCell, valueAt } from '../../scoring/cells-after';
import { areaOf, placeOf } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { comparable } from './similarity';

/** A filled cell that was left as it is although the source says something else. */
export interface KeptCell {
  readonly cell: string;
  readonly stands: string;
  readonly wanted: string;
}

/** Collects what goes into the blank cells of a form; filled cells are never changed. */
export interface CellFiller {
  fill(cell: string | undefined, content: CellContent): void;
  /** The same for a total whose parts are filled too: a formula stays and has that result. */
  fillTotal(cell: string | undefined, total: number): void;
  /** Writes a text behind the label that stands in the cell (“指标1：”). */
  extend(cell: string | undefined, label: string, text: string): void;
  readonly changes: readonly CellChange[];
  readonly kept: readonly KeptCell[];
}

/** A filler for the cells of a sheet within a range. */
export function cellFiller(sheet: Sheet, range: string): CellFiller {
  const changes: CellChange[] = [];
  const kept: KeptCell[] = [];
  const area = areaOf(range);
  const isOpen = (cell: string): boolean => {
    const { row, column } = placeOf(cell);
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return isInside && !changes.some(({ at }) => at.cell === cell);
  };
  const fill = (cell: string | undefined, content: CellContent): void => {
    if (cell === undefined || 'empty' in content || !isOpen(cell)) return;
    if (isVacant(sheet, cell) || isBlankFormula(sheet, cell)) changes.push(...setCell(sheet, cell, content));
    else kept.push(...differing(cell, String(valueAt(sheet, cell) ?? ''), content));
  };
  return {
    fill,
    fillTotal(cell, total) {
      const before = cell === undefined ? null : contentAt(sheet, cell);
      if (cell === undefined || !before || !('formula' in before)) return fill(cell, { number: total });
      const after = { formula: before.formula, result: total };
      if (isOpen(cell) && valueAt(sheet, cell) !== total)
        changes.push({ do: 'set', at: { sheet: sheet.name, cell }, before, after });
    },
    extend(cell, label, text) {
      if (cell !== undefined && isOpen(cell)) changes.push(...setCell(sheet, cell, { text: label + text }));
    },
    changes,
    kept,
  };
}

/** A total that shows nothing, since nothing is there to be added up: what is known takes its place. */
function isBlankFormula(sheet: Sheet, cell: string): boolean {
  return 'formula' in contentAt(sheet, cell) && valueAt(sheet, cell) === '';
}

function differing(cell: string, stands: string, content: CellContent): KeptCell[] {
  const wanted = 'text' in content ? content.text : 'number' in content ? String(content.number) : '';
  return comparable(stands) === comparable(wanted) ? [] : [{ cell, stands, wanted }];
}
