import type { Field, FieldName, Form } from '../../form/form';
import { addressOf, areaOf, placeOf } from '../../sheet/address';
import { isBlank } from '../text';

/** Whether a value stands above or in front of its label, where nobody looks for it. */
export function isMisplaced({ labelCell, cell, value }: Field): boolean {
  if (isBlank(value)) return false;
  const [label, found] = [placeOf(labelCell), placeOf(cell)];
  return found.row < label.row || (found.row === label.row && found.column < label.column);
}

/** The cell right of a field's label, where its value is looked for. */
export function rightOf({ labelCell }: Field): string {
  const { row, column } = placeOf(labelCell);
  return addressOf(row, column + 1);
}

/** A blank cell that a form ends before is shown at the form's edge: its label was merged over the place. */
export function insideForm({ range }: Form, cell: string): string {
  const { row, column } = placeOf(cell);
  return addressOf(row, Math.min(column, areaOf(range).right));
}

/** Whether one of the fields of a name is filled, or the form says it elsewhere. */
export function isAnswered(form: Form, name: FieldName, fields: readonly Field[]): boolean {
  if (fields.some(({ value }) => !isBlank(value))) return true;
  if (name === 'goals') return form.goals.length > 0;
  return name === 'year' && form.year !== null;
}

/** Label and cell of the total amount where a form prints a place for it and it is blank; null otherwise. */
export function blankBudget({ budget, budgetCells, funds, execution }: Form): { label: string; cell: string } | null {
  const cell = budgetCells.total ?? execution?.cells.adjusted ?? execution?.cells.initial;
  if (cell === undefined || [budget.total, execution?.adjusted, execution?.initial].some(isAmount)) return null;
  const fund = funds.find(({ cells }) => Object.values(cells).includes(cell)) ?? funds[0];
  return { label: fund?.label.trim().replace(/[:：]$/, '') ?? '预算金额', cell };
}

function isAmount(amount: number | null | undefined): boolean {
  return typeof amount === 'number';
}
