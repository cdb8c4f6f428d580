import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { BookCell, PlacedEntry } from './book';
import type { CellLook } from './cell-look';
import { cellsOf, intersection } from './rect';
import type { Rect } from './rect';
import { CellWriter } from './univer-cell-writer';
import type { CellMatrix } from './univer-cell-writer';
import { bookCellOf, cellDataOf, isFilled } from './univer-cells';
import { rectOf } from './univer-range';
import { lookOf, styleOf } from './univer-style';

/** The cells of a worksheet that Univer holds: contents, looks, locks. */
export class UniverSheetCells {
  readonly id: string;
  protected readonly sheet: Worksheet;
  protected readonly cells: CellWriter;

  constructor(
    private readonly univer: FUniver,
    protected readonly workbook: FWorkbook,
    protected readonly facade: FWorksheet,
  ) {
    this.sheet = facade.getSheet();
    this.id = this.sheet.getSheetId();
    this.cells = new CellWriter(this.sheet, (command, params) => this.run(command, params));
  }

  cell(row: number, column: number): BookCell {
    const data = this.sheet.getCellRaw(row, column);
    const shared = data?.si && !data.f ? this.facade.getRange(row, column).getFormula() : null;
    return bookCellOf(data, this.#styleAt(row, column, data), data?.f ?? (shared || null));
  }

  async enter(entries: readonly PlacedEntry[]): Promise<void> {
    const matrix: CellMatrix = {};
    for (const { row, column, entry } of entries) (matrix[row] ??= {})[column] = cellDataOf(entry);
    await this.cells.write(matrix);
  }

  used(valuesOnly: boolean): Rect | null {
    const ends = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const reach = (row: number, column: number): void => {
      ends.top = Math.min(ends.top, row);
      ends.left = Math.min(ends.left, column);
      ends.bottom = Math.max(ends.bottom, row);
      ends.right = Math.max(ends.right, column);
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && (cell?.s ?? cell?.custom))) reach(row, column);
    });
    if (!valuesOnly)
      for (const { row, column, rows, columns } of this.merges()) {
        reach(row, column);
        reach(row + rows - 1, column + columns - 1);
      }
    const { top: row, left: column, bottom, right } = ends;
    return bottom < 0 ? null : { row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }

  look(row: number, column: number): CellLook {
    return lookOf(this.#styleAt(row, column, this.sheet.getCellRaw(row, column)));
  }

  async restyle(rects: readonly Rect[], look: Partial<CellLook>): Promise<void> {
    const style = styleOf(look);
    const matrix: CellMatrix = {};
    for (const rect of rects)
      for (const [row, column] of cellsOf(this.inGrid(rect))) (matrix[row] ??= {})[column] = { s: style };
    await this.cells.write(matrix);
  }

  merges(): readonly Rect[] {
    return this.sheet.getMergeData().map(rectOf);
  }

  get isProtected(): boolean {
    return this.sheet.getCustomMetadata()?.['protected'] === true;
  }

  setProtected(isProtected: boolean): void {
    this.sheet.setCustomMetadata({ ...this.sheet.getCustomMetadata(), protected: isProtected });
  }

  isLocked(row: number, column: number): boolean {
    return this.sheet.getCellRaw(row, column)?.custom?.['unlocked'] !== true;
  }

  async setLocked(rect: Rect, locked: boolean): Promise<void> {
    const matrix: CellMatrix = {};
    for (const [row, column] of cellsOf(this.inGrid(rect)))
      (matrix[row] ??= {})[column] = { custom: { ...this.sheet.getCellRaw(row, column)?.custom, unlocked: !locked } };
    await this.cells.write(matrix);
  }

  /** Whole rows and columns reach to the end of the grid, which in the engine is not Excel's. */
  protected inGrid(rect: Rect): Rect {
    const grid = { row: 0, column: 0, rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() };
    const isWhole = rect.rows > grid.rows * 10 || rect.columns > grid.columns * 10;
    return isWhole ? (intersection(rect, grid) ?? rect) : rect;
  }

  protected async run(command: string, params: object = {}): Promise<void> {
    const target = { unitId: this.workbook.getId(), subUnitId: this.id };
    const done = await this.univer.executeCommand(command, { ...target, ...params });
    if (!done) throw new Error(`the grid refused ${command}`);
  }

  /** A cell's own style is enough where neither its row nor its column nor the sheet has one, which is nearly always. */
  #styleAt(row: number, column: number, data: Nullable<ICellData>): Nullable<IStyleData> {
    const inherits =
      this.sheet.getRowStyle(row, true) ?? this.sheet.getColumnStyle(column, true) ?? this.sheet.getDefaultCellStyle();
    if (inherits) return this.sheet.getComposedCellStyle(row, column);
    return typeof data?.s === 'string' ? this.sheet.getStyleDataByHash(data.s) : data?.s;
  }
}
