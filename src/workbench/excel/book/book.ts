import type { Rect } from './rect';
import type { CellLook } from './cell-look';
import type { BookChart } from './chart';
import type { BookPage } from './page';
import type { CellValidations } from './validations';

/** What a cell holds; an error stands as its text (“#DIV/0!”), an empty cell as an empty text. */
export type BookValue = string | number | boolean;

/** One cell as the book holds it. `formula` starts with “=”, `value` is then its result. `format` is “General” by default. */
export interface BookCell {
  readonly value: BookValue;
  readonly formula: string | null;
  readonly format: string;
}

/** What is entered into a cell, with its type: nothing is parsed any more. `format` also sets the number format. */
export type CellEntry = { readonly format?: string } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** `quoted`: typed with a leading apostrophe, which keeps it a text whatever it looks like. */
  | { readonly kind: 'text'; readonly text: string; readonly quoted?: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  /** Only the number format changes. */
  | { readonly kind: 'kept' }
);

/** An entry and its place, rows and columns from 0. */
export interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: CellEntry;
}

/** A conditional format with a formula as its condition. */
export interface ConditionalRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly formula: string;
  readonly look: Partial<CellLook>;
  readonly stopIfTrue: boolean;
}

/** A conditional format of another kind, which is listed and deleted but not understood. */
export interface OtherConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly kind: 'DataBar' | 'ColorScale' | 'IconSet' | 'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria';
  readonly stopIfTrue: boolean;
}

export type ConditionalFormat = ConditionalRule | OtherConditionalFormat;

export type SheetVisibility = 'Visible' | 'Hidden';

/** One worksheet. Rows and columns count from 0. Reading is immediate; writing resolves when the engine has taken it in. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  rename(name: string): Promise<void>;
  setVisibility(visibility: SheetVisibility): Promise<void>;
  setTabColor(color: string): Promise<void>;

  cell(row: number, column: number): BookCell;
  enter(entries: readonly PlacedEntry[]): Promise<void>;
  /** The rectangle around all filled cells; with formats unless `valuesOnly`; null on an empty sheet. */
  used(valuesOnly: boolean): Rect | null;

  look(row: number, column: number): CellLook;
  restyle(rects: readonly Rect[], look: Partial<CellLook>): Promise<void>;

  merges(): readonly Rect[];
  /** Merges a rectangle; the value of its top left cell stays, all others go. */
  merge(rect: Rect): Promise<void>;
  /** Takes every merge apart that touches the rectangle. */
  unmerge(rect: Rect): Promise<void>;

  insertRows(row: number, count: number): Promise<void>;
  deleteRows(row: number, count: number): Promise<void>;
  /** Gives rows the looks and the merged cells of another row, as pasting its formats does. */
  copyRowFormats(from: number, row: number, count: number): Promise<void>;
  insertColumns(column: number, count: number): Promise<void>;
  deleteColumns(column: number, count: number): Promise<void>;

  /** Heights and widths in points. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  setRowHeight(row: number, count: number, points: number): Promise<void>;
  setColumnWidth(column: number, count: number, points: number): Promise<void>;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): Promise<void>;

  conditionalFormats(): readonly ConditionalFormat[];
  addConditionalRule(rule: ConditionalRule): Promise<void>;
  changeConditionalRule(rule: ConditionalRule): Promise<void>;
  deleteConditionalFormat(id: string): Promise<void>;

  /** Charts in the order in which they were added. */
  readonly charts: BookChart[];
  readonly validations: CellValidations;
  readonly page: BookPage;

  readonly isProtected: boolean;
  setProtected(isProtected: boolean): void;
  isLocked(row: number, column: number): boolean;
  setLocked(rect: Rect, locked: boolean): Promise<void>;
}

/** What changed in a book, by whomever. */
export type BookChange =
  | { readonly kind: 'cells' | 'formats'; readonly sheet: BookSheet; readonly rect: Rect }
  | {
      readonly kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
      readonly sheet: BookSheet;
      readonly rect: Rect;
    }
  | { readonly kind: 'sheetAdded' | 'sheetActivated' | 'sheetRenamed'; readonly sheet: BookSheet }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'selection'; readonly sheet: BookSheet; readonly rect: Rect };

/** A workbook as the simulated Excel sees one, whatever engine holds it. */
export interface Book {
  readonly name: string;
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  /** The selected rectangle of the active sheet. */
  readonly selection: Rect;
  activate(sheet: BookSheet): Promise<void>;
  select(sheet: BookSheet, rect: Rect): Promise<void>;
  addSheet(name: string): Promise<BookSheet>;
  deleteSheet(sheet: BookSheet): Promise<void>;
  moveSheet(sheet: BookSheet, position: number): Promise<void>;
  /** What Office keeps in the document's settings: texts by name. */
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
  /** False for a text that begins with “=” and is broken: brackets or quotes that do not close, an operator without an end. */
  isFormula(text: string): boolean;
  /** Resolves when every formula has its result. */
  settled(): Promise<void>;
  /** Calls back after every change; the returned function ends it. */
  watch(listener: (change: BookChange) => void): () => void;
  dispose(): void;
}
