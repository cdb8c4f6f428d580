import { addressAt, addressesAt } from '../sheet/address';
import { cellsOf, type Grid, type GridCell } from '../sheet/grid';
import type { Execution, FundRow } from './form';
import { isTaskRow, PART_OF, saysChange, type FundLine } from './fund-lines';
import { amountIn, type MoneyUnit } from './money';
import { numberIn, pointsIn, rateIn } from './numbers';
import { endOfPart, isLabel, type Preamble, type Rows } from './preamble';
import { isTotalOfPoints } from './total-rows';
import { fieldKindOf, type FieldKind } from './vocabulary/field-labels';
import { yearIn } from './vocabulary/header-words';

/** Column labels of the fund table by what they head. */
export type FundHead = ReadonlyMap<FundColumn, GridCell>;

export type FundColumn = (typeof COLUMNS)[number];
type FundCells = ReadonlyMap<FundColumn, GridCell>;

const COLUMNS = ['initial', 'adjusted', 'executed', 'executionRate', 'points', 'score'] as const;
const AMOUNTS: readonly FundColumn[] = ['initial', 'adjusted', 'executed'];
const NEXT_PARTS: readonly (FieldKind | null)[] = ['goals', 'taskSection', 'indicatorSection', 'numberedGoal'];

/** A row of the fund table with its cells. */
interface TableLine extends FundLine {
  readonly label: GridCell;
  readonly cells: FundCells;
}

/** “项目资金” over “（万元）”: the block's name broken over two rows stands beside its only amounts. */
const TOTAL_OF_BLOCK = /^\((?:万元|元|千元|亿元)\)$/;
/** The total where it stands above all parts, not below some. */
const TOTAL_ABOVE_PARTS = '小计';

/** What may stand behind an amount or a rate, as it does not in “2026年”. */
const AMOUNT_TAIL = /^(?:[千万亿]?元|%)?$/;
/** Columns for what was planned and spent the year before, and the one beside them for what this year asks for. */
const LAST_YEAR = /^上一?年度?(?:预算|实际|执行|支出)/;
const THIS_YEAR = /^(?:本年度?|当年)(?:申请|申报|预算)(?:数|金额|资金)$/;

/**
 * The row that heads a fund table: at least two of 年初预算数, 全年预算数, 全年执行数, or one of them beside a column for last year. The task
 * table's rows are none.
 */
export function fundHeadIn({ grid, parts }: Preamble, tasks: Rows | null, year: number | null): FundHead | null {
  for (const { top, bottom } of parts) {
    for (let row = top; row <= bottom; row++) {
      if (isTaskRow(row, tasks)) continue;
      const cells = cellsOf(grid, row);
      if (cells.length < 2) continue;
      const years = new Set(cells.flatMap(({ label }) => yearIn(label.name) ?? []));
      const head = headOf(cells, year ?? Math.max(0, ...years));
      const isOfYears = years.size > 1;
      if (head.size === 0 || (isOfYears && !hasAmountsIn(cellsOf(grid, row + 1), head))) continue;
      const amounts = AMOUNTS.flatMap((column) => head.get(column) ?? []);
      const needed = isOfYears || cells.some(({ label }) => LAST_YEAR.test(label.name)) ? 1 : 2;
      if (amounts.length >= needed && !hasNumberBehind(cells, amounts)) return head;
    }
  }
  return null;
}

/** “项目起始年度 | 2023年 | 项目终止年度 | 2025年” are facts: what years head are amounts, beside a label of funds. */
function hasAmountsIn([label, ...cells]: readonly GridCell[], head: FundHead): boolean {
  const kind = fieldKindOf(label?.label.name ?? '');
  return kind !== null && kind in PART_OF && [...underHead(cells, head).values()].some(numberIn);
}

/**
 * “全年预算数 | 100” and “预算资金 | 总额 | 100” are labels with their amount, not heads of columns; “1-7月执行率” among them is a label, and
 * a stray number stands in front.
 */
function hasNumberBehind(cells: readonly GridCell[], [first]: readonly GridCell[]): boolean {
  const isAmount = (cell: GridCell) => !isLabel(cell) && AMOUNT_TAIL.test(numberIn(cell)?.tail ?? '-');
  return cells.some((cell) => cell.column > (first?.column ?? 0) && isAmount(cell));
}

/** Reads the rows under the head down to the next part of the form, and the execution from the total's row. */
export function readFundTable(
  preamble: Preamble,
  head: FundHead,
  unit: MoneyUnit,
): { lines: readonly FundLine[]; execution: Execution | null } {
  const lines: TableLine[] = [];
  const cells = [...head.values()];
  const first = Math.min(...cells.map(({ column }) => column));
  const headRow = Math.max(...cells.map(({ bottom }) => bottom));
  for (let row = headRow + 1; row <= endOfPart(preamble, headRow); row++) {
    const filled = cellsOf(preamble.grid, row);
    if (NEXT_PARTS.includes(fieldKindOf(filled[0]?.label.name ?? '')) || filled.some(isTotalOfPoints)) break;
    const line = lineOf(filled, head, first, unit) ?? (lines.length ? null : onlyLine(preamble.grid, row, head, unit));
    const isTotal = lines.length === 0 && line?.label.label.name === TOTAL_ABOVE_PARTS;
    if (line) lines.push(isTotal ? { ...line, part: 'total' } : line);
  }
  const total = lines.find(({ part }) => part === 'total');
  return { lines, execution: total && head.size > 1 ? executionOf(total, head) : null };
}

/**
 * “年度预算” in front of “年初预算 | 全年预算” names the whole block, not a column; where columns say of which year they are, those of one year.
 */
function headOf(cells: readonly GridCell[], year: number): FundHead {
  const head = new Map<FundColumn, GridCell>();
  for (const cell of cells) {
    const column = columnOfYear(cell.label.name, year);
    const known = column && head.get(column);
    if (column && (!known || givesWay(known, cell, head))) head.set(column, cell);
  }
  return head;
}

/** “2025年预算” is what the year 2025 has, “2024年执行数” what another had. */
function columnOfYear(name: string, year: number): FundColumn | undefined {
  const named = yearIn(name);
  if (named === null) return fundColumnOf(name);
  return named === year ? fundColumnOf(name.replace(/^\d{4}年度?/, '') || '预算') : undefined;
}

/** The name of the block in front of its columns, not a column that is repeated for the other side of a budget. */
function givesWay(known: GridCell, { label: { name } }: GridCell, head: FundHead): boolean {
  const isLeftmost = [...head.values()].every(({ column }) => known.column <= column);
  return known.label.name !== name && (isLeftmost || saysChange(known));
}

/** In a row of column labels, 预算数 alone is the budget that the amount spent is compared with. */
export function fundColumnOf(name: string): FundColumn | undefined {
  if (!name) return undefined;
  if (/^预算(?:数|金额|资金)?$/.test(name)) return 'adjusted';
  if (THIS_YEAR.test(name)) return 'initial';
  const kind = fieldKindOf(name);
  return COLUMNS.find((column) => column === kind);
}

function lineOf(cells: readonly GridCell[], head: FundHead, first: number, unit: MoneyUnit): TableLine | null {
  const label = cells.findLast((cell) => cell.column < first && isWords(cell));
  if (!label) return null;
  const found = underHead(cells, head);
  const kind = fieldKindOf(label.label.name);
  const part = TOTAL_OF_BLOCK.test(label.label.name) ? 'total' : (PART_OF[kind ?? 'note'] ?? null);
  const row = rowOf(label, found, unit);
  const isFund = part !== null || kind === 'fundCarried' || hasAmount(row);
  return isFund ? { part, label, row, cells: found } : null;
}

/** No number, nor one typed as text. */
function isWords(cell: GridCell): boolean {
  return typeof cell.cell.value === 'string' && numberIn(cell)?.tail !== '';
}

/** The amounts of a block that has one row alone, whose label stands beside the head or is merged down from there: “部门预算执行情况”. */
function onlyLine(grid: Grid, row: number, head: FundHead, unit: MoneyUnit): TableLine | null {
  const beside = [...head.values()].flatMap((cell) => cellsOf(grid, cell.row));
  const label = beside.find((cell) => fieldKindOf(cell.label.name) === 'fundSection');
  if (!label) return null;
  const cells = underHead(cellsOf(grid, row), head);
  const amounts = rowOf(label, cells, unit);
  return hasAmount(amounts) ? { part: 'total', label: { ...label, row }, row: amounts, cells } : null;
}

/** The funds of a project whose amounts stand in a row of a list. */
export function readFundRow(
  label: GridCell,
  cells: FundHead,
  unit: MoneyUnit,
): { line: FundLine; execution: Execution } {
  const line: TableLine = { part: 'total', label, row: rowOf(label, cells, unit), cells };
  return { line, execution: executionOf(line, cells) };
}

function underHead(cells: readonly GridCell[], head: FundHead): FundCells {
  const found = new Map<FundColumn, GridCell>();
  head.forEach(({ left, right }, column) => {
    const cell = cells.find((candidate) => left <= candidate.column && candidate.column <= right);
    if (cell) found.set(column, cell);
  });
  return found;
}

function rowOf(label: GridCell, found: FundCells, unit: MoneyUnit): FundRow {
  const [initial, adjusted, executed] = [found.get('initial'), found.get('adjusted'), found.get('executed')];
  return {
    label: label.text.trim(),
    initial: amountIn(initial, unit),
    adjusted: amountIn(adjusted, unit),
    executed: amountIn(executed, unit),
    cells: { label: addressAt(label), ...addressesAt({ initial, adjusted, executed }) },
  };
}

function hasAmount({ initial, adjusted, executed }: FundRow): boolean {
  return [initial, adjusted, executed].some((amount) => amount !== null);
}

function executionOf({ row, label, cells }: TableLine, head: FundHead): Execution {
  const at = (column: FundColumn) => {
    const cell = cells.get(column) ?? head.get(column);
    return cell && { row: label.row, column: cell.column };
  };
  const places = {
    initial: at('initial'),
    adjusted: at('adjusted'),
    executed: at('executed'),
    points: at('points'),
    rate: at('executionRate'),
    score: at('score'),
  };
  const text = (column: FundColumn) => cells.get(column)?.text ?? '';
  return {
    initial: row.initial,
    adjusted: row.adjusted,
    executed: row.executed,
    points: pointsIn(cells.get('points')),
    rate: rateIn(cells.get('executionRate'), head.get('executionRate')?.label.remark === '%'),
    score: pointsIn(cells.get('score')),
    cells: addressesAt(places),
    ...(head.has('points') && { pointsText: text('points') }),
    ...(head.has('executionRate') && { rateText: text('executionRate') }),
    ...(head.has('score') && { scoreText: text('score') }),
  };
}
