import type { Form } from '../../form/form';
import type { Change } from '../../plan/plan';
import type { RowShift } from '../../plan/row-shift';
import { rowAtStart } from '../../plan/shift';
import { addressAt, addressOf, areaOf, rangeOf } from '../../sheet/address';
import type { Area, Sheet } from '../../sheet/sheet';
import { lengthened, moveFormulas, type PlacedFormula } from './grow-formulas';
import type { Group } from './groups';
import { type LevelCells, levelCellsAt, repeats } from './level-cells';
import { rowContents } from './row-contents';
import { rowsOf, shifted } from './rows';
import { spanJoined, type Spot, spotOf, type Table, tableAfter } from './spot';

/** A form while rows are inserted into it; everything but `sheet` and `form` stands as the changes so far left it. */
export interface Growth {
  readonly sheet: Sheet;
  readonly form: Form;
  table: Table;
  merges: readonly Area[];
  formulas: readonly PlacedFormula[];
  readonly changes: Change[];
}

/** Inserts the rows of one group, with its level names, merged cells and longer formulas. */
export function insertGroup(growth: Growth, { level1, level2, indicators }: Group): void {
  const { form, changes } = growth;
  const count = indicators.length;
  const spot = spotOf(growth.table, level1, level2);
  const span = spanJoined(growth.table, spot, level1);
  const cells = levelCellsAt({ ...growth, originOf: (row) => originOf(growth, row) }, spot, count);
  insertRows(growth, spot, cells, count);
  indicators.forEach((indicator, index) =>
    changes.push(...rowContents(form, spot.row + index, indicator, namesToPrint(growth, spot, index === 0))),
  );
  lengthenFormulas(growth, spot, span, count);
  growth.table = tableAfter(growth.table, spot, level1, level2, count);
}

function originOf({ changes, sheet }: Growth, row: number): number | null {
  return rowAtStart(changes, changes.length, sheet.name, row);
}

function insertRows(
  growth: Growth,
  { row, like }: Spot,
  { apart, together, movedUp }: LevelCells,
  count: number,
): void {
  const { changes } = growth;
  const sheet = growth.sheet.name;
  for (const area of apart) changes.push({ do: 'unmerge', range: { sheet, range: rangeOf(area) } });
  changes.push({ do: 'insertRows', sheet, row, count, ...(like === 'below' && { like }) });
  for (const { column, name } of movedUp) {
    const [to, from] = [addressOf(row, column), addressOf(row + count, column)];
    changes.push({ do: 'set', at: { sheet, cell: to }, before: { empty: true }, after: name });
    changes.push({ do: 'set', at: { sheet, cell: from }, before: name, after: { empty: true } });
  }
  const kept = growth.merges.filter((area) => !apart.includes(area)).map((area) => shifted(area, row - 1, count));
  const beside = acrossColumns(kept, like === 'above' ? row - 1 : row + count);
  const across = rowsOf(row, row + count - 1).flatMap((at) => beside.map((area) => ({ ...area, top: at, bottom: at })));
  growth.merges = [...kept, ...together, ...across];
  for (const area of [...together, ...across]) changes.push({ do: 'merge', range: { sheet, range: rangeOf(area) } });
}

/** Cells of a row that are merged across columns, as its new neighbours will have them too. */
function acrossColumns(merges: readonly Area[], row: number): Area[] {
  return merges.filter(({ top, bottom, left, right }) => top === row && bottom === row && right > left);
}

/** Level names that a new row prints: those of a new level in its first row, and all where the form repeats them in every row. */
function namesToPrint(growth: Growth, { joins }: Spot, first: boolean): ('level1' | 'level2')[] {
  const fresh = { level2: [], level1: ['level2'], table: ['level1', 'level2'] } as const;
  const names: readonly ('level1' | 'level2')[] = fresh[joins];
  return (['level1', 'level2'] as const).filter((level) => {
    const column = growth.form.columns[level];
    return (first && names.includes(level)) || (column !== undefined && repeats(growth, column));
  });
}

function lengthenFormulas(growth: Growth, { row }: Spot, span: ReturnType<typeof spanJoined>, count: number): void {
  const { changes, form } = growth;
  const sheet = growth.sheet.name;
  const shift: RowShift = { do: 'insertRows', sheet, row, count };
  const table = areaOf(form.range);
  const reach = { from: shifted(span, row - 1, count), to: { top: row, bottom: row + count - 1 } };
  const within = { top: table.top, bottom: growth.table.lastRow + count };
  growth.formulas = moveFormulas(growth.formulas, shift).map((formula) => {
    const text = lengthened(formula.text, sheet, { ...reach, within });
    if (text === formula.text) return formula;
    const at = { sheet, cell: addressAt(formula) };
    changes.push({ do: 'set', at, before: { formula: formula.text }, after: { formula: text } });
    return { ...formula, text };
  });
}
