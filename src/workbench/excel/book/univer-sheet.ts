import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { BookCell, BookSheet, ConditionalFormat, ConditionalRule, PlacedEntry, SheetVisibility } from './book';
import type { CellLook } from './cell-look';
import { cellsOf, intersection } from './rect';
import type { Rect } from './rect';
import { CellWriter } from './univer-cell-writer';
import type { CellMatrix } from './univer-cell-writer';
import { bookCellOf, cellDataOf } from './univer-cells';
import { conditionalFormatOf, engineRuleOf } from './univer-conditional-formats';
import { rangeOf, rectOf, selectionOf } from './univer-range';
import { lookOf, styleOf } from './univer-style';

const POINTS_PER_PIXEL = 0.75;
/** `Direction.UP` of the engine: insert above or left of the range. */
const BEFORE = 0;

/** A worksheet that Univer holds. All writing goes through its commands, so that the grid repaints and its undo works. */
export class UniverSheet implements BookSheet {
  readonly id: string;
  readonly #sheet: Worksheet;
  readonly #cells: CellWriter;

  constructor(
    private readonly univer: FUniver,
    private readonly workbook: FWorkbook,
    private readonly facade: FWorksheet,
  ) {
    this.#sheet = facade.getSheet();
    this.id = this.#sheet.getSheetId();
    this.#cells = new CellWriter(this.#sheet, (command, params) => this.#run(command, params));
  }

  get name(): string {
    return this.#sheet.getName();
  }

  get visibility(): SheetVisibility {
    return this.#sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }

  get tabColor(): string {
    return this.#sheet.getTabColor() ?? '';
  }

  rename(name: string): Promise<void> {
    return this.#run('sheet.command.set-worksheet-name', { name });
  }

  setVisibility(visibility: SheetVisibility): Promise<void> {
    return this.#run(
      visibility === 'Hidden' ? 'sheet.command.set-worksheet-hidden' : 'sheet.command.set-worksheet-show',
    );
  }

  setTabColor(color: string): Promise<void> {
    return this.#run('sheet.command.set-tab-color', { value: color });
  }

  cell(row: number, column: number): BookCell {
    const data = this.#sheet.getCellRaw(row, column);
    const shared = data?.si && !data.f ? this.facade.getRange(row, column).getFormula() : null;
    return bookCellOf(data, this.#styleAt(row, column), data?.f ?? (shared || null));
  }

  async enter(entries: readonly PlacedEntry[]): Promise<void> {
    const matrix: CellMatrix = {};
    for (const { row, column, entry } of entries) (matrix[row] ??= {})[column] = cellDataOf(entry);
    await this.#cells.write(matrix);
  }

  used(valuesOnly: boolean): Rect | null {
    const ends = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const reach = (row: number, column: number): void => {
      ends.top = Math.min(ends.top, row);
      ends.left = Math.min(ends.left, column);
      ends.bottom = Math.max(ends.bottom, row);
      ends.right = Math.max(ends.right, column);
    };
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
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
    return lookOf(this.#styleAt(row, column));
  }

  async restyle(rects: readonly Rect[], look: Partial<CellLook>): Promise<void> {
    const style = styleOf(look);
    const matrix: CellMatrix = {};
    for (const rect of rects)
      for (const [row, column] of cellsOf(this.#inGrid(rect))) (matrix[row] ??= {})[column] = { s: style };
    await this.#cells.write(matrix);
  }

  merges(): readonly Rect[] {
    return this.#sheet.getMergeData().map(rectOf);
  }

  async merge(rect: Rect): Promise<void> {
    await this.#cells.fit(rect);
    const others = [...cellsOf(rect)].slice(1).filter(([row, column]) => isFilled(this.#sheet.getCellRaw(row, column)));
    await this.enter(others.map(([row, column]) => ({ row, column, entry: { kind: 'empty' } })));
    await this.#run('sheet.command.add-worksheet-merge', { selections: [rangeOf(rect)], defaultMerge: true });
  }

  async unmerge(rect: Rect): Promise<void> {
    const touched = this.merges().filter((merge) => intersection(merge, rect));
    if (touched.length === 0) return;
    const active = this.workbook.getWorkbook().getActiveSheet();
    await this.#run('sheet.command.remove-worksheet-merge', { ranges: touched.map(rangeOf) });
    this.workbook.getWorkbook().setActiveSheet(active);
  }

  async insertRows(row: number, count: number): Promise<void> {
    await this.#cells.fit({ row, column: 0, rows: 1, columns: 1 });
    const range = this.#rowsRange(row, count);
    const cellValue = this.#looksOfRow(row - 1, row, count);
    await this.#restructure('sheet.command.insert-row-by-range', { range, direction: BEFORE, cellValue });
  }

  async deleteRows(row: number, count: number): Promise<void> {
    const rows = Math.min(count, this.#sheet.getRowCount() - row);
    if (rows > 0) await this.#restructure('sheet.command.remove-row-by-range', { range: this.#rowsRange(row, rows) });
  }

  async insertColumns(column: number, count: number): Promise<void> {
    await this.#cells.fit({ row: 0, column, rows: 1, columns: 1 });
    const range = this.#columnsRange(column, count);
    await this.#restructure('sheet.command.insert-col-by-range', { range, direction: BEFORE });
  }

  async deleteColumns(column: number, count: number): Promise<void> {
    const columns = Math.min(count, this.#sheet.getColumnCount() - column);
    if (columns > 0)
      await this.#restructure('sheet.command.remove-col-by-range', { range: this.#columnsRange(column, columns) });
  }

  rowHeight(row: number): number {
    return this.#sheet.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  columnWidth(column: number): number {
    return this.#sheet.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  async setRowHeight(row: number, count: number, points: number): Promise<void> {
    const rect = this.#inGrid({ row, column: 0, rows: count, columns: this.#sheet.getColumnCount() });
    await this.#run('sheet.command.set-row-height', { ranges: [rangeOf(rect)], value: points / POINTS_PER_PIXEL });
  }

  async setColumnWidth(column: number, count: number, points: number): Promise<void> {
    const rect = this.#inGrid({ row: 0, column, rows: this.#sheet.getRowCount(), columns: count });
    const ranges = [rangeOf(rect)];
    await this.#run('sheet.command.set-worksheet-col-width', { ranges, value: points / POINTS_PER_PIXEL });
  }

  isRowHidden(row: number): boolean {
    return !this.#sheet.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.#sheet.getColVisible(column);
  }

  async setRowsHidden(row: number, count: number, hidden: boolean): Promise<void> {
    const ranges = [this.#rowsRange(row, count)];
    await this.#run(hidden ? 'sheet.command.set-rows-hidden' : 'sheet.command.set-specific-rows-visible', { ranges });
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.facade.getConditionalFormattingRules().map(conditionalFormatOf);
  }

  addConditionalRule(rule: ConditionalRule): Promise<void> {
    return this.#run('sheet.command.add-conditional-rule', { rule: engineRuleOf(rule) });
  }

  changeConditionalRule(rule: ConditionalRule): Promise<void> {
    return this.#run('sheet.command.set-conditional-rule', { cfId: rule.id, rule: engineRuleOf(rule) });
  }

  deleteConditionalFormat(id: string): Promise<void> {
    return this.#run('sheet.command.delete-conditional-rule', { cfId: id });
  }

  get isProtected(): boolean {
    return this.#sheet.getCustomMetadata()?.['protected'] === true;
  }

  setProtected(isProtected: boolean): void {
    this.#sheet.setCustomMetadata({ ...this.#sheet.getCustomMetadata(), protected: isProtected });
  }

  isLocked(row: number, column: number): boolean {
    return this.#sheet.getCellRaw(row, column)?.custom?.['unlocked'] !== true;
  }

  async setLocked(rect: Rect, locked: boolean): Promise<void> {
    const matrix: CellMatrix = {};
    for (const [row, column] of cellsOf(this.#inGrid(rect)))
      (matrix[row] ??= {})[column] = { custom: { ...this.#sheet.getCellRaw(row, column)?.custom, unlocked: !locked } };
    await this.#cells.write(matrix);
  }

  #styleAt(row: number, column: number): IStyleData {
    return this.#sheet.getComposedCellStyle(row, column);
  }

  /** The look of one row, repeated over inserted rows, as Excel does it. */
  #looksOfRow(model: number, first: number, count: number): CellMatrix {
    const matrix: CellMatrix = {};
    if (model < 0) return matrix;
    for (let column = 0; column < this.#sheet.getColumnCount(); column++) {
      const style = this.#sheet.getCellRaw(model, column)?.s;
      if (style) for (let row = first; row < first + count; row++) (matrix[row] ??= {})[column] = { s: style };
    }
    return matrix;
  }

  /** Whole rows and columns reach to the end of the grid, which in the engine is not Excel's. */
  #inGrid(rect: Rect): Rect {
    const grid = { row: 0, column: 0, rows: this.#sheet.getRowCount(), columns: this.#sheet.getColumnCount() };
    const isWhole = rect.rows > grid.rows * 10 || rect.columns > grid.columns * 10;
    return isWhole ? (intersection(rect, grid) ?? rect) : rect;
  }

  #rowsRange(row: number, rows: number): IRange {
    return rangeOf({ row, column: 0, rows, columns: this.#sheet.getColumnCount() });
  }

  #columnsRange(column: number, columns: number): IRange {
    return rangeOf({ row: 0, column, rows: this.#sheet.getRowCount(), columns });
  }

  /** The engine selects the rows that it inserts or deletes; in Excel the selection stays where it is. */
  async #restructure(command: string, params: object): Promise<void> {
    const selected = this.facade.getSelection()?.getActiveRange()?.getRange();
    await this.#withMergesMoving(() => this.#run(command, params));
    if (selected) await this.#run('sheet.operation.set-selections', { selections: [selectionOf(selected)] });
  }

  /** The engine moves merges only on the active sheet, and only of the sheet whose merges it last heard of: an empty merge tells it. */
  async #withMergesMoving(change: () => Promise<void>): Promise<void> {
    const workbook = this.workbook.getWorkbook();
    const active = workbook.getActiveSheet();
    workbook.setActiveSheet(this.#sheet);
    try {
      await this.#run('sheet.mutation.add-worksheet-merge', { ranges: [] });
      await change();
    } finally {
      workbook.setActiveSheet(active);
    }
  }

  async #run(command: string, params: object = {}): Promise<void> {
    const done = await this.univer.executeCommand(command, {
      unitId: this.workbook.getId(),
      subUnitId: this.id,
      ...params,
    });
    if (!done) throw new Error(`the grid refused ${command}`);
  }
}

function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== '';
  return hasValue || Boolean(cell.f ?? cell.si ?? cell.p);
}
