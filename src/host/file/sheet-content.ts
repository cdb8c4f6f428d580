import type { Cell, CellValue, Place } from '../../core/sheet/sheet';
import { GENERAL } from './number-formats';
import { movedFormula } from './shared-formula-text';
import { plainString, unescapeString } from './string-text';
import { unescapeXml } from './workbook-parts';

/** What the cells of all sheets have in common. */
export interface CellSources {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly string[];
}

/** Cells and hidden rows of a sheet part. */
export interface SheetContent {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
}

type SharedFormulas = Map<string, { readonly formula: string; readonly at: Place }>;

const ROW_OR_CELL = /<((?:[\w.-]+:)?)(row|c)\b([^>]*?)(\/?)>/g;
/** A cell's attributes as nearly every program writes them. */
const USUAL = /^ r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?$/;
const ROW_NUMBER = /\sr=["'](\d+)["']/;
const HIDDEN = /\shidden=["'](?:1|true)["']/;
const ADDRESS = /\sr=["']([A-Z]{1,3})(\d+)["']/;
const STYLE = /\ss=["'](\d+)["']/;
const TYPE = /\st=["'](\w+)["']/;
const VALUE = /<(?:[\w.-]+:)?v\b[^>]*>([^<]*)</;
const FORMULA = /<(?:[\w.-]+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<)/;
const SHARED = /\st=["']shared["']/;
const GROUP = /\ssi=["'](\d+)["']/;
const DAY = 86_400_000;
/** Day 0 of the serial dates, which count 1900 as a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Reads the cells of a sheet part in one pass. Rows and cells that do not say their number follow the one before. Cells that hold nothing but
 * a style are left out.
 */
export function readContent(data: string, sources: CellSources): SheetContent {
  const content: SheetContent = { rows: [], hiddenRows: new Set() };
  const shared: SharedFormulas = new Map();
  const tags = new RegExp(ROW_OR_CELL);
  let row = 0;
  let column = 0;
  for (let tag = tags.exec(data); tag; tag = tags.exec(data)) {
    const [, prefix = '', name, attributes = '', selfClosing] = tag;
    if (name === 'row') {
      row = Number(ROW_NUMBER.exec(attributes)?.[1] ?? row + 1);
      column = 0;
      if (HIDDEN.test(attributes)) content.hiddenRows.add(row);
      continue;
    }
    const { letters, style, type } = attributesOf(attributes);
    column = letters === undefined ? column + 1 : columnOf(letters);
    if (selfClosing) continue;
    const end = data.indexOf(`</${prefix}c>`, tags.lastIndex);
    if (end < 0) break;
    const cell = cellOf(style, type, data.slice(tags.lastIndex, end), { row, column }, sources, shared);
    tags.lastIndex = end;
    if (cell) (content.rows[row - 1] ??= [])[column - 1] = cell;
  }
  return content;
}

function attributesOf(text: string): { letters?: string | undefined; style?: string | undefined; type: string } {
  const usual = USUAL.exec(text);
  if (usual) return { letters: usual[1], style: usual[2], type: usual[3] ?? 'n' };
  return {
    letters: ADDRESS.exec(text)?.[1],
    style: STYLE.exec(text)?.[1],
    type: TYPE.exec(text)?.[1] ?? 'n',
  };
}

function cellOf(
  style: string | undefined,
  type: string,
  inner: string,
  at: Place,
  { strings, formats }: CellSources,
  shared: SharedFormulas,
): Cell | undefined {
  const format = style === undefined ? GENERAL : (formats[Number(style)] ?? GENERAL);
  const value = valueOf(type, inner, strings);
  const formula = inner.startsWith('<v>') ? undefined : formulaOf(inner, at, shared);
  if (formula !== undefined)
    return { value: value ?? '', ...(format !== GENERAL && { format }), formula: `=${formula}` };
  if (value === undefined || value === '') return undefined;
  return format === GENERAL ? { value } : { value, format };
}

function valueOf(type: string, inner: string, strings: readonly string[]): CellValue | undefined {
  if (type === 'inlineStr') return plainString(inner);
  const text = inner.startsWith('<v>') ? inner.slice(3, inner.indexOf('<', 3)) : VALUE.exec(inner)?.[1];
  if (text === undefined || text === '') return undefined;
  switch (type) {
    case 's':
      return strings[Number(text)];
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return (Date.parse(text.endsWith('Z') ? text : `${text}Z`) - DAY_ZERO) / DAY;
    case 'str':
    case 'e':
      return unescapeString(text);
    default:
      return Number(text);
  }
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
