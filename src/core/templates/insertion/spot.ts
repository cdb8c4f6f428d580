import type { Form, LevelBlock } from '../../form/form';
import { shifted, type Span } from './rows';
import { rankOf } from './standard-levels';

type Block = Pick<LevelBlock, 'level1' | 'level2' | 'top' | 'bottom'>;

/** What a spot is looked for in: the level-2 blocks of an indicator table, its header row and its last row. */
export interface Table extends Pick<Form, 'headerRow' | 'lastRow'> {
  readonly blocks: readonly Block[];
}

/** Where new indicators go: rows that come in at `row`, in an existing level-2 block, a new one of an existing level 1, or a new level 1. */
export interface Spot {
  /** Sheet row that the first of them will have. */
  readonly row: number;
  /** The row that they are like: the one above, or, where they come first of something, the one they push down. */
  readonly like: 'above' | 'below';
  readonly joins: 'level2' | 'level1' | 'table';
}

/**
 * The spot for an indicator of a level: at the end of its level-2 block; where the form has none, behind the blocks of its level 1 that
 * come before it in the standard order, or before the first of them; where the form lacks the level 1 too, the same among all blocks.
 */
export function spotOf(table: Table, level1: string, level2: string): Spot {
  const own = table.blocks.filter((block) => block.level2 === level2 && (block.level1 === level1 || !level1));
  if (own.length) return { row: bottomOf(own) + 1, like: 'above', joins: 'level2' };
  const siblings = table.blocks.filter((block) => block.level1 === level1);
  if (siblings.length) return { ...among(siblings, level1, level2), joins: 'level1' };
  if (table.blocks.length) return { ...among(table.blocks, level1, level2), joins: 'table' };
  return { row: Math.max(table.lastRow, table.headerRow) + 1, like: 'above', joins: 'table' };
}

function among(blocks: readonly Block[], level1: string, level2: string): Omit<Spot, 'joins'> {
  const rank = rankOf(level1, level2);
  const earlier = blocks.filter((block) => rankOf(block.level1, block.level2) < rank);
  if (earlier.length) return { row: bottomOf(earlier) + 1, like: 'above' };
  return { row: topOf(blocks), like: 'below' };
}

function topOf(blocks: readonly Block[]): number {
  return Math.min(...blocks.map(({ top }) => top));
}

function bottomOf(blocks: readonly Block[]): number {
  return Math.max(...blocks.map(({ bottom }) => bottom));
}

/** First and last row of what new rows become a part of, before they come in: their neighbour, their level 1, or all blocks. */
export function spanJoined({ blocks }: Table, { row, like, joins }: Spot, level1: string): Span {
  const neighbour = like === 'above' ? row - 1 : row;
  const joined = joins === 'table' ? blocks : blocks.filter((block) => block.level1 === level1);
  if (joins === 'level2' || joined.length === 0) return { top: neighbour, bottom: neighbour };
  return { top: topOf(joined), bottom: bottomOf(joined) };
}

/** The table once `count` rows of a level stand at their spot. */
export function tableAfter(table: Table, { row, joins }: Spot, level1: string, level2: string, count: number): Table {
  const after = row - 1;
  const bottom = after + count;
  const joinsAbove = (block: Block): boolean => joins === 'level2' && block.level2 === level2 && block.bottom === after;
  const blocks = table.blocks.map((block) => (joinsAbove(block) ? { ...block, bottom } : shifted(block, after, count)));
  const fresh = { level1, level2, top: row, bottom };
  return {
    headerRow: table.headerRow,
    lastRow: table.lastRow > after ? table.lastRow + count : Math.max(table.lastRow, bottom),
    blocks: joins === 'level2' ? blocks : [...blocks, fresh],
  };
}
