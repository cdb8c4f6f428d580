import { cellsOf, type Grid, type GridCell } from '../sheet/grid';
import { findHeaders } from './find-headers';
import type { Header } from './header';
import { readTable, type Table } from './table';
import type { ListedProject } from './list-form';
import { labelledCell } from './preamble';
import { isYearLine, looseTitleIn, titleIn } from './titles';
import type { FieldKind } from './vocabulary/field-labels';

/** One form's part of a grid: title, rows above the indicator header, the table, and the rows below it. */
export interface Block {
  readonly grid: Grid;
  readonly title: GridCell | undefined;
  /** First row of the form: its title, else the first labelled row. */
  readonly top: number;
  readonly header: Header;
  readonly table: Table;
  /** Last row that may hold notes and sign-off lines of this form. */
  readonly limit: number;
  /** Set where the block is one project's part of a list. */
  readonly listed?: ListedProject;
}

/** What stands between two forms without an indicator header of its own: a title and the rows under it. */
export interface LooseTitle {
  readonly grid: Grid;
  readonly title: GridCell;
  readonly bottom: number;
}

/** A grid cut into forms. */
export interface Cut {
  readonly blocks: readonly Block[];
  readonly looseTitles: readonly LooseTitle[];
}

const FACTS: readonly (FieldKind | null)[] = ['projectName', 'projectCode', 'supervisor', 'unit', 'year'];

/** Cuts a strip from top to bottom: each indicator header with the title above it and the rows below it. */
export function cutBlocks(grid: Grid): Cut {
  const headers = findHeaders(grid);
  const blocks: Block[] = [];
  const looseTitles: LooseTitle[] = [];
  let end = 0;
  let lead = 0;
  for (let index = 0; index < headers.length;) {
    const header = headers[index];
    if (!header) break;
    const table = readTable(grid, headers, index);
    const next = headers[index + table.headers];
    const above = titlesBetween(grid, end + 1, header.top - 1);
    const title = ownTitle(above) ?? looseTitleBetween(grid, end + 1, header.top - 1);
    looseTitles.push(...looseOf(grid, above, title));
    if (title && !blocks.length) lead = factsAbove(grid, title);
    const top = title ? topOf(grid, title, lead) : topWithoutTitle(grid, end, header);
    blocks.push({ grid, title, top, header, table, limit: limitOf(grid, table.lastRow, next, lead) });
    end = table.lastRow;
    index += table.headers;
  }
  const below = titlesBetween(grid, end + 1, grid.lastRow);
  looseTitles.push(...looseOf(grid, below, undefined));
  return { blocks, looseTitles };
}

function titlesBetween(grid: Grid, from: number, to: number): readonly GridCell[] {
  const titles: GridCell[] = [];
  for (let row = from; row <= to; row++) {
    const title = titleIn(cellsOf(grid, row));
    if (title) titles.push(title);
  }
  return titles;
}

function looseTitleBetween(grid: Grid, from: number, to: number): GridCell | undefined {
  for (let row = to; row >= from; row--) {
    const title = looseTitleIn(cellsOf(grid, row));
    if (title) return title;
  }
  return undefined;
}

/** The last title above a header; where it is printed twice in a row, its first print. */
function ownTitle(titles: readonly GridCell[]): GridCell | undefined {
  const last = titles.at(-1);
  let own = last;
  for (const title of titles.toReversed()) {
    if (title.label.name !== last?.label.name || (own && own.row - title.row > 6)) break;
    own = title;
  }
  return own;
}

function looseOf(grid: Grid, titles: readonly GridCell[], own: GridCell | undefined): readonly LooseTitle[] {
  const loose = titles.filter((title) => !own || title.row < own.row);
  return loose.map((title, index) => ({
    grid,
    title,
    bottom: (loose[index + 1]?.row ?? own?.row ?? grid.lastRow + 1) - 1,
  }));
}

/**
 * How many rows above a title a line of facts (“单位名称：…”) stands, 0 where none does. As the first form of a strip has it, so have
 * the others; else such a line ends the form before.
 */
function factsAbove(grid: Grid, title: GridCell): number {
  const isFact = (cell: GridCell) => FACTS.includes(labelledCell(cell)?.kind ?? null);
  return [1, 2].find((rows) => cellsOf(grid, title.row - rows).some(isFact)) ?? 0;
}

/** First row of a titled form: the line of facts above its title, where it stands as far above as the first form's. */
function topOf(grid: Grid, title: GridCell, lead: number): number {
  return factsAbove(grid, title) === lead ? title.row - lead : title.row;
}

/** Without a title a form begins where its first label or its year stands, as far up as rows follow each other. */
function topWithoutTitle(grid: Grid, end: number, header: Header): number {
  let top = header.top;
  for (let row = header.top - 1; row > end; row--) {
    const cells = cellsOf(grid, row);
    if (cells.some((cell) => labelledCell(cell) !== null || isYearLine(cell.text))) top = row;
  }
  return top;
}

/** Rows below a table are the form's own up to the next title; without one, up to the next form's first label. */
function limitOf(grid: Grid, lastRow: number, next: Header | undefined, lead: number): number {
  const end = next ? next.top - 1 : grid.lastRow;
  for (let row = lastRow + 1; row <= end; row++) {
    const title = titleIn(cellsOf(grid, row));
    if (title) return Math.max(lastRow, topOf(grid, title, lead) - 1);
  }
  if (!next) return end;
  for (let row = lastRow + 1; row <= end; row++) {
    const [first] = cellsOf(grid, row);
    const kind = first && labelledCell(first)?.kind;
    if (kind && kind !== 'note' && kind !== 'signOff') return row - 1;
  }
  return end;
}
