import { cellsOf, type GridCell } from '../sheet/grid';
import type { Form, FundRow } from './form';
import { labelOf } from '../sheet/text';
import { withoutNoise } from '../value/without-noise';
import { isLabel, type Preamble, type Rows } from './preamble';
import { namesGovernment, type FieldKind } from './vocabulary/field-labels';

type Part = 'total' | 'fiscal' | 'other';

/** A row of the fund block with the part of the budget that it states, if any. */
export interface FundLine {
  readonly part: Part | null;
  readonly row: FundRow;
}

/** Part of the budget that a label states. */
export const PART_OF: Partial<Record<FieldKind, Part>> = {
  fundTotal: 'total',
  total: 'total',
  fundFiscal: 'fiscal',
  fundOther: 'other',
};

/** True for a row of the task table, whose amounts are not the fund block's. */
export function isTaskRow(row: number, tasks: Rows | null): boolean {
  return tasks !== null && tasks.top <= row && row <= tasks.bottom;
}

/**
 * The part of the budget that each line states: its adjusted amount, else the initial or only one. What several levels of government
 * give (“中央资金”, “省级资金”) is fiscal money together.
 */
export function budgetOf(lines: readonly FundLine[]): Pick<Form, 'budget' | 'budgetCells'> {
  const budget: Record<Part, number | null> = { total: null, fiscal: null, other: null };
  const budgetCells: Partial<Record<Part, string>> = {};
  for (const { part, row } of lines) {
    if (!part || budgetCells[part]) continue;
    budget[part] = part === 'fiscal' ? fiscalFrom(row, lines) : amountOf(row);
    const cell = row.adjusted === null ? (row.cells.initial ?? row.cells.adjusted) : row.cells.adjusted;
    if (cell) budgetCells[part] = cell;
  }
  return { budget, budgetCells };
}

function amountOf({ adjusted, initial }: FundRow): number | null {
  return adjusted ?? initial;
}

/** The first fiscal line; where it names a level of government, with the other levels beside it, those inside of another (“其中”) left out. */
function fiscalFrom(first: FundRow, lines: readonly FundLine[]): number | null {
  const sum = amountOf(first);
  if (sum === null || !isOfGovernment(first)) return sum;
  let [whole, room] = [sum, 0];
  let previous = sum;
  for (const { row } of lines.slice(lines.findIndex((line) => line.row === first) + 1)) {
    const amount = amountOf(row);
    if (amount === null || !isOfGovernment(row)) continue;
    if (row.label.startsWith('其中')) room = previous;
    const isInside = amount <= room;
    if (isInside) room -= amount;
    else whole += amount;
    previous = amount;
  }
  return withoutNoise(whole);
}

function isOfGovernment({ label }: FundRow): boolean {
  return namesGovernment(labelOf(label).name);
}

/** The cell right of a label, if it is no label itself. */
export function cellBeside({ grid }: Preamble, label: GridCell): GridCell | undefined {
  const right = cellsOf(grid, label.row).find((cell) => cell.column > label.right);
  return right && !isLabel(right) ? right : undefined;
}
