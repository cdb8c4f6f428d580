import { addressOf } from '../sheet/address';
import { cellsOf, type GridCell } from '../sheet/grid';
import type { Execution, Form, FundRow } from './form';
import { fundHeadIn, readFundTable } from './fund-table';
import { amountIn, type MoneyUnit } from './money';
import { isLabel, type Preamble, type Rows } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';
import { isLongTerm } from './vocabulary/header-words';

/** What the fund block says. Amounts in 万元. */
export interface Funds {
  readonly rows: readonly FundRow[];
  readonly budget: Form['budget'];
  readonly budgetCells: Form['budgetCells'];
  readonly execution: Execution | null;
}

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

/** Reads the fund block: a table with initial, adjusted and executed amounts, or labels with an amount each. `except` is the task table. */
export function readFunds(preamble: Preamble, unit: MoneyUnit, except: Rows | null): Funds {
  const head = fundHeadIn(preamble, except);
  if (head) {
    const { lines, execution } = readFundTable(preamble, head, unit);
    return { rows: lines.map(({ row }) => row), ...budgetOf(lines), execution };
  }
  const groups = fundGroups(preamble, unit, except);
  const rows = groups.flatMap(({ lines }) => lines.map(({ row }) => row));
  return { rows, ...budgetOf(groupOfYear(groups)?.lines ?? []), execution: null };
}

function budgetOf(lines: readonly FundLine[]): Pick<Funds, 'budget' | 'budgetCells'> {
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

/** A total with its parts: the whole project's (实施期, 中期) or the year's. */
interface FundGroup {
  readonly label: GridCell;
  readonly lines: FundLine[];
}

/** Labels with an amount each, in one or more groups, side by side or one below the other. */
function fundGroups(preamble: Preamble, unit: MoneyUnit, except: Rows | null): readonly FundGroup[] {
  const groups: FundGroup[] = [];
  for (const { kind, label, inline } of preamble.labels) {
    const part = PART_OF[kind] ?? null;
    const isTask = except && except.top <= label.row && label.row <= except.bottom;
    if (isTask || (kind !== 'fundCarried' && !part)) continue;
    const amount = inline === null ? amountCell(preamble, label) : label;
    if (part === 'total' && !amount && !standsAmongFunds(preamble, label)) continue;
    const line = { part, row: fundRowOf(label, amount, inline, unit) };
    const group = part === 'total' ? undefined : groupFor(groups, label);
    if (group) group.lines.push(line);
    else groups.push({ label, lines: [line] });
  }
  return groups.length ? groups : sectionGroup(preamble, unit);
}

/** “项目资金（万元）” with nothing but a number beside it. */
function sectionGroup(preamble: Preamble, unit: MoneyUnit): readonly FundGroup[] {
  const section = preamble.labels.find(({ kind }) => kind === 'fundSection');
  const amount = section && (section.inline === null ? amountCell(preamble, section.label) : section.label);
  if (!section || !amount) return [];
  const row = fundRowOf(section.label, amount, section.inline, unit);
  return row.initial === null ? [] : [{ label: section.label, lines: [{ part: 'total', row }] }];
}

function groupOfYear(groups: readonly FundGroup[]): FundGroup | undefined {
  const named = groups.find(({ label }) => /年/.test(label.label.name));
  return named ?? groups.find(({ label }) => !isLongTerm(label.label.name)) ?? groups[0];
}

/** A blank total counts where other fund labels stand around it. */
function standsAmongFunds(preamble: Preamble, label: GridCell): boolean {
  return preamble.labels.some(
    ({ kind, label: other }) => kind === 'fundFiscal' && Math.abs(other.row - label.row) <= 3,
  );
}

/** The group whose total stands above in the same column, else the last one begun. */
function groupFor(groups: readonly FundGroup[], label: GridCell): FundGroup | undefined {
  return groups.findLast((group) => group.label.column === label.column) ?? groups.at(-1);
}

function amountCell({ grid }: Preamble, label: GridCell): GridCell | undefined {
  const right = cellsOf(grid, label.row).find((cell) => cell.column > label.right);
  return right && !isLabel(right) ? right : undefined;
}

function fundRowOf(label: GridCell, amount: GridCell | undefined, inline: string | null, unit: MoneyUnit): FundRow {
  const cell = amount ? addressOf(amount.row, amount.column) : addressOf(label.row, label.right + 1);
  return {
    label: inline === null ? label.text.trim() : label.text.slice(0, label.text.lastIndexOf(inline)).trim(),
    initial: amountIn(amount, unit, label, inline),
    adjusted: null,
    executed: null,
    cells: { label: addressOf(label.row, label.column), initial: cell },
  };
}
