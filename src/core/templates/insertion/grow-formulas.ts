import type { Area, Sheet } from '../../sheet/sheet';

/** A formula and where it stands after the insertions so far. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A formula that has to be written anew, since spreadsheets grow a range only when rows come in before its end. */
export interface GrownFormula {
  readonly before: PlacedFormula;
  readonly after: string;
}

const REFERENCE = /(?<![A-Za-z0-9_.!'"])(\$?[A-Z]{1,3}\$?)(\d+)(?:(:\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z_])/g;

/** All formulas of a sheet. */
export function formulasOf(sheet: Sheet): PlacedFormula[] {
  return sheet.rows.flatMap((cells, index) =>
    (cells ?? []).flatMap((cell, columnIndex) =>
      cell?.formula ? [{ row: index + 1, column: columnIndex + 1, text: cell.formula }] : [],
    ),
  );
}

/** Formulas after a spreadsheet inserted `count` rows below row `after`: moved, with references that followed. */
export function moveFormulas(formulas: readonly PlacedFormula[], after: number, count: number): PlacedFormula[] {
  const moved = (row: number): number => (row > after ? row + count : row);
  return formulas.map(({ row, column, text }) => ({
    row: moved(row),
    column,
    text: text.replace(REFERENCE, (_whole, first: string, top: string, last?: string, bottom?: string) =>
      last === undefined
        ? `${first}${moved(Number(top))}`
        : `${first}${moved(Number(top))}${last}${moved(Number(bottom))}`,
    ),
  }));
}

/** Formulas with a range that starts inside the table and ends exactly at row `after`, made to reach the `count` rows below it. */
export function growFormulas(
  formulas: readonly PlacedFormula[],
  table: Area,
  after: number,
  count: number,
): GrownFormula[] {
  return formulas.flatMap((before) => {
    const longer = before.text.replace(
      REFERENCE,
      (whole, first: string, top: string, last?: string, bottom?: string) => {
        const ends = Number(top) > table.top && Number(top) <= Number(bottom) && Number(bottom) === after;
        return ends ? `${first}${top}${last}${after + count}` : whole;
      },
    );
    return longer === before.text ? [] : [{ before, after: longer }];
  });
}
