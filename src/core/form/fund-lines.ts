import { placeOf } from '../sheet/address';
import { cellsOf, type GridCell } from '../sheet/grid';
import type { Place } from '../sheet/sheet';
import type { Form, FundRow } from './form';
import { isLabel, type LabelledCell, type Preamble, type Rows } from './preamble';
import { withoutNoise } from '../value/without-noise';
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

/**
 * The budget that lines state, up to those of a second total, in adjusted amounts, else initial or only ones. Of several lines of a part
 * (中央财政, 省级财政; 自筹资金, 其他资金) the first counts or all of them, whichever makes the total, else the first of 财政 and all others.
 */
export function budgetOf(lines: readonly FundLine[]): Pick<Form, 'budget' | 'budgetCells'> {
  const stated = lines.filter(({ row }) => cellOf(row) !== undefined);
  const [first, second] = stated.filter(({ part }) => part === 'total');
  const own = second ? stated.slice(0, stated.indexOf(second)) : stated;
  const total = first ? [first] : [];
  const [fiscal, other] = statedParts(own, (parts) => {
    const rest = (amountOf(total) ?? NaN) - (amountOf(parts) ?? 0);
    return [0, amountOf(own.filter(({ part }) => part === null))].some((carried) => isSame(rest, carried));
  });
  return {
    budget: { total: amountOf(total), fiscal: amountOf(fiscal), other: amountOf(other) },
    budgetCells: { ...inCell('total', total), ...inCell('fiscal', fiscal), ...inCell('other', other) },
  };
}

type Lines = readonly FundLine[];

/** The lines of 财政 and those of 其他. */
function statedParts(lines: Lines, makeTotal: (parts: Lines) => boolean): readonly [Lines, Lines] {
  const [fiscal, other] = [linesOf(lines, 'fiscal'), linesOf(lines, 'other')];
  const [one, another] = [fiscal.slice(0, 1), other.slice(0, 1)];
  const choices = [one, fiscal].flatMap((states) => [another, other].map((others) => [states, others] as const));
  return choices.find((parts) => makeTotal(parts.flat())) ?? [one, other];
}

/** Lines of a part, without those that repeat a label or are parts (其中) of one above in their column. */
function linesOf(lines: Lines, part: Part): Lines {
  const own = lines.filter((line) => line.part === part);
  const isFirst = ({ row }: FundLine, index: number) =>
    own.findIndex((line) => line.row.label === row.label) === index &&
    !(row.label.startsWith('其中') && own.slice(0, index).some((line) => labelColumn(line.row) === labelColumn(row)));
  return own.filter(isFirst);
}

/** Sheet column of a row's label; null where none is printed. */
export function labelColumn({ cells }: FundRow): number | null {
  return cells.label === undefined ? null : placeOf(cells.label).column;
}

function amountOf(lines: Lines): number | null {
  const amounts = lines.flatMap(({ row }) => row.adjusted ?? row.initial ?? []);
  return amounts.length > 0 ? withoutNoise(amounts.reduce((sum, amount) => sum + amount, 0)) : null;
}

function isSame(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) < 1e-6;
}

/** A sum of several lines stands in no cell. */
function inCell(part: Part, [line, ...more]: Lines): Form['budgetCells'] {
  const cell = line && more.length === 0 ? cellOf(line.row) : undefined;
  return cell === undefined ? {} : { [part]: cell };
}

function cellOf({ adjusted, cells }: FundRow): string | undefined {
  return adjusted === null ? (cells.initial ?? cells.adjusted) : cells.adjusted;
}

/** The cell right of a label, if it is no label itself. */
export function cellBeside({ grid }: Preamble, label: GridCell): GridCell | undefined {
  const right = cellsOf(grid, label.row).find((cell) => cell.column > label.right);
  return right && !isLabel(right) ? right : undefined;
}

/** Which of some amounts a part belongs to: the last one left of it in its row, else the last one above it in its column. */
export function amountOver(heads: readonly GridCell[], { row, column }: Place): GridCell | undefined {
  return (
    heads.findLast((head) => head.row === row && head.column < column) ??
    heads.findLast((head) => head.column === column && head.row < row)
  );
}

/** “调整数” is the adjusted budget only where no other label is: beside 全年预算数 it is what changed. */
export function saysChange({ label }: GridCell): boolean {
  return label.name === '调整数';
}

/** Where the amount of a label stands: beside it, or behind its colon. */
export function amountCell(preamble: Preamble, { label, inline }: LabelledCell): GridCell | undefined {
  return inline === null ? cellBeside(preamble, label) : label;
}

/** A label as printed, without the amount behind its colon, and without the lines of other labels above it in its cell. */
export function labelText({ label: { text }, inline }: Omit<LabelledCell, 'kind'>): string {
  if (inline === null) return text.trim();
  const lines = text.slice(0, text.lastIndexOf(inline)).split(/[\n;；]/);
  const above = lines.findLastIndex((line, index) => index < lines.length - 1 && /[:：]/.test(line));
  return lines
    .slice(above + 1)
    .join('\n')
    .trim();
}
