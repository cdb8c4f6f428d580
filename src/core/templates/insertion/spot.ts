import type { Form, LevelBlock } from '../../form/form';
import { rankOf } from './standard-levels';

/** Where a new indicator goes: after a sheet row, in an existing level-2 block, a new one of an existing level 1, or a new level 1. */
export interface Spot {
  readonly after: number;
  readonly joins: 'level2' | 'level1' | 'table';
}

/**
 * The spot for an indicator of a level: at the end of its level-2 block; where the form has none, behind the blocks of its level 1
 * that come before it; else at the end of the table or before the first level 1 that comes after it.
 */
export function spotOf(form: Form, level1: string, level2: string): Spot {
  const own = form.blocks.filter((block) => block.level2 === level2 && (block.level1 === level1 || !level1));
  if (own.length) return { after: bottomOf(own), joins: 'level2' };
  const siblings = form.blocks.filter((block) => block.level1 === level1);
  if (siblings.length) return { after: behind(siblings, level1, level2), joins: 'level1' };
  const earlier = form.blocks.filter((block) => rankOf(block.level1, block.level2) < rankOf(level1, level2));
  return { after: earlier.length ? bottomOf(earlier) : tableEnd(form), joins: 'table' };
}

function behind(siblings: readonly LevelBlock[], level1: string, level2: string): number {
  const rank = rankOf(level1, level2);
  const earlier = siblings.filter((block) => rankOf(block.level1, block.level2) < rank);
  const first = siblings[0];
  if (earlier.length === 0 && first) return first.bottom;
  return bottomOf(earlier);
}

function bottomOf(blocks: readonly LevelBlock[]): number {
  return Math.max(...blocks.map(({ bottom }) => bottom));
}

function tableEnd(form: Form): number {
  return Math.max(form.lastRow, form.headerRow, ...form.blocks.map(({ bottom }) => bottom));
}
