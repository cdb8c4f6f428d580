import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import type { Rect } from './rect';
import { rangeOf } from './univer-range';

/** Cells by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Runs a command of the engine on one sheet; rejects where the engine refuses. */
export type RunCommand = (command: string, params: object) => Promise<void>;

/** What the engine calls a change of looks alone. */
const STYLING = 'sheet.command.set-style';

/** Writes cells of one sheet. */
export class CellWriter {
  constructor(
    private readonly sheet: Worksheet,
    private readonly run: RunCommand,
  ) {}

  async write(matrix: CellMatrix): Promise<void> {
    const looksOfFormulas = this.#takeLooksOfFormulas(matrix);
    await this.#set(matrix);
    if (!isEmpty(looksOfFormulas))
      await this.run('sheet.mutation.set-range-values', { cellValue: looksOfFormulas, trigger: STYLING });
  }

  /** Lets the engine's grid reach over a rectangle. */
  async fit({ row, column, rows, columns }: Rect): Promise<void> {
    const rowCount = row + rows;
    const columnCount = column + columns;
    if (rowCount > this.sheet.getRowCount()) await this.run('sheet.command.set-worksheet-row-count', { rowCount });
    if (columnCount > this.sheet.getColumnCount())
      await this.run('sheet.command.set-worksheet-column-count', { columnCount });
  }

  async #set(matrix: CellMatrix): Promise<void> {
    if (isEmpty(matrix)) return;
    const rows = Object.keys(matrix).map(Number);
    const columns = Object.values(matrix).flatMap((row) => Object.keys(row).map(Number));
    const last = { row: largest(rows), column: largest(columns), rows: 1, columns: 1 };
    await this.fit(last);
    await this.run('sheet.command.set-range-values', { range: rangeOf(last), value: matrix });
  }

  /**
   * Takes out the cells with a formula that are given only a look: the engine's command for contents would delete their formulas.
   * Written as styling they keep them, though outside of the engine's undo.
   */
  #takeLooksOfFormulas(matrix: CellMatrix): CellMatrix {
    const taken: CellMatrix = {};
    for (const row of Object.keys(matrix).map(Number))
      for (const column of Object.keys(matrix[row] ?? {}).map(Number)) {
        const cell = matrix[row]?.[column];
        if (!cell || 'f' in cell || !hasFormula(this.sheet.getCellRaw(row, column))) continue;
        (taken[row] ??= {})[column] = cell;
        delete matrix[row]?.[column];
      }
    return taken;
  }
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

function isEmpty(matrix: CellMatrix): boolean {
  return Object.values(matrix).every((row) => Object.keys(row).length === 0);
}

/** Without spreading, which a large sheet would not survive. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
