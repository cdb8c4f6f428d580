import { addressAt, placeOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import type { Execution, FundRow } from './form';
import { groupOfYear, type FundGroup } from './fund-groups';
import { amountCell, amountOver, isTaskRow, type FundLine } from './fund-lines';
import { executionBeside } from './fund-spent';
import { amountIn, type MoneyUnit } from './money';
import type { LabelledCell, Preamble, Rows } from './preamble';

/** Names of what was spent; 预算安排及执行 names planned and spent at once. */
const SPENT = /^(?!.*(?:安排|年初|投入)).*(?:执行|使用|(?:实际|累计|全年)支出|.支出(?=情况))(?:情况|数|额|金额)?$/;
/** “支出” alone may be a budget's other side as well. */
const BARE_SPENT = /^支出(?:情况|数|额|金额)?$/;
const INCOME = /^.{0,4}收入.{0,3}$/;
/** The first amounts of a year, which may have been adjusted since. */
const INITIAL = /年初|批复/;

/**
 * Planned and spent amounts as pairs side by side or one below the other: “预算安排 | 100 | 预算执行 | 96”, or a total with its parts under
 * each of the two; null where nothing spent is told.
 */
export function pairedFunds(
  preamble: Preamble,
  groups: readonly FundGroup[],
  unit: MoneyUnit,
  tasks: Rows | null,
): { lines: readonly FundLine[]; execution: Execution } | null {
  const spentGroups = groups.slice(1).filter(({ label }) => isUnderSpent(preamble, label));
  const planned = groupOfYear(groups.filter((group) => !spentGroups.includes(group)));
  if (!planned) return null;
  const alone = spentGroups[0] ? null : spentLabel(preamble, planned.label, unit, tasks);
  const isSpent = ({ row: { cells } }: FundLine): boolean =>
    alone !== null &&
    cells.label !== undefined &&
    amountOver([planned.label, alone.label], placeOf(cells.label)) === alone.label;
  const spent = spentGroups[0]?.lines ?? (alone && [...alone.lines, ...planned.lines.filter(isSpent)]);
  if (!spent) return null;
  const heading = headingOf(preamble, planned.label);
  const isInitial = [planned.label, heading?.label].some((cell) => cell && INITIAL.test(cell.label.name));
  const own = planned.lines.filter((line) => !isSpent(line));
  const lines = own.map((line) => ({ ...line, row: withSpent(line, spent, isInitial) }));
  const total = lines.find(({ part }) => part === 'total')?.row;
  if (!total || total.executed === null) return null;
  return { lines, execution: executionBeside(preamble, total, tasks) };
}

/** True where the heading beside or above a group's total says that it was spent. */
function isUnderSpent(preamble: Preamble, total: GridCell): boolean {
  const heading = headingOf(preamble, total);
  return heading !== undefined && namesSpent(preamble, heading);
}

function headingOf({ labels }: Preamble, total: GridCell): LabelledCell | undefined {
  return labels.findLast(({ kind, label }) => {
    if (kind !== 'fundSection' && kind !== 'executed' && kind !== 'initial') return false;
    const isBeside = label.right === total.left - 1 && label.top <= total.row && total.row <= label.bottom;
    return isBeside || (label.column === total.column && label.row < total.row);
  });
}

/** A label that itself says “spent”, with its amount: the total alone. */
function spentLabel(preamble: Preamble, planned: GridCell, unit: MoneyUnit, tasks: Rows | null): FundGroup | null {
  for (const labelled of preamble.labels) {
    const { label } = labelled;
    if (label === planned || isTaskRow(label.row, tasks) || !namesSpent(preamble, labelled)) continue;
    const amount = amountCell(preamble, labelled);
    const initial = amountIn(amount, unit, label, labelled.inline);
    if (!amount || initial === null) continue;
    const cells = { label: addressAt(label), initial: addressAt(amount) };
    const row = { label: label.text.trim(), initial, adjusted: null, executed: null, cells };
    return { label, lines: [{ part: 'total', row }] };
  }
  return null;
}

function namesSpent(preamble: Preamble, { kind, label }: LabelledCell): boolean {
  if (BARE_SPENT.test(label.label.name)) return !isOtherSide(preamble, label);
  return kind === 'executed' || (kind === 'fundSection' && SPENT.test(label.label.name));
}

/** “支出” beside or right below “收入”, where no rate tells that it is compared with the budget. */
function isOtherSide({ cells, labels }: Preamble, spent: GridCell): boolean {
  if (labels.some(({ kind }) => kind === 'executionRate')) return false;
  const isBeside = ({ row, bottom, column }: GridCell) =>
    row === spent.row || (column === spent.column && bottom === spent.row - 1);
  return cells.some((cell) => isBeside(cell) && INCOME.test(cell.label.name));
}

/** A planned row with what was spent of it; a plan that does not say 年初 is what the spending is compared with. */
function withSpent({ part, row }: FundLine, spent: readonly FundLine[], isInitial: boolean): FundRow {
  const named = spent.find((other) => other.row.label === row.label);
  const same = (named ?? spent.find((other) => part && other.part === part))?.row;
  const { label, initial: amount } = row.cells;
  const place = same?.cells.initial;
  return {
    label: row.label,
    initial: isInitial ? row.initial : null,
    adjusted: isInitial ? null : row.initial,
    executed: same?.initial ?? null,
    cells: {
      ...(label && { label }),
      ...(amount && (isInitial ? { initial: amount } : { adjusted: amount })),
      ...(place && { executed: place }),
    },
  };
}
