import { addressOf } from '../sheet/address';
import { cellSeenAt, type GridCell } from '../sheet/grid';
import type { Block } from './blocks';
import type { Field, FieldName } from './form';
import { columnOf } from './header';
import type { HeaderRole } from './vocabulary/header-words';
import type { TableRow } from './table';
import { namesLevel } from './vocabulary/level-names';

/** One project's rows of a list-like table, with the facts that its columns repeat. */
export interface ListedProject {
  readonly fields: readonly Field[];
  readonly budget: GridCell | undefined;
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
    const name = cell && !namesLevel(cell.label.name) ? cell : undefined;
    const last = groups.at(-1);
    if (last && (!name || name.text.trim() === last.name?.text.trim())) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  const isList = groups.some(({ name }) => name !== undefined);
  return isList ? groups.map(({ rows }) => projectBlock(block, rows)) : [block];
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
    },
  };
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
      cell: cell ? addressOf(cell.row, cell.column) : addressOf(row, column.left),
      value: cell?.text ?? '',
    },
  ];
}
