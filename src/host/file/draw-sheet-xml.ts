import type { CellContent } from '../../core/plan/plan';
import type { BlankCell, BlankForm } from '../../core/templates/blank-form';
import { addressOf, rangeOf } from '../../core/sheet/address';
import { LOOKS } from '../look';
import type { Area } from '../../core/sheet/sheet';
import { orientationOf, PAGE } from '../page';
import type { Styles } from './styles-xml';
import { validationsXml } from './validations-xml';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel adds 5 pixels of margin to a column of that many digits, 7 pixels each (ECMA-376 part 1, 18.3.1.13). */
const MARGIN = 5 / 7;

/** A sheet part without cells. */
export const EMPTY_SHEET = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

/** The XML of a cell, given its start tag and what it is to hold. */
export type WriteCell = (tag: string, content: CellContent) => string;

const withoutContent: WriteCell = (tag) => tag.replace(/>$/, '/>');

/**
 * A sheet part with the looks, sizes, merges, inputs and page of a blank form; an empty sheet where there is none. Contents are written
 * afterwards where `write` does not do it.
 */
export function drawnSheet(blank: BlankForm | undefined, styles: Styles, write: WriteCell = withoutContent): string {
  if (!blank) return EMPTY_SHEET;
  return sheetStart(blank) + drawnRows(blank, styles, write) + sheetEnd(blank, mergesOf(blank), validationsXml(blank));
}

/** A sheet part as far as its first row. */
export function sheetStart({ columnWidths }: Pick<BlankForm, 'columnWidths'>): string {
  const columns = columnWidths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + MARGIN}" customWidth="1"/>`)
    .join('');
  return `${HEAD}<worksheet xmlns="${MAIN}">${FIT_TO_PAGE}<cols>${columns}</cols><sheetData>`;
}

/** The rows of a form, below as many rows as stand `above` it. */
export function drawnRows(blank: BlankForm, styles: Styles, write: WriteCell, above = 0): string {
  const cells = rowsOfCells(blank, styles, write, above);
  return blank.rowHeights
    .map((height, index) => {
      const row = index + 1;
      return `<row r="${above + row}" ht="${height}" customHeight="1">${cells.get(row) ?? ''}</row>`;
    })
    .join('');
}

/** The merged cells of a form, below as many rows as stand `above` it. */
export function mergesOf({ cells }: BlankForm, above = 0): string[] {
  return cells
    .filter(isMerged)
    .map(
      ({ area }) => `<mergeCell ref="${rangeOf({ ...area, top: area.top + above, bottom: area.bottom + above })}"/>`,
    );
}

/** A sheet part from its last row on. */
export function sheetEnd(
  { columnWidths }: Pick<BlankForm, 'columnWidths'>,
  merges: readonly string[],
  validations = '',
  drawing = '',
): string {
  const merged = merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `</sheetData>${merged}${validations}${pageOf(columnWidths)}${drawing}</worksheet>`;
}

const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** A4, as wide as one page and as long as it needs. */
function pageOf(columnWidths: BlankForm['columnWidths']): string {
  const margins = Object.entries(PAGE.margins).map(([edge, inches]) => ` ${edge}="${inches}"`);
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.join('')}/>`,
    `<pageSetup paperSize="9" orientation="${orientationOf({ columnWidths })}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&C${PAGE.footer}`)}</oddFooter></headerFooter>`,
  ].join('');
}

/** Every cell of a merged area carries the look, so that borders go round the whole of it; the first one holds the content. */
function rowsOfCells(blank: BlankForm, styles: Styles, write: WriteCell, above: number): ReadonlyMap<number, string> {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const { area, role, content } of blank.cells) {
    const style = styles.lookStyle(LOOKS[role]);
    for (const { row, column } of cellsOf(area)) {
      const tag = `<c r="${addressOf(above + row, column)}" s="${style}">`;
      const isFirst = row === area.top && column === area.left;
      const cells = rows.get(row) ?? [];
      cells.push({ column, xml: isFirst ? write(tag, content) : withoutContent(tag, content) });
      rows.set(row, cells);
    }
  }
  return new Map([...rows].map(([row, cells]) => [row, inOrder(cells)]));
}

function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

function inOrder(cells: { column: number; xml: string }[]): string {
  return cells
    .sort((one, other) => one.column - other.column)
    .map(({ xml }) => xml)
    .join('');
}

function isMerged({ area }: BlankCell): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}
