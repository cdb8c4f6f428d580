import { addressAt, addressOf } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import type { FundRow } from './form';
import { amountCell, cellBeside, isTaskRow, labelText, PART_OF, type FundLine } from './fund-lines';
import { amountIn, type MoneyUnit } from './money';
import { numberIn } from './numbers';
import { cellBelow, type LabelledCell, type Preamble, type Rows } from './preamble';
import { isTotalOfPoints } from './total-rows';
import type { FieldKind } from './vocabulary/field-labels';
import { isLongTerm } from './vocabulary/header-words';

/** A total with its parts: the whole project's (实施期, 中期) or the year's. */
export interface FundGroup {
  readonly label: GridCell;
  readonly lines: FundLine[];
}

/** Labels that state the whole budget where no total does. */
const ALONE: readonly FieldKind[] = ['fundSection', 'adjusted', 'initial'];

/** Labels with an amount each, in one or more groups, side by side or one below the other. */
export function fundGroups(preamble: Preamble, unit: MoneyUnit, tasks: Rows | null): readonly FundGroup[] {
  const groups: FundGroup[] = [];
  const heads = headRows(preamble);
  const hasCarried = preamble.labels.some(({ kind }) => kind === 'fundCarried');
  for (const { kind, label, inline } of preamble.labels) {
    const part = partOf(kind, label, hasCarried);
    if (isTaskRow(label.row, tasks) || (kind !== 'fundCarried' && !part) || isTotalOfPoints(label)) continue;
    if (part === 'total' && inline === null && headsFunds(preamble, label)) continue;
    if (heads.has(label.row - 1)) continue;
    const own = heads.has(label.row) ? cellBelow(preamble, label) : cellBeside(preamble, label);
    const amount = inline === null ? own : label;
    if (part === 'total' && !amount && !standsAmongFunds(preamble, label)) continue;
    if (isBareOther(label) && inline === null && !numberIn(amount)) continue;
    const line = { part, row: fundRowOf(label, amount, inline, unit) };
    const group = part === 'total' ? undefined : groupFor(groups, label);
    if (group) group.lines.push(line);
    else groups.push({ label, lines: part === 'total' ? [...partsAbove(groups, label), line] : [line] });
  }
  const lines = groups.flatMap((group) => group.lines);
  if (lines.some(({ part }) => part === 'total')) return groups;
  const whole = sectionGroup(preamble, unit);
  return whole ? [{ ...whole, lines: [...whole.lines, ...lines] }] : groups;
}

/** “当年预算” beside the whole project's total is the year's; beside 上年结转 it is a part of the total. */
function partOf(kind: FieldKind, { label: { name } }: GridCell, hasCarried: boolean): FundLine['part'] {
  const isOfYear = (kind === 'initial' || kind === 'adjusted') && !hasCarried && /^(?:当年|本年|年度)/.test(name);
  return PART_OF[kind] ?? (isOfYear ? 'total' : null);
}

/** Rows of labels that have their amounts below them: “合计 | 财政拨款 | 其他资金” over “300 | 250 | 50”. */
function headRows(preamble: Preamble): ReadonlySet<number> {
  const parts = preamble.labels.filter(({ kind, inline }) => PART_OF[kind] && inline === null);
  const hasBelow = ({ label }: LabelledCell) =>
    !cellBeside(preamble, label) && numberIn(cellBelow(preamble, label)) !== null;
  const over = parts.filter(hasBelow).map(({ label }) => label.row);
  return new Set(over.filter((row, index) => over.indexOf(row) !== index));
}

/** “项目资金（万元）” or “年度预算（万元）” with nothing but a number beside it. */
function sectionGroup(preamble: Preamble, unit: MoneyUnit): FundGroup | null {
  for (const labelled of preamble.labels) {
    const { kind, label, inline } = labelled;
    if (!ALONE.includes(kind)) continue;
    const amount = amountCell(preamble, labelled);
    const row = amount && fundRowOf(label, amount, inline, unit);
    if (row && row.initial !== null) return { label, lines: [{ part: 'total', row }] };
  }
  return null;
}

/** The year's group before the whole project's. */
export function groupOfYear(groups: readonly FundGroup[]): FundGroup | undefined {
  const named = groups.find(({ label }) => /年/.test(label.label.name));
  return named ?? groups.find(({ label }) => !isLongTerm(label.label.name)) ?? groups[0];
}

/** “其他” is a fund where an amount stands beside it, and a kind of project elsewhere. */
function isBareOther({ label }: GridCell): boolean {
  return /^其[他它]$/.test(label.name);
}

/** “预算金额（万元）” beside “总额” names the block. */
function headsFunds({ labels }: Preamble, { row, right }: GridCell): boolean {
  return labels.some(({ kind, label }) => PART_OF[kind] === 'total' && label.row === row && label.column === right + 1);
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

/** Takes the parts that stand above their total (“财政拨款 | 其他资金 | 合计”) out of the groups. */
function partsAbove(groups: FundGroup[], { column }: GridCell): readonly FundLine[] {
  const last = groups.at(-1);
  if (!last || last.label.column !== column || last.lines.some(({ part }) => part === 'total')) return [];
  groups.pop();
  return last.lines;
}

function fundRowOf(label: GridCell, amount: GridCell | undefined, inline: string | null, unit: MoneyUnit): FundRow {
  const cell = amount ? addressAt(amount) : addressOf(label.row, label.right + 1);
  return {
    label: labelText({ label, inline }),
    initial: amountIn(amount, unit, label, inline),
    adjusted: null,
    executed: null,
    cells: { label: addressAt(label), initial: cell },
  };
}
