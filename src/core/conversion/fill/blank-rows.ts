import type { Form, IndicatorColumn } from '../../form/form';
import { contentAt } from '../../plan/content';
import { isVacant } from '../../scoring/cells-after';
import { addressOf } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { rowsOf } from '../../templates/insertion/rows';

/** A row of a form that holds no indicator yet, with the cells of its columns. */
export interface BlankRow {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  /** “指标1：”, which stands in front of the name to be filled in; '' where nothing stands there. */
  readonly prefix: string;
  readonly cells: Partial<Record<IndicatorColumn, string>>;
}

const PREFIX = /^\s*(?:三级)?指标\s*[\d一二三四五六七八九十]{1,2}\s*[:：.、]?\s*$/;

/** Rows of a form's level-2 blocks in which nothing stands but level names and “指标1：”. */
export function blankRowsOf(sheet: Sheet, form: Form): BlankRow[] {
  const taken = new Set(form.indicators.map(({ row }) => row));
  return form.blocks.flatMap(({ top, bottom, level1, level2 }) =>
    rowsOf(top, bottom)
      .filter((row) => !taken.has(row))
      .flatMap((row) => {
        const cells = cellsIn(form, row);
        const prefix = prefixIn(sheet, cells);
        return prefix === null ? [] : [{ row, level1, level2, prefix, cells }];
      }),
  );
}

function cellsIn({ columns }: Form, row: number): BlankRow['cells'] {
  const cells: Partial<Record<IndicatorColumn, string>> = {};
  for (const role of Object.keys(columns) as IndicatorColumn[]) {
    const column = columns[role];
    if (column !== undefined) cells[role] = addressOf(row, column);
  }
  return cells;
}

/** What stands in front of the name; null where the row is not blank. */
function prefixIn(sheet: Sheet, cells: BlankRow['cells']): string | null {
  const { level1: _first, level2: _second, level3, ...others } = cells;
  if (level3 === undefined || Object.values(others).some((cell) => !isVacant(sheet, cell))) return null;
  if (isVacant(sheet, level3)) return '';
  const content = contentAt(sheet, level3);
  return 'text' in content && PREFIX.test(content.text) ? content.text.trimEnd() : null;
}
