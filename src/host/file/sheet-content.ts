import type { Cell, CellValue, Place } from '../../core/sheet/sheet';
import { movedDate } from './date-system';
import { GENERAL } from './number-formats';
import { movedFormula } from './shared-formula-text';
import { plainString, unescapeString } from './string-text';
import { endTagOf } from './usual-notation';
import { unescapeXml } from './workbook-parts';

/** What the cells of all sheets have in common. */
export interface CellSources {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly string[];
  /** What the workbook's dates are behind, in days. */
  readonly daysBehind: number;
}

/** Cells and hidden rows of a sheet part. */
export interface SheetContent {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
}

type SharedFormulas = Map<string, { readonly formula: string; readonly at: Place }>;

const ROW_OR_CELL = /<((?:[\w.-]+:)?)(row|c)\b([^<>]*?)(\/?)>/g;
/** A cell that holds a value and nothing else, as nearly every program writes it: Excel beside its texts, openpyxl among them. */
const USUAL =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?:(?: t="([a-z]{1,3})")?><v>([^<&\s]*)<\/v>| t="inlineStr"><is><t>([^<]*)<\/t><\/is>)<\/c>/y;
/** Cells that hold nothing but a style, one behind the other, as they frame a form; not all of a damaged sheet's at once. */
const EMPTY = /(?:<c r="([A-Z]{1,3})\d+"(?: s="\d+")?(?: t="n")?(?:\/>|><\/c>)){1,1000}/y;
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;
const ADDRESS = /\sr\s*=\s*["']([A-Z]{1,3})(\d+)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
const TYPE = /\st\s*=\s*["'](\w+)["']/;
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^<>]*?)?(?:\/>|>([^<]*)<)/;
const FORMULA = /<(?:[\w.-]+:)?f(\s[^<>]*?)?(?:\/>|>([^<]*)<)/;
const SHARED = /\st\s*=\s*["']shared["']/;
const GROUP = /\ssi\s*=\s*["'](\d+)["']/;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
/** Types of cells whose value is a text. */
const TEXTS: ReadonlySet<string> = new Set(['str', 'e']);
const DAY = 86_400_000;
/** Day 0 of the serial dates, which count 1900 as a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Where a reader stands: the place of the last cell, and how far the text has been read. */
interface Cursor {
  row: number;
  column: number;
  at: number;
}

/**
 * Reads the cells of a sheet part in one pass. Rows and cells that do not say their number follow the one before. Cells that hold nothing but
 * a style are left out.
 */
export function readContent(data: string, sources: CellSources): SheetContent {
  const content: SheetContent = { rows: [], hiddenRows: new Set() };
  const shared: SharedFormulas = new Map();
  const cursor: Cursor = { row: 0, column: 0, at: 0 };
  while (cursor.at < data.length) {
    const usual = usualCell(data, cursor, sources);
    if (!usual && passEmpty(data, cursor)) continue;
    const cell = usual ?? nextCell(data, cursor, sources, shared, content.hiddenRows);
    if (cell) (content.rows[cursor.row - 1] ??= [])[cursor.column - 1] = cell;
  }
  return content;
}

/** The cell at the cursor where it is written in the usual way. */
function usualCell(data: string, cursor: Cursor, sources: CellSources): Cell | undefined {
  USUAL.lastIndex = cursor.at;
  const match = USUAL.exec(data);
  if (!match) return undefined;
  const [, letters = '', style, type = 'n', text = '', inline] = match;
  cursor.column = columnOf(letters);
  cursor.at = USUAL.lastIndex;
  const format = formatOf(style, sources);
  return plainCell(inline === undefined ? valueOf(type, text, format, sources) : unescapeString(inline), format);
}

/** Goes on behind empty cells; false where none stands at the cursor. */
function passEmpty(data: string, cursor: Cursor): boolean {
  EMPTY.lastIndex = cursor.at;
  const last = EMPTY.exec(data)?.[1];
  if (last === undefined) return false;
  cursor.column = columnOf(last);
  cursor.at = EMPTY.lastIndex;
  return true;
}

/** The next cell in any notation; undefined where it holds nothing, where a row begins, and at the end. */
function nextCell(
  data: string,
  cursor: Cursor,
  sources: CellSources,
  shared: SharedFormulas,
  hiddenRows: Set<number>,
): Cell | undefined {
  ROW_OR_CELL.lastIndex = cursor.at;
  const [tag, prefix = '', name, attributes = '', selfClosing] = ROW_OR_CELL.exec(data) ?? [];
  cursor.at = tag === undefined ? data.length : ROW_OR_CELL.lastIndex;
  if (tag === undefined) return undefined;
  if (name === 'row') {
    cursor.row = Number(ROW_NUMBER.exec(attributes)?.[1] ?? cursor.row + 1);
    cursor.column = 0;
    if (HIDDEN.test(attributes)) hiddenRows.add(cursor.row);
    return undefined;
  }
  const letters = ADDRESS.exec(attributes)?.[1];
  cursor.column = letters === undefined ? cursor.column + 1 : columnOf(letters);
  if (selfClosing) return undefined;
  const start = cursor.at;
  const end = endTagOf(`${prefix}c`, data, start);
  cursor.at = end < 0 ? data.length : end;
  return end < 0 ? undefined : cellOf(attributes, data.slice(start, end), cursor, sources, shared);
}

function cellOf(
  attributes: string,
  inner: string,
  { row, column }: Place,
  sources: CellSources,
  shared: SharedFormulas,
): Cell | undefined {
  const type = TYPE.exec(attributes)?.[1] ?? 'n';
  const format = formatOf(STYLE.exec(attributes)?.[1], sources);
  const value = type === 'inlineStr' ? plainString(inner) : valueOf(type, writtenIn(inner, type), format, sources);
  const formula = formulaOf(inner, { row, column }, shared);
  if (formula === undefined) return plainCell(value, format);
  return { value: value ?? '', ...(format !== GENERAL && { format }), formula: `=${formula}` };
}

/** What stands in a cell's value; blanks around it count in texts alone. */
function writtenIn(inner: string, type: string): string | undefined {
  const written = VALUE.exec(inner)?.[1];
  return written === undefined || TEXTS.has(type) ? written : unescapeXml(written).trim();
}

function formatOf(style: string | undefined, { formats }: CellSources): string {
  return style === undefined ? GENERAL : (formats[Number(style)] ?? GENERAL);
}

function plainCell(value: CellValue | undefined, format: string): Cell | undefined {
  if (value === undefined || value === '') return undefined;
  return format === GENERAL ? { value } : { value, format };
}

function valueOf(
  type: string,
  text: string | undefined,
  format: string,
  { strings, daysBehind }: CellSources,
): CellValue | undefined {
  if (text === undefined || text === '') return undefined;
  switch (type) {
    case 's':
      return strings[Number(text)];
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return serialOf(text) ?? text;
    case 'str':
    case 'e':
      return unescapeString(text);
    default:
      return Number.isNaN(Number(text)) ? text : movedDate(Number(text), format, daysBehind);
  }
}

/** Days since 1899-12-30 of a date as ISO 8601 writes it, in universal time where it names no zone; undefined where it is none. */
function serialOf(text: string): number | undefined {
  const isDay = !text.includes('T');
  const time = Date.parse(isDay || ZONE.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : (time - DAY_ZERO) / DAY;
}

/** A cell's formula without “=”; a cell that shares one has it from the first cell of its group. */
function formulaOf(inner: string, at: Place, shared: SharedFormulas): string | undefined {
  const match = FORMULA.exec(inner);
  if (!match) return undefined;
  const [, attributes = '', written = ''] = match;
  const formula = unescapeXml(written);
  const group = SHARED.test(attributes) ? GROUP.exec(attributes)?.[1] : undefined;
  if (group === undefined) return formula || undefined;
  if (formula) shared.set(group, { formula, at });
  const first = shared.get(group);
  return formula || (first && movedFormula(first.formula, first.at, at));
}

/** Number of a column by its letters. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column;
}
