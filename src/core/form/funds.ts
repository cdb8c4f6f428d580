import { addressOf } from '../sheet/address';
import { cellsOf, type GridCell } from '../sheet/grid';
import type { Execution, Form, FundRow } from './form';
import { fundHeadIn, readFundTable } from './fund-table';
import { amountIn, type MoneyUnit } from './money';
import { rateIn } from './numbers';
import { isLabel, type LabelledCell, type Preamble, type Rows } from './preamble';
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
  const spent = readSpent(preamble, unit, except);
  if (spent) return spent;
  const groups = fundGroups(preamble, unit, except);
  const rows = groups.flatMap(({ lines }) => lines.map(({ row }) => row));
  return { rows, ...budgetOf(groupOfYear(groups)?.lines ?? []), execution: null };
}

/** Budget and amount spent as labels with their values beside them: “年初预算数 | 100 | 实际支出 | 96 | 执行率 | 96%”. */
function readSpent(preamble: Preamble, unit: MoneyUnit, except: Rows | null): Funds | null {
  const found = new Map<FieldKind, LabelledCell>();
  for (const labelled of preamble.labels) {
    const isTask = except && except.top <= labelled.label.row && labelled.label.row <= except.bottom;
    if (!isTask && !found.has(labelled.kind)) found.set(labelled.kind, labelled);
  }
  const executed = found.get('executed');
  const budget = found.get('adjusted') ?? found.get('initial');
  if (!executed || !budget) return null;
  const at = (kind: FieldKind) => placeOf(preamble, found.get(kind), unit);
  const [initial, adjusted, spent] = [at('initial'), at('adjusted'), at('executed')];
  if (spent.amount === null) return null;
  const amounts = { initial: initial.amount, adjusted: adjusted.amount, executed: spent.amount };
  const cells = {
    ...(initial.cell && { initial: initial.cell }),
    ...(adjusted.cell && { adjusted: adjusted.cell }),
    ...(spent.cell && { executed: spent.cell }),
  };
  const label = addressOf(budget.label.row, budget.label.column);
  const row = { label: budget.label.text.trim(), ...amounts, cells: { label, ...cells } };
  const rate = found.get('executionRate');
  const rateCell = rate && amountCell(preamble, rate.label);
  const execution = { ...amounts, points: null, rate: rateIn(rateCell, rate?.label.label.remark === '%'), score: null };
  return {
    rows: [row],
    ...budgetOf([{ part: 'total', row }]),
    execution: {
      ...execution,
      cells: { ...cells, ...(rateCell && { rate: addressOf(rateCell.row, rateCell.column) }) },
    },
  };
}

function placeOf(
  preamble: Preamble,
  labelled: LabelledCell | undefined,
  unit: MoneyUnit,
): { amount: number | null; cell: string | undefined } {
  if (!labelled) return { amount: null, cell: undefined };
  const { label, inline } = labelled;
  const cell = inline === null ? amountCell(preamble, label) : label;
  return { amount: amountIn(cell, unit, label, inline), cell: cell && addressOf(cell.row, cell.column) };
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
