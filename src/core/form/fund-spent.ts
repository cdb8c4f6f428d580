import { addressAt, addressesAt, placeOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import type { Execution, FundRow } from './form';
import { amountCell, amountOver, cellBeside, isTaskRow, saysChange, type FundLine } from './fund-lines';
import { amountIn, type MoneyUnit } from './money';
import { pointsIn, rateIn } from './numbers';
import { cellBelow, type LabelledCell, type Preamble, type Rows } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';

/** The amounts of a row of funds with their places. */
type Amounts = Pick<FundRow, 'initial' | 'adjusted' | 'executed' | 'cells'>;

/** The amounts that labels state beside what was spent. */
const AMOUNTS = ['initial', 'adjusted', 'executed'] as const;

/**
 * Budget and amount spent as labels with their values beside them: “年初预算数 | 100 | 实际支出 | 96 | 执行率 | 96%”, and those of all `lines` that
 * are parts of each, in its row or below it.
 */
export function readSpent(
  preamble: Preamble,
  unit: MoneyUnit,
  tasks: Rows | null,
  lines: readonly FundLine[],
): { lines: readonly FundLine[]; execution: Execution } | null {
  const labels = firstOfKinds(preamble, tasks);
  const budget = labels.get('adjusted') ?? labels.get('initial');
  const amounts = { initial: amountAt('initial'), adjusted: amountAt('adjusted'), executed: amountAt('executed') };
  if (!budget || amounts.executed === null) return null;
  const cells = addressesAt({ initial: cellAt('initial'), adjusted: cellAt('adjusted'), executed: cellAt('executed') });
  const row = { label: budget.label.text.trim(), ...amounts, cells: { label: addressAt(budget.label), ...cells } };
  return {
    lines: [{ part: 'total', row }, ...partLines(lines, labels)],
    execution: executionBeside(preamble, { ...amounts, cells }, tasks),
  };

  function amountAt(kind: FieldKind): number | null {
    const labelled = labels.get(kind);
    return labelled ? amountIn(cellAt(kind), unit, labelled.label, labelled.inline) : null;
  }

  function cellAt(kind: FieldKind): GridCell | undefined {
    const labelled = labels.get(kind);
    return labelled && amountCell(preamble, labelled);
  }
}

/** “其中：财政拨款 | 46 | 其中：财政拨款 | 44.16” under a budget and what was spent of it, as one line for each label. */
function partLines(lines: readonly FundLine[], labels: ReadonlyMap<FieldKind, LabelledCell>): readonly FundLine[] {
  const heads = AMOUNTS.flatMap((kind) => labels.get(kind)?.label ?? []);
  const parts = new Map<string, FundLine>();
  for (const { part, row } of lines) {
    const { label, initial } = row.cells;
    if (part === 'total' || !label || !initial || row.initial === null) continue;
    const head = amountOver(heads, placeOf(label));
    const column = head && AMOUNTS.find((kind) => labels.get(kind)?.label === head);
    if (!column) continue;
    const same = parts.get(row.label)?.row ?? { ...row, initial: null, cells: { label } };
    const cells = { ...same.cells, [column]: initial };
    parts.set(row.label, { part, row: { ...same, [column]: row.initial, cells } });
  }
  return [...parts.values()];
}

/** The execution of a form whose amounts are known, with rate, points and score beside their labels or, in a column, below them. */
export function executionBeside(
  preamble: Preamble,
  { initial, adjusted, executed, cells: { label: _label, ...cells } }: Amounts,
  tasks: Rows | null,
): Execution {
  const labels = firstOfKinds(preamble, tasks);
  const rate = labels.get('executionRate')?.label;
  const valueAt = (label: GridCell | undefined) => label && (cellBeside(preamble, label) ?? cellBelow(preamble, label));
  const besideRate = (kind: 'points' | 'score') =>
    valueAt(preamble.labels.find((labelled) => labelled.kind === kind && labelled.label.row === rate?.row)?.label);
  const found = { rate: valueAt(rate), points: besideRate('points'), score: besideRate('score') };
  return {
    initial,
    adjusted,
    executed,
    points: pointsIn(found.points),
    rate: rateIn(found.rate, rate?.label.remark === '%'),
    score: pointsIn(found.score),
    cells: { ...cells, ...addressesAt(found) },
  };
}

function firstOfKinds({ labels }: Preamble, tasks: Rows | null): ReadonlyMap<FieldKind, LabelledCell> {
  const found = new Map<FieldKind, LabelledCell>();
  for (const labelled of labels) {
    const known = found.get(labelled.kind);
    if (!isTaskRow(labelled.label.row, tasks) && (!known || saysChange(known.label)))
      found.set(labelled.kind, labelled);
  }
  return found;
}
