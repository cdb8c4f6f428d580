import type { IRange } from '@univerjs/core';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { BookSheet, ConditionalFormat, ConditionalRule, SheetVisibility } from './book';
import type { BookChart } from './chart';
import { newPage } from './page';
import { cellsOf, intersection } from './rect';
import type { Rect } from './rect';
import type { CellMatrix } from './univer-cell-writer';
import { isFilled } from './univer-cells';
import { conditionalFormatOf, engineRuleOf } from './univer-conditional-formats';
import { rangeOf, selectionOf } from './univer-range';
import { UniverSheetCells } from './univer-sheet-cells';
import { CellValidations } from './validations';

const POINTS_PER_PIXEL = 0.75;
/** `Direction.UP` of the engine: insert above or left of the range. */
const BEFORE = 0;

/** A worksheet that Univer holds. All writing goes through its commands, so that the grid repaints and its undo works. */
export class UniverSheet extends UniverSheetCells implements BookSheet {
  readonly charts: BookChart[] = [];
  readonly validations = new CellValidations();
  readonly page = newPage();

  get name(): string {
    return this.sheet.getName();
  }

  get visibility(): SheetVisibility {
    return this.sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? '';
  }

  rename(name: string): Promise<void> {
    return this.run('sheet.command.set-worksheet-name', { name });
  }

  setVisibility(visibility: SheetVisibility): Promise<void> {
    return this.run(
      visibility === 'Hidden' ? 'sheet.command.set-worksheet-hidden' : 'sheet.command.set-worksheet-show',
    );
  }

  setTabColor(color: string): Promise<void> {
    return this.run('sheet.command.set-tab-color', { value: color });
  }

  async merge(rect: Rect): Promise<void> {
    await this.cells.fit(rect);
    const others = [...cellsOf(rect)].slice(1).filter(([row, column]) => isFilled(this.sheet.getCellRaw(row, column)));
    await this.enter(others.map(([row, column]) => ({ row, column, entry: { kind: 'empty' } })));
    await this.run('sheet.command.add-worksheet-merge', { selections: [rangeOf(rect)], defaultMerge: true });
  }

  async unmerge(rect: Rect): Promise<void> {
    const touched = this.merges().filter((merge) => intersection(merge, rect));
    if (touched.length === 0) return;
    const active = this.workbook.getWorkbook().getActiveSheet();
    await this.run('sheet.command.remove-worksheet-merge', { ranges: touched.map(rangeOf) });
    this.workbook.getWorkbook().setActiveSheet(active);
  }

  async insertRows(row: number, count: number): Promise<void> {
    await this.cells.fit({ row, column: 0, rows: 1, columns: 1 });
    const range = this.#rowsRange(row, count);
    const cellValue = this.#looksOfRow(row - 1, row, count);
    await this.#restructure('sheet.command.insert-row-by-range', { range, direction: BEFORE, cellValue });
  }

  async deleteRows(row: number, count: number): Promise<void> {
    const rows = Math.min(count, this.sheet.getRowCount() - row);
    if (rows > 0) await this.#restructure('sheet.command.remove-row-by-range', { range: this.#rowsRange(row, rows) });
  }

  async copyRowFormats(from: number, row: number, count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, index) => row + index);
    const looks = this.#looksOfRow(from, row, count);
    await this.cells.write(Object.fromEntries(rows.map((at) => [at, this.#plainRow()])));
    await this.cells.write(looks);
    const merged = this.merges().filter((merge) => merge.row === from && merge.rows === 1);
    for (const at of rows) for (const merge of merged) await this.merge({ ...merge, row: at });
  }

  async insertColumns(column: number, count: number): Promise<void> {
    await this.cells.fit({ row: 0, column, rows: 1, columns: 1 });
    const range = this.#columnsRange(column, count);
    await this.#restructure('sheet.command.insert-col-by-range', { range, direction: BEFORE });
  }

  async deleteColumns(column: number, count: number): Promise<void> {
    const columns = Math.min(count, this.sheet.getColumnCount() - column);
    if (columns > 0)
      await this.#restructure('sheet.command.remove-col-by-range', { range: this.#columnsRange(column, columns) });
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  async setRowHeight(row: number, count: number, points: number): Promise<void> {
    const rect = this.inGrid({ row, column: 0, rows: count, columns: this.sheet.getColumnCount() });
    await this.run('sheet.command.set-row-height', { ranges: [rangeOf(rect)], value: points / POINTS_PER_PIXEL });
  }

  async setColumnWidth(column: number, count: number, points: number): Promise<void> {
    const rect = this.inGrid({ row: 0, column, rows: this.sheet.getRowCount(), columns: count });
    const ranges = [rangeOf(rect)];
    await this.run('sheet.command.set-worksheet-col-width', { ranges, value: points / POINTS_PER_PIXEL });
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  async setRowsHidden(row: number, count: number, hidden: boolean): Promise<void> {
    const rows = Array.from({ length: count }, (_, index) => row + index);
    if (rows.every((at) => this.isRowHidden(at) === hidden)) return; // the engine would select them
    const ranges = [this.#rowsRange(row, count)];
    await this.run(hidden ? 'sheet.command.set-rows-hidden' : 'sheet.command.set-specific-rows-visible', { ranges });
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.facade.getConditionalFormattingRules().map(conditionalFormatOf);
  }

  addConditionalRule(rule: ConditionalRule): Promise<void> {
    return this.run('sheet.command.add-conditional-rule', { rule: engineRuleOf(rule) });
  }

  changeConditionalRule(rule: ConditionalRule): Promise<void> {
    return this.run('sheet.command.set-conditional-rule', { cfId: rule.id, rule: engineRuleOf(rule) });
  }

  deleteConditionalFormat(id: string): Promise<void> {
    return this.run('sheet.command.delete-conditional-rule', { cfId: id });
  }

  /** The look of one row, repeated over inserted rows, as Excel does it. */
  #looksOfRow(model: number, first: number, count: number): CellMatrix {
    const matrix: CellMatrix = {};
    if (model < 0) return matrix;
    for (let column = 0; column < this.sheet.getColumnCount(); column++) {
      const style = this.sheet.getCellRaw(model, column)?.s;
      if (style) for (let row = first; row < first + count; row++) (matrix[row] ??= {})[column] = { s: style };
    }
    return matrix;
  }

  /** Cells of a row without a look. */
  #plainRow(): CellMatrix[number] {
    return Object.fromEntries(
      Array.from({ length: this.sheet.getColumnCount() }, (_, column) => [column, { s: null }]),
    );
  }

  #rowsRange(row: number, rows: number): IRange {
    return rangeOf({ row, column: 0, rows, columns: this.sheet.getColumnCount() });
  }

  #columnsRange(column: number, columns: number): IRange {
    return rangeOf({ row: 0, column, rows: this.sheet.getRowCount(), columns });
  }

  /** The engine selects the rows that it inserts or deletes; in Excel the selection stays where it is. */
  async #restructure(command: string, params: object): Promise<void> {
    const selected = this.facade.getSelection()?.getActiveRange()?.getRange();
    await this.#withMergesMoving(() => this.run(command, params));
    if (selected) await this.run('sheet.operation.set-selections', { selections: [selectionOf(selected)] });
  }

  /** The engine moves merges only on the active sheet, and only of the sheet whose merges it last heard of: an empty merge tells it. */
  async #withMergesMoving(change: () => Promise<void>): Promise<void> {
    const workbook = this.workbook.getWorkbook();
    const active = workbook.getActiveSheet();
    workbook.setActiveSheet(this.sheet);
    try {
      await this.run('sheet.mutation.add-worksheet-merge', { ranges: [] });
      await change();
    } finally {
      workbook.setActiveSheet(active);
    }
  }
}
