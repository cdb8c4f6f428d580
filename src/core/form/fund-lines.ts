import { cellsOf, type GridCell } from '../sheet/grid';
import type { Form, FundRow } from './form';
import { isLabel, type Preamble, type Rows } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';

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

/** The part of the budget that each line states: its adjusted amount, else the initial or only one. */
export function budgetOf(lines: readonly FundLine[]): Pick<Form, 'budget' | 'budgetCells'> {
  const budget: Record<Part, number | null> = { total: null, fiscal: null, other: null };
  const budgetCells: Partial<Record<Part, string>> = {};
  for (const { part, row } of lines) {
    if (!part || budgetCells[part]) continue;
    budget[part] = row.adjusted ?? row.initial;
    const cell = row.adjusted === null ? (row.cells.initial ?? row.cells.adjusted) : row.cells.adjusted;
    if (cell) budgetCells[part] = cell;
  }
  return { budget, budgetCells };
}

/** The cell right of a label, if it is no label itself. */
export function cellBeside({ grid }: Preamble, label: GridCell): GridCell | undefined {
  const right = cellsOf(grid, label.row).find((cell) => cell.column > label.right);
  return right && !isLabel(right) ? right : undefined;
}
