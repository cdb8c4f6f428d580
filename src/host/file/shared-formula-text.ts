import { columnName, placeOf } from '../../core/sheet/address';
import type { Place } from '../../core/sheet/sheet';
import { withReferences } from '../../core/plan/reference-text';

const CORNER = /(\$?)([A-Z]*)(\$?)(\d*)/i;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

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
    wholeRow || columnFixed ? letters : columnName(wrapped(placeOf(`${letters}1`).column + columns, LAST_COLUMN));
  const row = digits === '' || rowIsFixed ? digits : String(wrapped(Number(digits) + rows, LAST_ROW));
  return columnFixed + column + rowFixed + row;
}

function wrapped(number: number, last: number): number {
  return ((((number - 1) % last) + last) % last) + 1;
}
