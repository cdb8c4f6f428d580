import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area, Cell, CellValue, Sheet } from '../../../core/sheet/sheet';

/** Empty rows and columns around the contents, so that the sheet can grow a little without being resized. */
const SPARE = 20;

/** Sheets drawn as plain rows by name; a text that starts with “=” is a formula, nothing else is parsed. */
export type DrawnSheets = Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;

/** The engine's snapshot of sheets as they were read or drawn. Looks are not part of a Sheet and stay plain. */
export function snapshotOf(sheets: readonly Sheet[] | DrawnSheets, name = 'book.xlsx'): Partial<IWorkbookData> {
  const list = isList(sheets) ? sheets : Object.entries(sheets).map(([title, rows]) => drawnSheet(title, rows));
  const ids = list.map((_sheet, index) => sheetId(index));
  const styles = new StyleTable();
  const worksheets = list.map((sheet, index) => [sheetId(index), worksheetOf(sheet, sheetId(index), styles)] as const);
  return { name, sheetOrder: ids, sheets: Object.fromEntries(worksheets), styles: styles.byId };
}

function isList(sheets: readonly Sheet[] | DrawnSheets): sheets is readonly Sheet[] {
  return Array.isArray(sheets);
}

function sheetId(index: number): string {
  return `{${(index + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

function drawnSheet(name: string, rows: DrawnSheets[string]): Sheet {
  const cells = rows.map((row) => row.map((value) => (value === null || value === '' ? undefined : drawnCell(value))));
  return { name, hidden: false, protected: false, rows: cells, merges: [], hiddenRows: new Set() };
}

function drawnCell(value: CellValue): Cell {
  return typeof value === 'string' && value.startsWith('=') ? { value: '', formula: value } : { value };
}

function worksheetOf(sheet: Sheet, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let columns = 0;
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return;
      (cellData[r] ??= {})[c] = cellDataOf(cell, styles);
      columns = Math.max(columns, c + 1);
    }),
  );
  const merges = sheet.merges.map(mergeOf);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(sheet.rows.length, ...merges.map(({ endRow }) => endRow + 1)) + SPARE,
    columnCount: Math.max(columns, ...merges.map(({ endColumn }) => endColumn + 1)) + SPARE,
    cellData,
    mergeData: merges,
    rowData: Object.fromEntries([...sheet.hiddenRows].map((row) => [row - 1, { hd: BooleanNumber.TRUE }])),
    custom: { protected: sheet.protected },
  };
}

function mergeOf({ top, left, bottom, right }: Area): IWorksheetData['mergeData'][number] {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

function cellDataOf({ value, format, formula }: Cell, styles: StyleTable): ICellData {
  const style = format && format !== 'General' ? { s: styles.idOf({ n: { pattern: format } }) } : {};
  const content = formula && value === '' ? {} : contentOf(value);
  return { ...content, ...(formula && { f: formula }), ...style };
}

function contentOf(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Styles of a snapshot, each kept once. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `style-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}
