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
import { emptyLook, type SheetLook } from './looks/sheet-look';
import type { WorkbookLooks } from './looks/workbook-looks';
import { rowHeights } from './row-heights';

/** Rows and columns below and beside the filled ones, so that there is room to type. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const FEWEST_COLUMNS = 20;

/** How a workbook looks of which only the cells are known. */
const NO_LOOKS: WorkbookLooks = { styles: { cells: [], differences: [] }, sheets: new Map() };

/**
 * The grid's form of a workbook: every cell with its type (a text “-100%” stays a text), looks where the file tells them,
 * number formats where it does not.
 */
export function snapshotOf(name: string, sheets: readonly Sheet[], looks = NO_LOOKS): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  looks.styles.cells.forEach((style, index) => (styles[styleId(index)] = style));
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  const data = sheets.map((sheet, index) => worksheetData(`sheet-${index + 1}`, sheet, looks, styles));
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles,
    ...(looks.styles.cells[0] && { defaultStyle: looks.styles.cells[0] }),
    sheetOrder: ids,
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id ?? '', sheet])),
  };
}

function worksheetData(
  id: string,
  sheet: Sheet,
  looks: WorkbookLooks,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> {
  const look = looks.sheets.get(sheet.name) ?? emptyLook();
  const hasStyles = looks.styles.cells.length > 0;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  for (const [row, columns] of Object.entries(look.cells))
    for (const [column, style] of Object.entries(columns)) at(Number(row), Number(column)).s = styleId(style);
  let width = 0;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      width = Math.max(width, column + 1);
      Object.assign(at(row, column), contentOf(cell), !hasStyles && formatOf(cell, styles));
    }),
  );
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rows.length + SPARE_ROWS,
    columnCount: Math.max(width + SPARE_COLUMNS, FEWEST_COLUMNS),
    cellData,
    mergeData: sheet.merges.map(rangeOfArea),
    rowData: rowsOf(sheet, look, looks.styles.cells),
    columnData: look.columns,
    ...(look.freeze && { freeze: look.freeze }),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: look.defaultColumnWidth,
    defaultRowHeight: look.defaultRowHeight,
  };
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

function styleId(index: number): string {
  return `style-${index}`;
}

/** The grid counts from 0. */
function rangeOfArea({ top, left, bottom, right }: Area): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}
