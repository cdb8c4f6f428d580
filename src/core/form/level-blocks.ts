import { addressOf } from '../sheet/address';
import type { LevelBlock } from './form';
import { columnOf } from './header';
import type { TableRow } from './table';

/** The level-2 blocks of a table in order, those without indicators included; neighbours of one name are one block. */
export function levelBlocksOf(rows: readonly TableRow[]): readonly LevelBlock[] {
  const blocks: LevelBlock[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const bottom = bottomOf(row);
    if (last?.level1 !== row.level1.name || last.level2 !== row.level2.name) blocks.push(blockOf(row, bottom));
    else if (bottom > last.bottom) blocks[blocks.length - 1] = { ...last, bottom };
  }
  return blocks;
}

function blockOf({ row, header, level1, level2 }: TableRow, bottom: number): LevelBlock {
  const column = columnOf(header, 'level2')?.left ?? columnOf(header, 'level1')?.left ?? 1;
  return {
    level1: level1.name,
    level2: level2.name,
    printed: { level1: level1.printed, level2: level2.printed },
    required: /必填/.test(level2.cell?.label.remark ?? ''),
    top: row,
    bottom,
    cell: level2.cell ? addressOf(level2.cell.row, level2.cell.column) : addressOf(row, column),
  };
}

function bottomOf({ row, reading }: TableRow): number {
  return Math.max(row, reading.level2?.bottom ?? row);
}
