import { addressOf } from '../../../core/sheet/address';
import type { BookSheet } from '../book/book';
import { EDGES, NO_BORDER } from '../book/cell-look';
import type { CellLook, Edge } from '../book/cell-look';
import { quotedSheetName } from '../book/rect';
import { apiNotFound } from '../protocol/excel-error';
import type { ObjectTable } from '../protocol/object-table';
import { gridOf, rectOfRange } from './cells';
import type { Cells } from './model-types';

/** What of a cell is wanted: `{ format: { fill: { color: true } } }`. */
interface Options {
  readonly [property: string]: Options | boolean | undefined;
}

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const satisfies Record<
  Edge,
  string
>;

/** Methods that give properties of every single cell, row or column at once (ExcelApi 1.9). */
export const propertyMethods: NonNullable<ObjectTable<Cells>['methods']> = {
  GetCellProperties: (cells, [options]) =>
    gridOf(cells, 'Range.getCellProperties', (row, column) =>
      chosen(cellProperties(cells.sheet, row, column), options, ''),
    ),
  GetRowProperties: (cells, [options]) => {
    const { row, rows } = rectOfRange(cells);
    const { sheet } = cells;
    return Array.from({ length: rows }, (_row, index) => chosen(rowProperties(sheet, row + index), options, 'rows'));
  },
};

function rowProperties(sheet: BookSheet, row: number): object {
  return {
    rowHidden: sheet.isRowHidden(row),
    rowIndex: row,
    address: `${quotedSheetName(sheet.name)}!${row + 1}:${row + 1}`,
  };
}

function cellProperties(sheet: BookSheet, row: number, column: number): object {
  const look = sheet.look(row, column);
  return {
    address: `${quotedSheetName(sheet.name)}!${addressOf(row + 1, column + 1)}`,
    hidden: sheet.isRowHidden(row) || sheet.isColumnHidden(column),
    format: {
      fill: { color: look.fill === '' ? '#FFFFFF' : look.fill },
      font: fontOf(look),
      borders: Object.fromEntries(EDGES.map((edge) => [SIDES[edge], look.borders[edge] ?? NO_BORDER])),
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      wrapText: look.wrap,
      protection: { locked: sheet.isLocked(row, column) },
      rowHeight: sheet.rowHeight(row),
      columnWidth: sheet.columnWidth(column),
    },
  };
}

function fontOf(look: CellLook): object {
  const { bold, italic, strikethrough, fontColor: color, fontName: name, fontSize: size } = look;
  return { bold, italic, strikethrough, color, name, size, underline: look.underline ? 'Single' : 'None' };
}

/** The wanted part of known properties; what is not known is refused. Options for a border apply to each of its sides. */
function chosen(known: object, options: unknown, path: string): object {
  const properties = Object.entries(options as Options).filter(([, wanted]) => wanted);
  if (path === 'format/borders' && !properties.some(([name]) => name in known))
    return Object.fromEntries(
      Object.entries(known).map(([side, border]) => [side, chosen(border as object, options, 'border')]),
    );
  return Object.fromEntries(properties.map(([name, wanted]) => [name, property(known, name, wanted, path)]));
}

function property(known: object, name: string, wanted: Options | boolean | undefined, path: string): unknown {
  const value = Object.entries(known).find(([key]) => key === name)?.[1] as unknown;
  if (value === undefined) throw apiNotFound(`cell property ${path ? `${path}/` : ''}${name}`);
  if (wanted === true || typeof value !== 'object' || value === null) return value;
  return chosen(value, wanted, path ? `${path}/${name}` : name);
}
