import { addressOf, placeOf } from '../../core/sheet/address';
import {
  applyEdits,
  childOf,
  childrenOf,
  rawAttribute,
  rootOf,
  startTag,
  unclosed,
  type Element,
  type TextEdit,
} from './xml';

const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** A cell as its sheet part holds it: its start tag, made an open one, and what stands inside. */
export interface CellXml {
  readonly tag: string;
  readonly inner: string;
  readonly prefix: string;
}

/** What becomes of one cell; a cell that is not there yet comes with a start tag of its own and nothing inside. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  replace(cell: CellXml): string;
}

/**
 * The sheet part with its cells edited and everything else as it was. New rows and cells are put in their order; a new cell takes the
 * style of its row or column, as a spreadsheet program gives it.
 */
export function editCells(xml: string, cells: readonly CellEdit[]): string {
  const root = rootOf(xml);
  const data = childOf(xml, root, 'sheetData');
  if (!data) throw new SyntaxError('a sheet part without sheetData');
  const rows = rowsIn(xml, data);
  const columns = childOf(xml, root, 'cols');
  const standing = new Map(rows.toReversed().map(({ number, element }) => [number, element]));
  const edits = byRow(cells).map(([number, ofRow]): TextEdit => {
    const row = standing.get(number);
    const styleOf = (column: number): string | undefined => rowStyle(xml, row) ?? columnStyle(xml, columns, column);
    if (row) return { start: row.start, end: row.end, text: editRow(xml, row, ofRow, styleOf) };
    const added = ofRow.map((edit) => newCell(edit, data.prefix, styleOf)).join('');
    return insertion(data, rows, number, `<${data.prefix}row r="${number}">${added}</${data.prefix}row>`);
  });
  return applyEdits(xml, data.selfClosing ? [opened(xml, data, edits)] : edits);
}

/** A row or a cell with its number, counted from 1. */
export interface Numbered {
  readonly number: number;
  readonly element: Element;
}

/** Every cell of a sheet part with its place. */
export function* cellsIn(xml: string): Generator<{ row: number; column: number; element: Element }> {
  for (const row of rowsIn(xml, childOf(xml, rootOf(xml), 'sheetData'))) {
    for (const { number, element } of cellsOf(xml, row.element)) yield { row: row.number, column: number, element };
  }
}

/** The rows of a sheet part's `sheetData`, in order. */
export function rowsIn(xml: string, data: Element | undefined): readonly Numbered[] {
  return data ? numbered(xml, data, (tag) => Number(rawAttribute(tag, 'r'))) : [];
}

/** The cells of a row, in order. */
export function cellsOf(xml: string, row: Element): readonly Numbered[] {
  return numbered(xml, row, columnIn);
}

function columnIn(tag: string): number {
  const address = rawAttribute(tag, 'r') ?? '';
  if (!ADDRESS.test(address)) throw new SyntaxError(`a cell at “${address}”`);
  return placeOf(address).column;
}

function byRow(cells: readonly CellEdit[]): [number, CellEdit[]][] {
  const rows = new Map<number, CellEdit[]>();
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column))
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows];
}

function editRow(
  xml: string,
  row: Element,
  edits: readonly CellEdit[],
  styleOf: (column: number) => string | undefined,
): string {
  const cells = cellsOf(xml, row);
  const changes = edits.map((edit): TextEdit => {
    const cell = cells.find(({ number }) => number === edit.column)?.element;
    if (cell) return { start: cell.start, end: cell.end, text: edit.replace(cellXml(xml, cell)) };
    return insertion(row, cells, edit.column, newCell(edit, row.prefix, styleOf));
  });
  const text = row.selfClosing ? opened(xml, row, changes).text : within(xml, row, changes);
  return fitsSpans(startTag(xml, row), edits) ? text : text.replace(/\sspans\s*=\s*["'][^"'<>]*["']/, '');
}

function within(xml: string, { start, end }: Element, edits: readonly TextEdit[]): string {
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(xml.slice(start, end), shifted);
}

function newCell(
  { row, column, replace }: CellEdit,
  prefix: string,
  styleOf: (column: number) => string | undefined,
): string {
  const style = styleOf(column);
  const tag = `<${prefix}c r="${addressOf(row, column)}"${style ? ` s="${style}"` : ''}>`;
  return replace({ tag, inner: '', prefix });
}

function cellXml(xml: string, cell: Element): CellXml {
  const tag = `${unclosed(startTag(xml, cell))}>`;
  return { tag, inner: xml.slice(cell.innerStart, cell.innerEnd), prefix: cell.prefix };
}

/** Rows or cells with their numbers; one that does not say its own follows the one before. */
function numbered(xml: string, parent: Element, numberOf: (tag: string) => number): Numbered[] {
  let number = 0;
  return childrenOf(xml, parent).map((element) => {
    const tag = startTag(xml, element);
    number = rawAttribute(tag, 'r') === undefined ? number + 1 : numberOf(tag);
    return { number, element };
  });
}

function insertion(parent: Element, siblings: readonly Numbered[], number: number, text: string): TextEdit {
  const next = siblings.find((sibling) => sibling.number > number);
  const at = next?.element.start ?? parent.innerEnd;
  return { start: at, end: at, text };
}

function opened(xml: string, element: Element, inner: readonly TextEdit[]): TextEdit {
  const name = element.prefix + element.name;
  const text = inner.map((edit) => edit.text).join('');
  const tag = unclosed(startTag(xml, element));
  return { start: element.start, end: element.end, text: `${tag}>${text}</${name}>` };
}

/** `spans` is a hint for readers that must not be narrower than the row; a row without it is as valid. */
function fitsSpans(tag: string, edits: readonly CellEdit[]): boolean {
  const [, first, last] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  return edits.every(({ column }) => !first || (column >= Number(first) && column <= Number(last)));
}

function rowStyle(xml: string, row: Element | undefined): string | undefined {
  const tag = row && startTag(xml, row);
  return tag && /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag) ? rawAttribute(tag, 's') : undefined;
}

function columnStyle(xml: string, columns: Element | undefined, column: number): string | undefined {
  const covering = (columns ? childrenOf(xml, columns) : [])
    .map((element) => startTag(xml, element))
    .find((tag) => Number(rawAttribute(tag, 'min')) <= column && column <= Number(rawAttribute(tag, 'max')));
  return covering && rawAttribute(covering, 'style');
}
