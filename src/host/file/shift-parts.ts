import { areaOf } from '../../core/sheet/address';
import { HostError, type HostErrorDetail } from '../host';
import type { PackageEditor } from './package-editor';
import { shiftAreas, shiftFormula, shiftRow, type RowShift } from '../../core/plan/row-shift';
import { shiftFormulas, shiftPlaces, shiftSheet } from './shift-sheet-xml';
import { escapeXml, rawAttribute, rootOf } from './xml';
import { relationshipsOf, relationshipsPart, unescapeXml, type Relationship } from './workbook-parts';

const DEFINED_NAME = /(<(?:[\w.-]+:)?definedName\b[^<>]*>)([^<]+)(<)/g;
const DRAWN_ROW = /(<((?:[\w.-]+:)?row)>)(\d+)(<\/\2>)/g;
const NOTE_ROW = /(<x:Row>)(\d+)(<)/g;
const NOTE_ANCHOR = /(<x:Anchor>)([^<]+)(<)/g;
const PIVOT_SOURCE = /<(?:[\w.-]+:)?worksheetSource\b[^<>]*>/g;
/** Relationships of a sheet that have nothing to do with its rows. */
const WITHOUT_ROWS = new Set(['printerSettings', 'customProperty', 'image', 'hyperlink']);

/**
 * Shifts whole rows in every part that tells cells by their rows: the sheet, its tables, notes and drawings, formulas of all sheets, defined
 * names, charts, pivot sources. Throws `would-break` where something on the sheet cannot be shifted.
 */
export function shiftRows(editor: PackageEditor, shift: RowShift): void {
  const sheets = editor.sheets();
  const own = sheets.find(({ name }) => name === shift.sheet)?.part;
  if (own === undefined) throw new HostError('item-gone', { sheet: shift.sheet });
  const relationships = relationshipsOf(own, editor.text(relationshipsPart(own)));
  assertCanShift(editor, own, relationships, shift);
  editor.set(own, shiftSheet(editor.text(own), shift));
  for (const { name, part } of sheets) if (part !== own) shiftMentions(editor, part, name, shift);
  for (const { type, target } of relationships) editor.set(target, shiftRelated(editor.text(target), type, shift));
  for (const part of editor.parts.keys()) {
    if (/^xl\/charts(?:ex)?\/[^/]+\.xml$/.test(part)) shiftMentions(editor, part, '', shift);
    if (/^xl\/pivotCache\/pivotCacheDefinition/.test(part))
      editor.set(part, shiftPivotSource(editor.text(part), shift));
  }
  editor.set(editor.workbook(), shiftNames(editor.text(editor.workbook()), shift));
  const chain = editor.related('calcChain');
  if (chain !== undefined) editor.remove(chain);
}

function assertCanShift(
  editor: PackageEditor,
  sheet: string,
  relationships: readonly Relationship[],
  shift: RowShift,
): void {
  const refuse = (detail: HostErrorDetail): never => {
    throw new HostError('would-break', { sheet: shift.sheet, detail });
  };
  if (/<(?:[\w.-]+:)?(?:controls|oleObjects)\b/.test(editor.text(sheet))) refuse('controls');
  for (const { type, target } of relationships) {
    const known = WITHOUT_ROWS.has(type) || type in RELATED;
    if (!known) refuse('unknown-content');
    if (shift.do === 'deleteRows' && losesContent(editor.text(target), type, shift)) refuse('notes-or-table');
  }
}

/** Whether deleting rows would take notes with it, or cut a table. */
function losesContent(xml: string, type: string, { row, count }: RowShift): boolean {
  if (type !== 'table' && type !== 'comments' && type !== 'threadedComment') return false;
  return [...xml.matchAll(/\sref\s*=\s*["']([^"'<>]*)["']/g)].some(([, ref = '']) => {
    const { top, bottom } = areaOf(ref);
    return top < row + count && bottom >= row;
  });
}

const RELATED: Readonly<Record<string, (xml: string, shift: RowShift) => string>> = {
  table: (xml, shift) => shiftRoot(xml, shift),
  comments: (xml, shift) => shiftRoot(xml, shift),
  threadedComment: (xml, shift) => shiftRoot(xml, shift),
  drawing: (xml, shift) =>
    xml.replace(DRAWN_ROW, (_, start: string, _name, row: string, end: string) => start + drawnRow(row, shift) + end),
  vmlDrawing: (xml, shift) =>
    xml
      .replace(NOTE_ROW, (_, start: string, row: string, end: string) => start + drawnRow(row, shift) + end)
      .replace(NOTE_ANCHOR, (_, start: string, anchor: string, end: string) => start + noteAnchor(anchor, shift) + end),
};

function shiftRelated(xml: string, type: string, shift: RowShift): string {
  return RELATED[type]?.(xml, shift) ?? xml;
}

function shiftRoot(xml: string, shift: RowShift): string {
  const root = rootOf(xml);
  return xml.slice(0, root.start) + shiftPlaces(xml, root, shift) + xml.slice(root.end);
}

/** Drawings count rows from 0; one whose corner stood in a deleted row is held by the row that takes its place. */
function drawnRow(row: string, shift: RowShift): string {
  return String((shiftRow(Number(row) + 1, shift) ?? shift.row) - 1);
}

/** A note's box: column, offset, row, offset of its two corners. */
function noteAnchor(anchor: string, shift: RowShift): string {
  return anchor
    .split(',')
    .map((number, index) =>
      index === 2 || index === 6 ? number.replace(/\d+/, (row) => drawnRow(row, shift)) : number,
    )
    .join(',');
}

/** Whether a part may refer to a sheet: formulas elsewhere can only mean it by naming it. */
export function mentionsSheet(xml: string, sheet: string): boolean {
  return unescapeXml(xml).toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

function shiftMentions(editor: PackageEditor, part: string, own: string, shift: RowShift): void {
  const xml = editor.text(part);
  if (mentionsSheet(xml, shift.sheet)) editor.set(part, shiftFormulas(xml, own, shift));
}

function shiftNames(workbook: string, shift: RowShift): string {
  return workbook.replace(
    DEFINED_NAME,
    (_, start: string, text: string, end: string) =>
      start + escapeXml(shiftFormula(unescapeXml(text), '', shift)) + end,
  );
}

function shiftPivotSource(xml: string, shift: RowShift): string {
  return xml.replace(PIVOT_SOURCE, (tag) => {
    if (unescapeXml(rawAttribute(tag, 'sheet') ?? '') !== shift.sheet) return tag;
    return tag.replace(
      /(\sref\s*=\s*["'])([^"'<>]*)/,
      (_, start: string, areas: string) => start + shiftAreas(areas, shift),
    );
  });
}
