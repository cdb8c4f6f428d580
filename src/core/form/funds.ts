import { addressOf } from '../sheet/address';
import { cellsOf, type GridCell } from '../sheet/grid';
import type { Area } from '../sheet/sheet';
import type { Execution, Form, FundRow } from './form';
import { amountIn, type MoneyUnit } from './money';
import { pointsIn, rateIn } from './numbers';
import { isLabel, type Preamble } from './preamble';
import { fieldKindOf, type FieldKind } from './vocabulary/field-labels';
import { isLongTerm } from './vocabulary/header-words';

/** What the fund block says. Amounts in 万元. */
export interface Funds {
  readonly rows: readonly FundRow[];
  readonly budget: Form['budget'];
  readonly budgetCells: Form['budgetCells'];
  readonly execution: Execution | null;
}

type Part = 'total' | 'fiscal' | 'other';
type AmountColumn = 'initial' | 'adjusted' | 'executed';

const NO_FUNDS: Funds = {
  rows: [],
  budget: { total: null, fiscal: null, other: null },
  budgetCells: {},
  execution: null,
};
const PART_OF: Partial<Record<FieldKind, Part>> = {
  fundTotal: 'total',
  total: 'total',
  fundFiscal: 'fiscal',
  fundOther: 'other',
};
const EXECUTION_KINDS: readonly FieldKind[] = ['initial', 'adjusted', 'executed', 'executionRate', 'points', 'score'];

/** Rows of the task table, whose amounts are not the fund block's. */
export type Rows = Pick<Area, 'top' | 'bottom'>;

/** Reads the fund block: a table with initial, adjusted and executed amounts, or labels with an amount each. */
export function readFunds(preamble: Preamble, unit: MoneyUnit, except: Rows | null): Funds {
  const head = executionHead(preamble, except);
  return head ? readFundTable(preamble, head, unit) : readFundLabels(preamble, unit, except);
}

/** Column labels of the fund table by what they hold. */
type Head = ReadonlyMap<FieldKind, GridCell>;

function executionHead({ grid, top, bottom }: Preamble, except: Rows | null): Head | null {
  for (let row = top; row <= bottom; row++) {
    if (except && except.top <= row && row <= except.bottom) continue;
    const head = new Map<FieldKind, GridCell>();
    for (const cell of cellsOf(grid, row)) {
      const kind = columnKind(cell);
      if (kind && !head.has(kind)) head.set(kind, cell);
    }
    const amounts = (['initial', 'adjusted', 'executed'] as const).filter((kind) => head.has(kind));
    if (amounts.length >= 2) return head;
  }
  return null;
}

/** In a row of column labels 预算数 alone is the budget that is compared with the amount spent. */
function columnKind(cell: GridCell): FieldKind | null {
  if (/^预算(?:数|金额|资金)?$/.test(cell.label.name)) return 'adjusted';
  const kind = fieldKindOf(cell.label.name);
  return kind && EXECUTION_KINDS.includes(kind) ? kind : null;
}

function readFundTable(preamble: Preamble, head: Head, unit: MoneyUnit): Funds {
  const lines: FundLine[] = [];
  const first = Math.min(...[...head.values()].map(({ column }) => column));
  const headRow = Math.max(...[...head.values()].map(({ bottom }) => bottom));
  for (let row = headRow + 1; row <= preamble.bottom; row++) {
    const line = fundLineOf(cellsOf(preamble.grid, row), head, first, unit);
    if (line) lines.push(line);
    else if (lines.length && endsFunds(cellsOf(preamble.grid, row))) break;
  }
  const total = lines.find(({ part }) => part === 'total');
  return {
    rows: lines.map(({ row }) => row),
    ...budgetOf(lines),
    execution: total ? executionOf(total, head) : null,
  };
}

interface FundLine {
  readonly part: Part | null;
  readonly row: FundRow;
  readonly cells: ReadonlyMap<FieldKind, GridCell>;
}

function endsFunds([first]: readonly GridCell[]): boolean {
  const kind = fieldKindOf(first?.label.name ?? '');
  return kind === 'goals' || kind === 'taskSection' || kind === 'indicatorSection' || kind === 'numberedGoal';
}

function fundLineOf(cells: readonly GridCell[], head: Head, first: number, unit: MoneyUnit): FundLine | null {
  const label = cells.filter((cell) => cell.column < first && typeof cell.cell.value === 'string').at(-1);
  if (!label || endsFunds(cells)) return null;
  const found = new Map<FieldKind, GridCell>();
  for (const [kind, { column, right }] of head) {
    const cell = cells.find((candidate) => column <= candidate.column && candidate.column <= right);
    if (cell) found.set(kind, cell);
  }
  const part = PART_OF[fieldKindOf(label.label.name) ?? 'note'] ?? null;
  if (!part && !found.size) return null;
  return { part, row: fundRowOf(label, found, unit), cells: found };
}

function fundRowOf(label: GridCell, found: ReadonlyMap<FieldKind, GridCell>, unit: MoneyUnit): FundRow {
  const amount = (kind: AmountColumn) => amountIn(found.get(kind), unit);
  return {
    label: label.text.trim(),
    initial: amount('initial'),
    adjusted: amount('adjusted'),
    executed: amount('executed'),
    cells: { label: addressOf(label.row, label.column), ...addresses(found, ['initial', 'adjusted', 'executed']) },
  };
}

function addresses<K extends FieldKind>(
  found: ReadonlyMap<FieldKind, GridCell>,
  kinds: readonly K[],
): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  for (const kind of kinds) {
    const cell = found.get(kind);
    if (cell) result[kind] = addressOf(cell.row, cell.column);
  }
  return result;
}

function executionOf({ row, cells }: FundLine, head: Head): Execution {
  const text = (kind: FieldKind, name: 'pointsText' | 'rateText' | 'scoreText') =>
    head.has(kind) ? { [name]: cells.get(kind)?.text ?? '' } : {};
  const { executionRate, ...known } = addressesOfExecution(row, cells, head);
  return {
    initial: row.initial,
    adjusted: row.adjusted,
    executed: row.executed,
    points: pointsIn(cells.get('points')),
    rate: rateIn(cells.get('executionRate'), head.get('executionRate')?.label.remark === '%'),
    score: pointsIn(cells.get('score')),
    cells: { ...known, ...(executionRate && { rate: executionRate }) },
    ...text('points', 'pointsText'),
    ...text('executionRate', 'rateText'),
    ...text('score', 'scoreText'),
  };
}

/** Where each part stands or, where it is blank, belongs: the row of the total under the column's label. */
function addressesOfExecution(
  row: FundRow,
  cells: ReadonlyMap<FieldKind, GridCell>,
  head: Head,
): Partial<Record<'initial' | 'adjusted' | 'executed' | 'executionRate' | 'points' | 'score', string>> {
  const kinds = ['initial', 'adjusted', 'executed', 'executionRate', 'points', 'score'] as const;
  const line = Number(/\d+$/.exec(row.cells.label ?? '')?.[0] ?? 0);
  const blank: Partial<Record<(typeof kinds)[number], string>> = {};
  for (const kind of kinds) {
    const column = head.get(kind)?.column;
    if (column) blank[kind] = addressOf(line, column);
  }
  return { ...blank, ...addresses(cells, kinds) };
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

/** Labels with an amount each, in one or more groups: the whole project's (实施期, 中期) and the year's, side by side or one below the other. */
function readFundLabels(preamble: Preamble, unit: MoneyUnit, except: Rows | null): Funds {
  const groups: { label: GridCell; lines: FundLine[] }[] = [];
  for (const { kind, label } of preamble.labels) {
    const part = PART_OF[kind];
    if (except && except.top <= label.row && label.row <= except.bottom) continue;
    if (kind !== 'fundCarried' && !part) continue;
    const amount = amountCell(preamble, label);
    if (part === 'total' && !amount && !isFundLabel(preamble, label)) continue;
    const line = { part: part ?? null, row: labelledRow(label, amount, unit), cells: new Map<FieldKind, GridCell>() };
    const group = part === 'total' ? undefined : groupFor(groups, label);
    if (group) group.lines.push(line);
    else groups.push({ label, lines: [line] });
  }
  const ofYear =
    groups.find(({ label }) => /年/.test(label.label.name)) ??
    groups.find(({ label }) => !isLongTerm(label.label.name)) ??
    groups[0];
  if (!ofYear) return NO_FUNDS;
  const rows = groups.flatMap(({ lines }) => lines.map(({ row }) => row));
  return { rows, ...budgetOf(ofYear.lines), execution: null };
}

/** A blank total counts where other fund labels stand around it. */
function isFundLabel(preamble: Preamble, label: GridCell): boolean {
  return preamble.labels.some(
    ({ kind, label: other }) => kind === 'fundFiscal' && Math.abs(other.row - label.row) <= 3,
  );
}

/** The group whose total stands above in the same column, else the last one begun. */
function groupFor<T extends { label: GridCell }>(groups: readonly T[], label: GridCell): T | undefined {
  return groups.findLast((group) => group.label.column === label.column) ?? groups.at(-1);
}

function amountCell({ grid }: Preamble, label: GridCell): GridCell | undefined {
  const right = cellsOf(grid, label.row).find((cell) => cell.column > label.right);
  return right && !isLabel(right) ? right : undefined;
}

function labelledRow(label: GridCell, amount: GridCell | undefined, unit: MoneyUnit): FundRow {
  const cell = amount ? addressOf(amount.row, amount.column) : addressOf(label.row, label.right + 1);
  return {
    label: label.text.trim(),
    initial: amountIn(amount, unit, label),
    adjusted: null,
    executed: null,
    cells: { label: addressOf(label.row, label.column), initial: cell },
  };
}
