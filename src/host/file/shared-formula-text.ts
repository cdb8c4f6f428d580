import { columnName, placeOf } from '../../core/sheet/address';
import type { Place } from '../../core/sheet/sheet';
import { withReferences } from '../../core/plan/reference-text';
import { SHEET_LIMITS } from './sheet-limits';

const CORNER = /(\$?)([A-Z]*)(\$?)(\d*)/i;

/** A formula of one cell as it means the same in another: references without `$` move along, round the edge of the sheet. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  return withReferences(formula, ({ cells }) =>
    cells
      .split(':')
      .map((corner) => movedCorner(corner, rows, columns))
      .join(':'),
  );
}

function movedCorner(corner: string, rows: number, columns: number): string {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = CORNER.exec(corner) ?? [];
  const wholeRow = letters === '';
  const rowIsFixed = (wholeRow ? columnFixed : rowFixed) === '$';
  const column =
    wholeRow || columnFixed
      ? letters
      : columnName(wrapped(placeOf(`${letters}1`).column + columns, SHEET_LIMITS.column));
  const row = digits === '' || rowIsFixed ? digits : String(wrapped(Number(digits) + rows, SHEET_LIMITS.row));
  return columnFixed + column + rowFixed + row;
}

function wrapped(number: number, last: number): number {
  return ((((number - 1) % last) + last) % last) + 1;
}
