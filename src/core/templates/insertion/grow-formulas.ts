import { withReferences } from '../../plan/reference-text';
import { shiftFormula, type RowShift } from '../../plan/row-shift';
import type { Sheet } from '../../sheet/sheet';
import type { Span } from './rows';

/** A formula and where it stands after the insertions so far. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const ROWS_OF_RANGE = /^(\$?[A-Z]+\$?)(\d+)(:\$?[A-Z]+\$?)(\d+)$/i;

/** All formulas of a sheet. */
export function formulasOf(sheet: Sheet): PlacedFormula[] {
  return sheet.rows.flatMap((cells, index) =>
    (cells ?? []).flatMap((cell, columnIndex) =>
      cell?.formula ? [{ row: index + 1, column: columnIndex + 1, text: cell.formula }] : [],
    ),
  );
}

/** Formulas after a spreadsheet inserted rows: moved, with references that followed. */
export function moveFormulas(formulas: readonly PlacedFormula[], shift: RowShift): PlacedFormula[] {
  return formulas.map(({ row, column, text }) => ({
    row: row >= shift.row ? row + shift.count : row,
    column,
    text: shiftFormula(text, shift.sheet, shift),
  }));
}

/**
 * A formula of sheet `own` with the ranges that cover rows `from` reaching over rows `to`. Spreadsheets lengthen a range only when rows
 * come in between its ends, not at them; ranges that begin before row `within.top` or end after `within.bottom` speak of something else.
 */
export function lengthened(
  formula: string,
  own: string,
  { from, to, within }: Record<'from' | 'to' | 'within', Span>,
): string {
  return withReferences(formula, ({ sheet, cells }) => {
    const [, first = '', top = '', last = '', bottom = ''] = ROWS_OF_RANGE.exec(cells) ?? [];
    const isOurs = sheet === null || sheet === own;
    const span = { top: Number(top), bottom: Number(bottom) };
    if (!isOurs || top === '' || !covers(span, from) || !covers(within, span)) return cells;
    return `${first}${Math.min(span.top, to.top)}${last}${Math.max(span.bottom, to.bottom)}`;
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.top <= inner.top && inner.bottom <= outer.bottom;
}
