import type { Form } from '../../form/form';
import type { Plan } from '../../plan/plan';
import { areaOf } from '../../sheet/address';
import type { Area, Sheet } from '../../sheet/sheet';
import { fillBlankRows } from './blank-rows';
import { groupsOf } from './groups';
import { formulasOf } from './grow-formulas';
import { type Growth, insertGroup } from './growth';
import type { NewIndicator } from './new-indicator';
import { rowsOf } from './rows';
import { spotOf } from './spot';

/** Why rows cannot be inserted into a form. */
export type Refusal = 'protected' | 'table-beside' | 'no-table';

export type Insertion = { readonly plan: Plan } | { readonly refused: Refusal };

/**
 * A plan that inserts indicators, each at the end of its level-2 block, or a new level 2 at its place in the standard order: blank rows
 * of the block are filled first, then whole rows are inserted, merged level cells grow, formulas over the block reach the new rows. Target values stay empty unless they are the
 * user's own. Refused on a protected sheet and where something stands beside the form.
 */
export function planInsertion(sheet: Sheet, form: Form, indicators: readonly NewIndicator[], title: string): Insertion {
  if (form.columns.level3 === undefined) return { refused: 'no-table' };
  const { filled, left } = fillBlankRows(sheet, form, indicators);
  if (left.length === 0) return { plan: { title, changes: filled } };
  if (sheet.protected) return { refused: 'protected' };
  if (hasNeighbour(sheet, areaOf(form.range))) return { refused: 'table-beside' };
  const growth: Growth = {
    sheet,
    form,
    table: form,
    merges: sheet.merges,
    formulas: formulasOf(sheet),
    changes: [...filled],
  };
  for (const group of groupsOf(left)) insertGroup(growth, group);
  return { plan: { title, changes: growth.changes } };
}

function hasNeighbour(sheet: Sheet, table: Area): boolean {
  return rowsOf(table.top, table.bottom).some((row) =>
    (sheet.rows[row - 1] ?? []).some(
      (cell, index) => cell !== undefined && cell.value !== '' && (index + 1 < table.left || index + 1 > table.right),
    ),
  );
}

/** Where an indicator would go, for people: its row, and the block behind or before which it stands; '' in a table without blocks. */
export function placeOfInsertion(
  form: Form,
  level1: string,
  level2: string,
): { row: number; beside: 'behind' | 'before'; block: string } {
  const { row, like } = spotOf(form, level1, level2);
  const neighbour = like === 'above' ? row - 1 : row;
  const block = form.blocks.findLast(({ top, bottom }) => top <= neighbour && neighbour <= bottom);
  return {
    row,
    beside: like === 'above' ? 'behind' : 'before',
    block: block ? `${block.level1}／${block.level2}` : '',
  };
}
