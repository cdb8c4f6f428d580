/** What a cell holds, never what it displays: numbers stay numbers, a narrow column cannot turn them into ####. */
export type CellValue = string | number | boolean;

/** One filled cell. `format` is the number format where it is not General; `formula` starts with “=”, `value` is then its result. */
export interface Cell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** A rectangle of cells; rows and columns count from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's place; rows and columns count from 1, as people count them. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A worksheet as a host read it once. Merged cells hold their value in the top left cell only. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** True where the sheet is protected, so that marks and insertions are refused. */
  readonly protected: boolean;
  /** `rows[row - 1]?.[column - 1]`; holes are empty cells. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** Rows hidden by hand or by a filter, counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** The filled cell at a place, or undefined where the cell is empty or outside the sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}
