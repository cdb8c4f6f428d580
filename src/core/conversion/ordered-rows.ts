import type { Form, Indicator } from '../form/form';
import { rankOf } from '../templates/insertion/standard-levels';
import { targetText } from './value-text';

/** A row of a form to be drawn: levels, name and target; `points` where the form that it comes from has them. */
export interface DrawnRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly points: number | null;
  readonly subRow: boolean;
  /** False for rows that carry no points: “其中” rows and those that do not apply (未涉及, 无). */
  readonly weighted: boolean;
}

/** Rows of one level 2 under one level 1. */
export interface Level2Group {
  readonly level2: string;
  readonly rows: readonly DrawnRow[];
}

/** Level-2 groups under one level 1, in standard order. */
export interface Level1Group {
  readonly level1: string;
  readonly groups: readonly Level2Group[];
}

/** The rows of a form by level, in standard order; a form without indicators gives a blank row for each of its level-2 names. */
export function groupedRows({ indicators, blocks }: Form): Level1Group[] {
  const rows = indicators.length > 0 ? indicators.map(rowOf) : blocks.map(blankRow);
  const ordered = rows.toSorted((one, other) => rankOf(one.level1, one.level2) - rankOf(other.level1, other.level2));
  return groupBy(ordered, ({ level1 }) => level1).map(([level1, inLevel1]) => ({
    level1,
    groups: groupBy(inLevel1, ({ level2 }) => level2).map(([level2, inLevel2]) => ({ level2, rows: inLevel2 })),
  }));
}

/** All rows in the order in which they are drawn. */
export function flatRows(levels: readonly Level1Group[]): DrawnRow[] {
  return levels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

function rowOf(indicator: Indicator): DrawnRow {
  const { level1, level2, level3: name, points, subRow } = indicator;
  const weighted = !subRow && indicator.value.kind !== 'not-applicable';
  return { level1, level2, name, target: targetText(indicator), points, subRow, weighted };
}

function blankRow({ level1, level2 }: Form['blocks'][number]): DrawnRow {
  return { level1, level2, name: '', target: '', points: null, subRow: false, weighted: true };
}

/** Groups by a name, each where its first item stands. */
function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}
