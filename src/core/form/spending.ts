import { addressAt } from '../sheet/address';
import { cellsOf, nearestCells, type GridCell } from '../sheet/grid';
import type { Field, Form } from './form';
import { fieldAt } from './fields';
import { numberIn } from './numbers';
import { endOfPart, isLabel, type Preamble } from './preamble';
import { withoutNoise } from '../value/without-noise';

/** Cumulative spending plan in per cent, one number a date (3月底, 6月底, …), and its cells; null where the form has none. */
export function spendingPlanOf({ grid, labels }: Preamble): Pick<Form, 'spendingPlan' | 'spendingPlanCells'> {
  const months = labels.filter(({ kind }) => kind === 'planMonth').map(({ label }) => label);
  if (months.length < 2) return { spendingPlan: null };
  const cells = months.map((month) => {
    const below = nearestCells(grid, month.bottom, 1).find(({ column }) => column === month.column);
    const right = cellsOf(grid, month.row).find(({ column }) => column === month.right + 1);
    return below && !isLabel(below) ? below : right;
  });
  const plan = cells.map(perCent);
  if (!plan.every((value) => value !== null)) return { spendingPlan: null };
  return {
    spendingPlan: plan,
    spendingPlanCells: cells.flatMap((cell) => (cell ? [addressAt(cell)] : [])),
  };
}

function perCent(cell: GridCell | undefined): number | null {
  const read = numberIn(cell);
  if (!read || !/^%?$/.test(read.tail)) return null;
  const isRatio = read.tail === '%' && typeof cell?.cell.value === 'number';
  return isRatio ? withoutNoise(read.number * 100) : read.number;
}

/** What the money is for: the text beside or in the rows of the label 资金用途. */
export function purposeOf(preamble: Preamble): Field | null {
  const label = preamble.labels.find(
    ({ kind, label: { label } }) => kind === 'purpose' || /资金用途$/.test(label.name),
  );
  return label ? fieldAt('purpose', label, longestText(preamble, label.label)) : null;
}

/** The longest text right of a label, down to the row where the next label stands in its column. */
function longestText(preamble: Preamble, label: GridCell): GridCell | undefined {
  const { grid } = preamble;
  const bottom = endOfPart(preamble, label.row);
  const texts: GridCell[] = [];
  for (let row = label.row; row <= bottom; row++) {
    const cells = cellsOf(grid, row);
    if (row > label.row && cells.some(({ column }) => column === label.column)) break;
    texts.push(
      ...cells.filter((cell) => cell.column > label.right && typeof cell.cell.value === 'string' && !isLabel(cell)),
    );
  }
  return texts.toSorted((a, b) => b.text.length - a.text.length)[0];
}
