import type { Sheet } from '../../core/sheet/sheet';
import { sheetsNamed } from '../sheets-named';
import { fillRows, type Rows } from './fill-rows';
import { mergesOf } from './merges';
import { naming } from './naming';
import { read } from './read';
import { inExcel } from './run';
import { has } from './versions';

/**
 * Reads some sheets anew in one batch, in a second one which rows are hidden where some are. Versions that cannot name merged cells read the
 * whole workbook. Rejects with `item-gone` where a sheet is gone, `too-large` where Excel withholds cells or merged cells.
 */
export async function readSheets(names: readonly string[]): Promise<readonly Sheet[]> {
  if (!has('mergedAreas')) return sheetsNamed(await read(), names);
  return inExcel(async (context) => {
    const loaded = names.map((name) => load(context.workbook.worksheets.getItem(name)));
    await naming(names, () => context.sync());
    const mixed = loaded.filter(({ used }) => !used.isNullObject && used.rowHidden === null);
    const states = mixed.map(({ used }) => used.getRowProperties({ rowHidden: true }));
    if (mixed.length > 0) await context.sync();
    return loaded.map((sheet) => sheetOf(sheet, states[mixed.indexOf(sheet)]?.value));
  });
}

type Loaded = ReturnType<typeof load>;

function load(worksheet: Excel.Worksheet) {
  const used = worksheet.getUsedRangeOrNullObject(true);
  return {
    worksheet: worksheet.load('name,visibility'),
    protection: worksheet.protection.load('protected'),
    used: used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,values,formulas,numberFormat'),
    merged: used.getMergedAreasOrNullObject().load('address,areaCount'),
  };
}

/** `states` tell row by row what is hidden, where not all rows are alike. */
function sheetOf(
  { worksheet, protection, used, merged }: Loaded,
  states: readonly Excel.RowProperties[] | undefined,
): Sheet {
  const about = { name: worksheet.name, hidden: worksheet.visibility !== 'Visible', protected: protection.protected };
  if (used.isNullObject) return { ...about, rows: [], merges: [], hiddenRows: new Set() };
  const { rowIndex: row, columnIndex: column, rowCount: count, columnCount: columns } = used;
  const rows: Rows = Array.from({ length: row + count }, () => []);
  fillRows(about.name, rows, { row, column, rows: count, columns }, used);
  const isHidden = (index: number): boolean => (states ? states[index]?.rowHidden === true : used.rowHidden === true);
  const numbers = Array.from({ length: count }, (_, index) => row + index + 1);
  const hiddenRows = new Set(numbers.filter((_, index) => isHidden(index)));
  return { ...about, rows, merges: mergesOf(about.name, [merged]), hiddenRows };
}
