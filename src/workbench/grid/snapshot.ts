import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area, Cell, CellValue, Sheet } from '../../core/sheet/sheet';
import type { FormulaFormat } from './looks/conditional-formats';
import { emptyLook, type SheetLook } from './looks/sheet-look';
import type { Styles } from './looks/styles';
import type { WorkbookLooks } from './looks/workbook-looks';
import { rowHeights } from './row-heights';

/** Rows and columns below and beside the filled ones, so that there is room to type. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const FEWEST_COLUMNS = 20;

/** Name under which the engine's plugin keeps conditional formats in a snapshot. */
const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** How a workbook looks of which only the cells are known. */
const NO_LOOKS: WorkbookLooks = {
  styles: { cells: [], differences: [], unlocked: new Set() },
  sheets: new Map(),
  conditionalFormats: new Map(),
};

/**
 * The grid's form of a workbook: every cell with its type (a text “-100%” stays a text), looks where the file tells them,
 * number formats where it does not.
 */
export function snapshotOf(name: string, sheets: readonly Sheet[], looks = NO_LOOKS): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  looks.styles.cells.forEach((style, index) => (styles[styleId(index)] = style));
  const ids = sheets.map((_, index) => sheetId(index));
  const data = sheets.map((sheet, index) => worksheetData(sheetId(index), sheet, looks, styles));
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles,
    ...(looks.styles.cells[0] && { defaultStyle: looks.styles.cells[0] }),
    sheetOrder: ids,
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [{ name: CONDITIONAL_FORMATS, data: JSON.stringify(conditionalRules(sheets, looks)) }],
  };
}

function worksheetData(
  id: string,
  sheet: Sheet,
  looks: WorkbookLooks,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> {
  const look = looks.sheets.get(sheet.name) ?? emptyLook();
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  return {
    id,
    name: sheet.name,
    ...(sheet.protected && { custom: { protected: true } }),
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rows.length + SPARE_ROWS,
    columnCount: Math.max(width + SPARE_COLUMNS, FEWEST_COLUMNS),
    cellData: cellData(sheet, look, looks.styles, styles),
    mergeData: sheet.merges.map(rangeOfArea),
    rowData: rowsOf(sheet, look, looks.styles.cells),
    columnData: look.columns,
    ...(look.freeze && { freeze: look.freeze }),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: look.defaultColumnWidth,
    defaultRowHeight: look.defaultRowHeight,
  };
}

/** `styles` gets the number formats of files whose styles are not known. */
function cellData(
  sheet: Sheet,
  look: SheetLook,
  { cells: known, unlocked }: Styles,
  styles: Record<string, IStyleData>,
): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((data[row] ??= {})[column] ??= {});
  for (const [row, columns] of Object.entries(look.cells))
    for (const [column, style] of Object.entries(columns)) {
      const cell = at(Number(row), Number(column));
      cell.s = styleId(style);
      if (sheet.protected && unlocked.has(style)) cell.custom = { unlocked: true };
    }
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) Object.assign(at(row, column), contentOf(cell), known.length === 0 && formatOf(cell, styles));
    }),
  );
  return data;
}

function conditionalRules(sheets: readonly Sheet[], looks: WorkbookLooks): Record<string, object[]> {
  const rules = sheets.map(({ name }, index) => {
    const formats = looks.conditionalFormats.get(name) ?? [];
    return [sheetId(index), formats.map((format, number) => conditionalRule(`file-${number + 1}`, format))] as const;
  });
  return Object.fromEntries(rules);
}

function conditionalRule(cfId: string, { ranges, formula, style, stopIfTrue }: FormulaFormat): object {
  return { cfId, ranges, stopIfTrue, rule: { type: 'highlightCell', subType: 'formula', value: formula, style } };
}

function rowsOf(sheet: Sheet, look: SheetLook, styles: readonly IStyleData[]): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = { ...look.rows };
  for (const [row, h] of Object.entries(rowHeights(sheet, look, styles)))
    rows[Number(row)] = { ...rows[Number(row)], h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function contentOf({ value, formula }: Cell): ICellData {
  return { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value), ...(formula && { f: formula }) };
}

function typeOf(value: CellValue): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function formatOf({ format }: Cell, styles: Record<string, IStyleData>): ICellData {
  if (format === undefined) return {};
  const id = `format-${format}`;
  styles[id] ??= { n: { pattern: format } };
  return { s: id };
}

/** An id in the form that Excel gives its sheets. */
function sheetId(index: number): string {
  return `{${(index + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

function styleId(index: number): string {
  return `style-${index}`;
}

/** The grid counts from 0. */
function rangeOfArea({ top, left, bottom, right }: Area): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}
