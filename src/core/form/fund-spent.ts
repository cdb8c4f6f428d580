import { addressOf } from '../sheet/address';
import type { Execution, FundRow } from './form';
import { cellBeside, isTaskRow } from './fund-lines';
import { amountIn, type MoneyUnit } from './money';
import { rateIn } from './numbers';
import type { LabelledCell, Preamble, Rows } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';

/** Budget and amount spent as labels with their values beside them: “年初预算数 | 100 | 实际支出 | 96 | 执行率 | 96%”. */
export function readSpent(
  preamble: Preamble,
  unit: MoneyUnit,
  tasks: Rows | null,
): { row: FundRow; execution: Execution } | null {
  const labels = firstOfKinds(preamble, tasks);
  const budget = labels.get('adjusted') ?? labels.get('initial');
  const amounts = { initial: amountAt('initial'), adjusted: amountAt('adjusted'), executed: amountAt('executed') };
  if (!budget || amounts.executed === null) return null;
  const cells = { ...cellAt('initial'), ...cellAt('adjusted'), ...cellAt('executed') };
  const rate = labels.get('executionRate');
  const rateCell = rate && cellBeside(preamble, rate.label);
  return {
    row: {
      label: budget.label.text.trim(),
      ...amounts,
      cells: { label: addressOf(budget.label.row, budget.label.column), ...cells },
    },
    execution: {
      ...amounts,
      points: null,
      rate: rateIn(rateCell, rate?.label.label.remark === '%'),
      score: null,
      cells: { ...cells, ...(rateCell && { rate: addressOf(rateCell.row, rateCell.column) }) },
    },
  };

  function amountAt(kind: FieldKind): number | null {
    const labelled = labels.get(kind);
    return labelled ? amountIn(valueOf(labelled), unit, labelled.label, labelled.inline) : null;
  }

  function cellAt<K extends FieldKind>(kind: K): Partial<Record<K, string>> {
    const labelled = labels.get(kind);
    const cell = labelled && valueOf(labelled);
    const place: Partial<Record<K, string>> = {};
    if (cell) place[kind] = addressOf(cell.row, cell.column);
    return place;
  }

  function valueOf({ label, inline }: LabelledCell) {
    return inline === null ? cellBeside(preamble, label) : label;
  }
}

function firstOfKinds({ labels }: Preamble, tasks: Rows | null): ReadonlyMap<FieldKind, LabelledCell> {
  const found = new Map<FieldKind, LabelledCell>();
  for (const labelled of labels)
    if (!isTaskRow(labelled.label.row, tasks) && !found.has(labelled.kind)) found.set(labelled.kind, labelled);
  return found;
}
