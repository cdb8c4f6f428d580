import type { Form } from '../../form/form';
import type { Change } from '../../plan/plan';
import { addressOf, areaOf, rangeOf } from '../../sheet/address';
import { type Area, cellAt, type Sheet } from '../../sheet/sheet';
import type { Group } from './groups';
import { growFormulas, moveFormulas, type PlacedFormula } from './grow-formulas';
import { rowContents } from './row-contents';
import { rowsOf, shifted } from './rows';
import type { Spot } from './spot';

/** A form while rows are inserted into it, from the bottom up. */
export interface Growth {
  readonly sheet: Sheet;
  readonly form: Form;
  /** Merged areas as they stand after the changes so far. */
  merges: Area[];
  formulas: readonly PlacedFormula[];
  readonly changes: Change[];
}

/** Inserts the rows of one group, with its level names, merged cells and longer formulas. */
export function insertGroup(growth: Growth, { spot, indicators }: Group): void {
  const { sheet, form, changes } = growth;
  const count = indicators.length;
  const { after } = spot;
  changes.push({ do: 'insertRows', sheet: sheet.name, row: after + 1, count });
  growth.merges = growth.merges.map((merge) => shifted(merge, after, count));
  growLevels(growth, spot, count);
  copyRowMerges(growth, after, count);
  indicators.forEach((indicator, index) => {
    const printed = namesToPrint(growth, spot, index === 0);
    changes.push(...rowContents(form, after + 1 + index, indicator, printed));
  });
  lengthenFormulas(growth, after, count);
}

function lengthenFormulas(growth: Growth, after: number, count: number): void {
  const { sheet, form, changes } = growth;
  growth.formulas = moveFormulas(growth.formulas, after, count);
  for (const { before, after: text } of growFormulas(growth.formulas, areaOf(form.range), after, count)) {
    const at = { sheet: sheet.name, cell: addressOf(before.row, before.column) };
    changes.push({ do: 'set', at, before: { formula: before.text }, after: { formula: text } });
    growth.formulas = growth.formulas.map((formula) => (formula === before ? { ...before, text } : formula));
  }
}

/** Level names that a new row prints: those of a new level in its first row, and all where the form repeats them in every row. */
function namesToPrint({ sheet, form }: Growth, { joins }: Spot, first: boolean): ('level1' | 'level2')[] {
  const fresh = { level2: [], level1: ['level2'], table: ['level1', 'level2'] } as const;
  const names: readonly ('level1' | 'level2')[] = fresh[joins];
  return (['level1', 'level2'] as const).filter(
    (level) => (first && names.includes(level)) || repeats(sheet, form, level),
  );
}

function repeats(sheet: Sheet, form: Form, level: 'level1' | 'level2'): boolean {
  const column = form.columns[level];
  if (column === undefined) return false;
  return form.indicators.some(({ row }) => {
    const above = cellAt(sheet, row - 1, column)?.value;
    return above !== undefined && above !== '' && above === cellAt(sheet, row, column)?.value;
  });
}

/** Merged level cells that end where the rows came in reach over them; a level of one row becomes a merged one. */
function growLevels(growth: Growth, { after, joins }: Spot, count: number): void {
  const { form, sheet } = growth;
  const level3 = form.columns.level3 ?? 1;
  const stays =
    joins === 'level2' ? level3 : joins === 'level1' ? (form.columns.level2 ?? level3) : (form.columns.level1 ?? 1);
  const left = areaOf(form.range).left;
  for (let column = left; column < stays; column += 1) {
    const merge = growth.merges.find(
      (area) => area.left <= column && column <= area.right && area.top <= after && after <= area.bottom,
    );
    if (merge && (merge.bottom > after || merge.left < column || merge.right >= stays)) continue;
    const old = merge ?? { top: after, bottom: after, left: column, right: column };
    if (!merge && !isMergedColumn(sheet, form, column)) continue;
    const grown = { ...old, bottom: after + count };
    if (merge) growth.changes.push({ do: 'unmerge', range: { sheet: sheet.name, range: rangeOf(merge) } });
    growth.changes.push({ do: 'merge', range: { sheet: sheet.name, range: rangeOf(grown) } });
    growth.merges = [...growth.merges.filter((area) => area !== merge), grown];
  }
}

/** Whether cells of a column are merged downwards in the indicator table, so that a level of one row would be too. */
function isMergedColumn(sheet: Sheet, form: Form, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.left <= column &&
      column <= area.right &&
      area.top >= form.headerRow &&
      area.bottom <= form.lastRow &&
      area.bottom > area.top,
  );
}

/** Cells merged across columns in the row above are merged in the new rows as well. */
function copyRowMerges(growth: Growth, after: number, count: number): void {
  const pattern = growth.merges.filter((area) => area.top === after && area.bottom === after && area.right > area.left);
  for (const row of rowsOf(after + 1, after + count))
    for (const { left, right } of pattern) {
      const copy = { top: row, bottom: row, left, right };
      growth.merges = [...growth.merges, copy];
      growth.changes.push({ do: 'merge', range: { sheet: growth.sheet.name, range: rangeOf(copy) } });
    }
}
