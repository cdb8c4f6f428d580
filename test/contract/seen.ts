import type { CellContent, Change, Plan } from '../../src/core/plan/plan';
import { addressOf, rangeOf } from '../../src/core/sheet/address';
import type { Cell, Sheet } from '../../src/core/sheet/sheet';
import type { Host } from '../../src/host/host';
import { FORM } from './subject';

/** A sheet in a form that two states can be compared in: filled cells by address, merges in order. */
export interface Seen {
  readonly cells: Readonly<Record<string, Partial<Cell>>>;
  readonly merges: readonly string[];
}

/** Reads one sheet; formulas stand without their results, which a host over a file does not compute anew. */
export async function see(host: Host, name: string = FORM): Promise<Seen> {
  return withoutResults(seen(await sheetNamed(host, name)));
}

export function withoutResults({ cells, merges }: Seen): Seen {
  const bare = Object.entries(cells).map(([at, { value, ...cell }]) => [at, cell.formula ? cell : { value, ...cell }]);
  return { cells: Object.fromEntries(bare), merges };
}

/** Reads one sheet; throws where there is none of that name. */
export async function sheetNamed(host: Host, name: string): Promise<Sheet> {
  const { sheets } = await host.read();
  const sheet = sheets.find((known) => known.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((known) => known.name).join()}`);
  return sheet;
}

/** A sheet with everything that is in it. */
export function seen({ rows, merges }: Pick<Sheet, 'rows' | 'merges'>): Seen {
  const cells: Record<string, Cell> = {};
  rows.forEach((row, above) =>
    row?.forEach((cell, before) => {
      if (cell) cells[addressOf(above + 1, before + 1)] = cell;
    }),
  );
  return { cells, merges: merges.map(rangeOf).sort() };
}

export function planOf(...changes: Change[]): Plan {
  return { title: '测试', changes };
}

export function set(cell: string, before: CellContent, after: CellContent, sheet: string = FORM): Change {
  return { do: 'set', at: { sheet, cell }, before, after };
}

export const EMPTY: CellContent = { empty: true };
