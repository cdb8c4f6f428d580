import { a1Of, isWholeColumns, isWholeRows, quotedSheetName } from '../book/rect';
import { remote } from '../protocol/object-table';
import type { ObjectTable } from '../protocol/object-table';
import { formulas, numberFormat, text, values, valueTypes } from './cell-values';
import { propertyMethods } from './cell-properties';
import { rectOfRange } from './cells';
import type { Cells } from './model-types';
import { changingMethods } from './range-changes';
import { steppingMethods } from './range-steps';
import { commonValue } from './common-value';

/** Excel's Range. */
export const Range: ObjectTable<Cells> = {
  scalars: {
    Values: values,
    Formulas: formulas,
    NumberFormat: numberFormat,
    Text: text,
    ValueTypes: valueTypes,
    Address: { get: (cells) => `${quotedSheetName(cells.sheet.name)}!${a1Of(rectOfRange(cells))}` },
    RowIndex: { get: (cells) => rectOfRange(cells).row },
    ColumnIndex: { get: (cells) => rectOfRange(cells).column },
    RowCount: { get: (cells) => rectOfRange(cells).rows },
    ColumnCount: { get: (cells) => rectOfRange(cells).columns },
    CellCount: { get: (cells) => cellCount(cells) },
    IsEntireRow: { get: (cells) => isWholeRows(rectOfRange(cells)) },
    IsEntireColumn: { get: (cells) => isWholeColumns(rectOfRange(cells)) },
    Hidden: { get: (cells) => either(rowsHidden(cells), columnsHidden(cells)) },
    RowHidden: {
      get: rowsHidden,
      set: (cells, hidden) => {
        const { row, rows } = rectOfRange(cells);
        return cells.sheet.setRowsHidden(row, rows, hidden === true);
      },
    },
    ColumnHidden: { get: columnsHidden },
  },
  links: {
    Format: (cells) => remote('RangeFormat', cells),
    ConditionalFormats: (cells) => remote('ConditionalFormatCollection', cells),
    DataValidation: (cells) => remote('DataValidation', cells),
    Worksheet: (cells) => remote('Worksheet', cells.sheet),
  },
  methods: { ...steppingMethods, ...changingMethods, ...propertyMethods },
};

/** -1 where the number is too large for Excel to give. */
function cellCount(cells: Cells): number {
  const { rows, columns } = rectOfRange(cells);
  return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
}

function rowsHidden(cells: Cells): boolean | null {
  return commonValue(cells, ({ row }) => cells.sheet.isRowHidden(row), false);
}

function columnsHidden(cells: Cells): boolean | null {
  return commonValue(cells, ({ column }) => cells.sheet.isColumnHidden(column), false);
}

function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}
