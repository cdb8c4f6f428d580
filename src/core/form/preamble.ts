import { cellBeginningIn, cellsBetween, cellsOf, nearestCells, type Grid, type GridCell } from '../sheet/grid';
import type { Area } from '../sheet/sheet';
import { labelOf } from '../sheet/text';
import { isTitle, isYearLine } from './titles';
import { fieldKindOf, type FieldKind } from './vocabulary/field-labels';

/** A label in the rows above the indicator table, with its value where one was found. */
export interface LabelledCell {
  readonly kind: FieldKind;
  readonly label: GridCell;
  /** Text behind the colon where label and value share the cell. */
  readonly inline: string | null;
}

/** First and last of some rows. */
export type Rows = Pick<Area, 'top' | 'bottom'>;

/** The rows of a form around its indicator table: those above, and, in some layouts, those below. */
export interface Preamble {
  readonly grid: Grid;
  readonly parts: readonly Rows[];
  /** Filled cells in reading order, the title left out. */
  readonly cells: readonly GridCell[];
  readonly labels: readonly LabelledCell[];
}

/** Where, in a line of several labels, the next one begins. */
const NEXT_IN_LINE = /(?:\s{2,}|[\n\t;；])(?=[^:：\s]{2,16}[:：])/;
const TWO_COLONS = /[:：].*[:：]/s;
const INLINE = /^((?:其中[:：]\s*)?[^:：]{2,24})[:：]\s*(\S[\s\S]*)$/;

/** Collects the labels of some rows, once. */
export function readPreamble(grid: Grid, parts: readonly Rows[]): Preamble {
  const cells = parts.flatMap(({ top, bottom }) => cellsBetween(grid, top, bottom).filter((cell) => !isTitle(cell)));
  return { grid, parts, cells, labels: cells.flatMap((cell) => labelsIn(cell) ?? []) };
}

/** Last row of the part that a row belongs to. */
export function endOfPart({ parts }: Preamble, row: number): number {
  return parts.find(({ top, bottom }) => top <= row && row <= bottom)?.bottom ?? row;
}

/** The labels of a cell: one, or several with their values in a line (“项目名称：… 主管部门：…”); null where it is none. */
function labelsIn(cell: GridCell): LabelledCell | readonly LabelledCell[] | null {
  if (typeof cell.cell.value !== 'string') return null;
  if (!TWO_COLONS.test(cell.text.slice(0, 200))) return labelledCell(cell);
  const parts = cell.text.split(NEXT_IN_LINE);
  if (parts.length < 2) return labelledCell(cell);
  const found = parts.flatMap((text) => labelledCell({ ...cell, text, label: labelOf(text) }) ?? []);
  return found.length > 1 ? found.map(({ kind, inline }) => ({ kind, label: cell, inline })) : labelledCell(cell);
}

/** Reads a cell as a label, or as a label with its value behind a colon. */
export function labelledCell(cell: GridCell): LabelledCell | null {
  if (typeof cell.cell.value !== 'string') return null;
  const kind = fieldKindOf(cell.label.name) ?? fundKindAtEnd(cell.label.name) ?? unitKind(cell);
  if (kind) return { kind, label: cell, inline: null };
  const inline = INLINE.exec(cell.text.trim());
  const name = inline?.[1];
  const value = inline?.[2];
  if (!name || !value) return null;
  const bare = nameOfInline(name);
  const inlineKind = /^(?:部门|单位)$/.test(bare) ? 'unit' : fieldKindOf(bare);
  return inlineKind && inlineKind !== 'numberedGoal' ? { kind: inlineKind, label: cell, inline: value.trim() } : null;
}

/** “资金来源：（1）财政性资金” ends in the label that counts. */
function fundKindAtEnd(name: string): FieldKind | null {
  const end = name.includes(':') ? labelOf(name.slice(name.lastIndexOf(':') + 1)).name : '';
  const kind = end ? fieldKindOf(end) : null;
  return kind?.startsWith('fund') ? kind : null;
}

/** “单位” alone, and “部门（单位）”, whose second word reads as a remark. */
function unitKind({ label: { name, remark } }: GridCell): FieldKind | null {
  if (name === '单位' && remark === '') return 'unit';
  return (name === '部门' && remark === '单位') || (name === '单位' && remark === '部门') ? 'unit' : null;
}

function nameOfInline(name: string): string {
  const flat = name.normalize('NFKC').replace(/\s+/g, '');
  return flat.replace(/^[(]?[一二三四五六七八九十\d]{1,2}[)、.]/, '').replace(/\([^()]*\)$/, '') || flat;
}

/** True for a cell that only names something. */
export function isLabel(cell: GridCell): boolean {
  return labelledCell(cell) !== null;
}

/**
 * The cell that holds a label's value: right of it in its row, else directly below, else, where the label stands alone, directly above.
 * A cell that is itself a label is nobody's value, and one below that has a label beside it is that label's.
 */
export function valueCellOf(preamble: Preamble, label: GridCell): GridCell | undefined {
  const row = cellsOf(preamble.grid, label.row);
  const right = row.find((cell) => cell.column > label.right);
  if (right) return isLabel(right) || isStrayFor(label, right) ? undefined : right;
  const below = cellBelow(preamble, label);
  if (below) return hasLabelBeside(preamble, below) ? undefined : below;
  return row.length === 1 ? cellAbove(preamble, label) : undefined;
}

function hasLabelBeside({ grid }: Preamble, cell: GridCell): boolean {
  const beside = cellsOf(grid, cell.row).findLast(({ column }) => column < cell.column);
  return beside !== undefined && isLabel(beside);
}

/** The filled cell directly below a label, empty rows left out, where it is no label itself. */
export function cellBelow(preamble: Preamble, label: GridCell): GridCell | undefined {
  return plainCell(preamble, nearestCells(preamble.grid, label.bottom, 1), label.column);
}

function cellAbove(preamble: Preamble, label: GridCell): GridCell | undefined {
  const cells = nearestCells(preamble.grid, label.row, -1);
  return cells.length === 1 ? plainCell(preamble, cells, label.column) : undefined;
}

function plainCell({ parts }: Preamble, cells: readonly GridCell[], column: number): GridCell | undefined {
  const cell = cellBeginningIn(cells, column);
  if (!cell || isLabel(cell) || isDecoration(cell)) return undefined;
  return parts.some(({ top, bottom }) => top <= cell.row && cell.row <= bottom) ? cell : undefined;
}

/** A year line belongs to the label 年度 alone. */
function isStrayFor(label: GridCell, cell: GridCell): boolean {
  return fieldKindOf(label.label.name) !== 'year' && isDecoration(cell);
}

function isDecoration(cell: GridCell): boolean {
  return isTitle(cell) || isYearLine(cell.text);
}
