import { addressOf } from '../../core/sheet/address';
import { cellsOf, rowsIn, type Numbered } from './cells-xml';
import { shiftAreas, shiftFormula, shiftRow, type RowShift } from '../../core/plan/row-shift';
import { unescapeXml } from './workbook-parts';
import {
  applyEdits,
  childrenOf,
  escapeXml,
  rawAttribute,
  rootOf,
  startTag,
  withAttribute,
  type Element,
  type TextEdit,
} from './xml';

/** A formula in a cell, a conditional format, a validation or a chart: its start tag, text and end tag. */
const FORMULA = /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2))\b[^<>]*>)([^<]+)(<\/\2>)/g;
const AREA_ATTRIBUTES = ['sqref', 'ref'];
/** Lists that say how many items they hold, and that do not stay when they hold none. */
const COUNTED = new Set([
  'mergeCells',
  'dataValidations',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'rowBreaks',
]);
/** What a new row takes over from the row it is like. */
const ROW_LOOK = ['s', 'customFormat', 'ht', 'customHeight'];

/** The formulas of a part with the rows of a sheet shifted; `own` is the sheet the part belongs to, '' where it belongs to none. */
export function shiftFormulas(xml: string, own: string, shift: RowShift): string {
  return xml.replace(FORMULA, (_whole, tag: string, _name: string, text: string, end: string) => {
    const areas = own === shift.sheet ? rawAttribute(tag, 'ref') : undefined;
    const start = areas === undefined ? tag : withAttribute(tag, 'ref', shiftAreas(areas, shift));
    return start + escapeXml(shiftFormula(unescapeXml(text), own, shift)) + end;
  });
}

/** The part of the sheet whose rows come or go, with everything on it that is told by rows. New rows look like the row above or below them. */
export function shiftSheet(xml: string, shift: RowShift): string {
  const formulas = shiftFormulas(xml, shift.sheet, shift);
  const edits = childrenOf(formulas, rootOf(formulas)).map((element): TextEdit => ({
    start: element.start,
    end: element.end,
    text: element.name === 'sheetData' ? shiftRows(formulas, element, shift) : shiftPlaces(formulas, element, shift),
  }));
  return applyEdits(formulas, edits);
}

/** An element outside the rows, '' where the area it speaks of is gone. */
export function shiftPlaces(xml: string, element: Element, shift: RowShift): string {
  if (element.name === 'colBreaks') return xml.slice(element.start, element.end);
  const tag = shiftTag(element, startTag(xml, element), shift);
  if (tag === null || element.selfClosing) return tag ?? '';
  const children = childrenOf(xml, element);
  const end = xml.slice(element.innerEnd, element.end);
  if (children.length === 0) {
    const text = xml.slice(element.innerStart, element.innerEnd);
    if (element.name !== 'sqref') return tag + text + end;
    const areas = shiftAreas(text, shift);
    return areas && tag + areas + end;
  }
  const shifted = children.map((child) => ({ child, text: shiftPlaces(xml, child, shift) }));
  const left = shifted.filter(({ text }) => text !== '');
  if (shifted.some(({ child, text }) => child.name === 'sqref' && text === '')) return '';
  if (COUNTED.has(element.name) && left.length === 0) return '';
  const edits = shifted.map(({ child, text }) => ({
    start: child.start - element.innerStart,
    end: child.end - element.innerStart,
    text,
  }));
  const inner = applyEdits(xml.slice(element.innerStart, element.innerEnd), edits);
  const counted = COUNTED.has(element.name) && rawAttribute(tag, 'count') !== undefined;
  return (counted ? withAttribute(tag, 'count', String(left.length)) : tag) + inner + end;
}

/** A start tag with its places shifted; null where they are gone. Page breaks are told by the row above them. */
function shiftTag({ name }: Element, tag: string, shift: RowShift): string | null {
  let shifted = tag;
  for (const attribute of AREA_ATTRIBUTES) {
    const areas = rawAttribute(shifted, attribute);
    if (areas === undefined || !/\d/.test(areas)) continue;
    const left = shiftAreas(areas, shift);
    if (left === '' || (name === 'mergeCell' && !left.includes(':'))) return null;
    shifted = withAttribute(shifted, attribute, left);
  }
  if (name !== 'brk') return shifted;
  const row = shiftRow(Number(rawAttribute(tag, 'id')) + 1, shift);
  return row === null ? null : withAttribute(shifted, 'id', String(row - 1));
}

function shiftRows(xml: string, data: Element, shift: RowShift): string {
  const rows = rowsIn(xml, data);
  const edits = rows.map((row): TextEdit => {
    const { start, end } = row.element;
    const to = shiftRow(row.number, shift);
    return {
      start,
      end,
      text: to === null ? '' : to === row.number ? xml.slice(start, end) : renumbered(xml, row, to),
    };
  });
  if (shift.do === 'insertRows') edits.unshift(newRows(xml, data, rows, shift));
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - data.start, end: edit.end - data.start }));
  return applyEdits(xml.slice(data.start, data.end), shifted);
}

function renumbered(xml: string, { element: row }: Numbered, to: number): string {
  const tag = withAttribute(startTag(xml, row), 'r', String(to));
  const edits = cellsOf(xml, row).map(({ number, element }) => {
    const cell = startTag(xml, element);
    return {
      start: element.start - row.start,
      end: element.start - row.start + cell.length,
      text: withAttribute(cell, 'r', addressOf(to, number)),
    };
  });
  const first = { start: 0, end: startTag(xml, row).length, text: tag };
  return applyEdits(xml.slice(row.start, row.end), [first, ...edits]);
}

function newRows(xml: string, data: Element, rows: readonly Numbered[], { row, count, like }: RowShift): TextEdit {
  const model = rows.find(({ number }) => number === (like === 'below' ? row : row - 1))?.element;
  const at = rows.find(({ number }) => number >= row)?.element.start ?? data.innerEnd;
  const numbers = model ? Array.from({ length: count }, (_, index) => row + index) : [];
  return { start: at, end: at, text: numbers.map((number) => (model ? lookOf(xml, model, number) : '')).join('') };
}

/** An empty row that looks like another one. */
function lookOf(xml: string, like: Element, number: number): string {
  const attributes = ROW_LOOK.reduce(
    (tag, name) => withAttribute(tag, name, rawAttribute(startTag(xml, like), name)),
    `<${like.prefix}row r="${number}">`,
  );
  const cells = cellsOf(xml, like).flatMap(({ number: column, element }) => {
    const style = rawAttribute(startTag(xml, element), 's');
    return style === undefined ? [] : [`<${like.prefix}c r="${addressOf(number, column)}" s="${style}"/>`];
  });
  return `${attributes}${cells.join('')}</${like.prefix}row>`;
}
