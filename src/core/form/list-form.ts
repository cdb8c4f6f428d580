import { addressAt, addressOf } from '../sheet/address';
import { cellSeenAt, cellsOf, type GridCell } from '../sheet/grid';
import type { Block } from './blocks';
import type { Field, FieldName } from './form';
import { fundColumnOf, type FundColumn, type FundHead } from './fund-table';
import { columnOf } from './header';
import type { HeaderRole } from './vocabulary/header-words';
import type { TableRow } from './table';
import { namesLevel } from './vocabulary/level-names';

/** One project's rows of a list-like table, with the facts that its columns repeat. */
export interface ListedProject {
  readonly fields: readonly Field[];
  readonly budget: GridCell | undefined;
  /** What columns before those of the indicators say of its funds (“预算数 | 执行数 | 执行率”). */
  readonly funds: FundHead;
  /** The words over its columns, which may say the unit of its amounts. */
  readonly heads: readonly GridCell[];
  /** Cell of the project's name. */
  readonly name: GridCell | undefined;
}

const FACTS: readonly (readonly [HeaderRole, FieldName])[] = [
  ['projectName', 'projectName'],
  ['projectCode', 'projectCode'],
  ['supervisor', 'supervisor'],
  ['implementer', 'unit'],
  ['goals', 'goals'],
];

/**
 * A list with one indicator a row and the project's name in a column gives a block for each project; others, and a column without a
 * name, stay one block.
 */
export function blocksByProject(block: Block): readonly Block[] {
  const column = columnOf(block.header, 'projectName');
  if (!column || column.left > (columnOf(block.header, 'level3')?.left ?? 0)) return [block];
  const groups: { name: GridCell | undefined; rows: TableRow[] }[] = [];
  for (const row of block.table.rows) {
    const cell = cellSeenAt(block.grid, row.row, column.left);
    const name = cell && !namesLevel(cell.label.name) && !isOfIndicator(row, cell) ? cell : undefined;
    const last = groups.at(-1);
    if (last && (!name || name.text.trim() === last.name?.text.trim())) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  const isList = groups.some(({ name }) => name !== undefined);
  return isList ? groups.map(({ rows }) => projectBlock(block, rows)) : [block];
}

/** True for a part of an indicator that was moved left into the project's column. */
function isOfIndicator({ reading: { repaired, level3, values } }: TableRow, cell: GridCell): boolean {
  return repaired && (level3 === cell || [...values.values()].includes(cell));
}

function projectBlock(block: Block, rows: readonly TableRow[]): Block {
  const first = rows[0]?.row ?? block.header.bottom + 1;
  const lastRow = rows.at(-1)?.row ?? first;
  const budget = columnOf(block.header, 'budget');
  return {
    ...block,
    limit: lastRow,
    table: { ...block.table, rows, lastRow, totalRow: null },
    listed: {
      fields: FACTS.flatMap(([role, name]) => fieldIn(block, role, name, first)),
      budget: budget && cellSeenAt(block.grid, first, budget.left),
      funds: fundsIn(block, first),
      heads: [...cellsOf(block.grid, block.header.top), ...cellsOf(block.grid, block.header.bottom)],
      name: cellSeenAt(block.grid, first, columnOf(block.header, 'projectName')?.left ?? 0),
    },
  };
}

function fundsIn({ grid, header }: Block, row: number): FundHead {
  const found = new Map<FundColumn, GridCell>();
  for (const { label, left } of header.columns) {
    const column = left < header.firstLevel ? fundColumnOf(label.slice(label.lastIndexOf('/') + 1)) : undefined;
    const cell = column && !found.has(column) ? cellSeenAt(grid, row, left) : undefined;
    if (column && cell) found.set(column, cell);
  }
  return found;
}

function fieldIn({ grid, header }: Block, role: HeaderRole, name: FieldName, row: number): readonly Field[] {
  const column = columnOf(header, role);
  if (!column) return [];
  const cell = cellSeenAt(grid, row, column.left);
  return [
    {
      name,
      label: column.label,
      labelCell: addressOf(header.bottom, column.left),
      cell: cell ? addressAt(cell) : addressOf(row, column.left),
      value: cell?.text ?? '',
    },
  ];
}
