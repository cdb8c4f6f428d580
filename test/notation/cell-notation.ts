import { escapeXml } from '../../src/host/file/xml';
import { formula } from './formula-notation';
import { anyText, TEXTS } from './text-notation';
import { valueOf, type WrittenCell } from './written-cell';
import type { Notation } from './xml-notation';

/** What the cells of a workbook share while it is written. */
export interface Shared {
  /** Items of `sharedStrings.xml`, as written. */
  readonly strings: string[];
  /** Days that its dates are behind. */
  readonly days: number;
}

/** Number formats of the cell styles that every workbook here has. */
export const FORMATS = ['General', '0%', 'yyyy-mm-dd', '@', '0.0"年"'] as const;
const DATE_STYLE = 2;
const STYLES = [undefined, 0, 1, DATE_STYLE, 3, 4];

const NUMBERS = [
  ...['0', '5', '-3.25', '0.30000000000000004', '12345678901234567890', '007', '+1', '5.', '.5', '-0'],
  ...['1E-7', '1.5e+3', '2.5E2', '1E300'],
];
const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];
const DATES: readonly (readonly [string, number])[] = [
  ['2025-01-01T00:00:00Z', 45658],
  ['2025-12-31T12:00:00', 46022.5],
  ['2024-02-29', 45351],
];

/** A cell of any kind. */
export function anyCell(notation: Notation, shared: Shared): WrittenCell {
  const usual = [number, sharedText, ownText];
  return notation.anyOf([...usual, ...usual, result, truth, failure, date, empty, formula])(notation, shared);
}

function number(notation: Notation, { days }: Shared): WrittenCell {
  const { anyOf, takes } = notation;
  const [style, digits] = [anyOf(STYLES), anyOf(NUMBERS)];
  const value = style === DATE_STYLE && days > 0 ? Number(digits) + days : Number(digits);
  return {
    cell: { value, ...formatOf(style) },
    attributes: { s: style?.toString(), t: anyOf([undefined, undefined, 'n']) },
    inner: valueOf(notation, takes('values with blanks') ? ` ${digits}\n` : digits),
  };
}

function sharedText(notation: Notation, { strings }: Shared): WrittenCell {
  const { text, xml } = anyText(notation);
  strings.push(notation.element('si', {}, xml));
  const style = notation.anyOf(STYLES);
  return {
    cell: text === '' ? undefined : { value: text, ...formatOf(style) },
    attributes: { s: style?.toString(), t: 's' },
    inner: valueOf(notation, String(strings.length - 1)),
  };
}

function ownText(notation: Notation): WrittenCell {
  const { between, element } = notation;
  const { text, xml } = anyText(notation);
  const cell = text === '' ? undefined : { value: text };
  return { cell, attributes: { t: 'inlineStr' }, inner: between() + element('is', {}, xml) + between() };
}

function result(notation: Notation): WrittenCell {
  const isFree = notation.takes('references in results');
  const value = isFree ? notation.anyOf(TEXTS) : '产出“<b>” 指标';
  const inner = isFree ? valueOf(notation, value) : notation.element('v', {}, escapeXml(value));
  return { cell: { value }, attributes: { t: 'str' }, inner };
}

function truth(notation: Notation): WrittenCell {
  const value = notation.anyOf([true, false]);
  const written = notation.takes('booleans in words') ? String(value) : String(Number(value));
  return { cell: { value }, attributes: { t: 'b' }, inner: valueOf(notation, written) };
}

function failure(notation: Notation): WrittenCell {
  const value = notation.anyOf(ERRORS);
  return { cell: { value }, attributes: { t: 'e' }, inner: valueOf(notation, value) };
}

function date(notation: Notation, { days }: Shared): WrittenCell {
  const liberty = days > 0 ? 'dates as texts in days since 1904' : 'dates as texts';
  if (!notation.takes(liberty)) return empty(notation);
  const [written, value] = notation.anyOf(DATES);
  return { cell: { value }, attributes: { t: 'd' }, inner: valueOf(notation, written) };
}

function empty({ anyOf, element, takes }: Notation): WrittenCell {
  const blank = takes('empty values with blanks') ? '\n' : '';
  const inner = anyOf([null, '', element('v', {}, null) + blank, element('v', {}, blank)]);
  return { cell: undefined, attributes: { s: anyOf([undefined, '1']), t: anyOf([undefined, 'n']) }, inner };
}

function formatOf(style: number | undefined): { readonly format?: string } {
  const format = FORMATS[style ?? 0];
  return format === undefined || format === 'General' ? {} : { format };
}
