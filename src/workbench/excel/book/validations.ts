import type { BookChange } from './book';
import { cellsOf } from './rect';
import type { Rect } from './rect';
import { rectAfter } from './shifted-rect';

/** What may be typed into a cell, in the library's own words. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly prompt: { readonly message: string; readonly showPrompt: boolean; readonly title: string };
  readonly errorAlert: {
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
  };
  readonly ignoreBlanks: boolean;
}

export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly decimal?: {
    readonly formula1: number;
    readonly formula2?: number;
    readonly operator: 'Between' | 'GreaterThanOrEqualTo';
  };
}

/** A cell into which anything may be typed. */
export const ANYTHING: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

/** The validations of a sheet, cell by cell, which the book keeps beside its engine: the grid does not enforce them. */
export class CellValidations {
  #cells = new Map<string, { readonly row: number; readonly column: number; readonly validation: Validation }>();

  at(row: number, column: number): Validation {
    return this.#cells.get(keyOf(row, column))?.validation ?? ANYTHING;
  }

  change(rects: readonly Rect[], change: Partial<Validation>): void {
    for (const rect of rects)
      for (const [row, column] of cellsOf(rect))
        this.#cells.set(keyOf(row, column), { row, column, validation: { ...this.at(row, column), ...change } });
  }

  clear(rects: readonly Rect[]): void {
    for (const rect of rects) for (const [row, column] of cellsOf(rect)) this.#cells.delete(keyOf(row, column));
  }

  /** Moves with rows and columns; those inserted inside an area that is validated alike join it. */
  move(change: BookChange): void {
    const before = [...this.#cells.values()];
    this.#cells = new Map();
    for (const { row, column, validation } of before) {
      const moved = rectAfter(change, { row, column, rows: 1, columns: 1 });
      if (moved) this.change([moved], validation);
    }
    if (change.kind === 'rowsInserted') this.#join(change.rect);
  }

  #join({ row, rows }: Rect): void {
    for (const { column, ...above } of [...this.#cells.values()].filter((cell) => cell.row === row - 1))
      if (isAlike(this.at(row + rows, column), above.validation))
        this.change([{ row, column, rows, columns: 1 }], above.validation);
  }
}

/** Their parts are always set in the same order. */
function isAlike(one: Validation, other: Validation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function keyOf(row: number, column: number): string {
  return `${row}/${column}`;
}
