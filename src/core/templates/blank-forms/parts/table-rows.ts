import type { Body } from '../../layout';
import type { PrintedLevels } from './levels';

/** A row of an indicator table; what it leaves out is a blank cell. */
export interface TableRow {
  readonly name: string;
  readonly target?: string;
  readonly points?: number | null;
}

/** The rows of a level 1 by level 2, names as they are to be printed; every level 2 has at least one row. */
export interface LevelRows<Row extends TableRow = TableRow> {
  readonly level1: string;
  readonly groups: readonly { readonly level2: string; readonly rows: readonly Row[] }[];
}

/** The rows that a layout draws for a body: its own levels, added ones at the end of their level 1 or as a level 1 of their own. */
export function rowsOf(levels: PrintedLevels, body: Body): LevelRows[] {
  const more = new Map(body.added);
  const own = levels.map(([name, names]) => [name, [...names, ...(more.get(name) ?? [])]] as const);
  const other = body.added.filter(([name]) => !levels.some(([printed]) => printed === name));
  return [...own, ...other].map(([level1, names]) => ({
    level1,
    groups: names.map((level2) => ({ level2, rows: body.names(level1, level2).map((name) => ({ name })) })),
  }));
}

/** All rows in the order in which they are drawn. */
export function flatRows<Row extends TableRow>(levels: readonly LevelRows<Row>[]): Row[] {
  return levels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}
