import { addressAt, addressOf } from '../sheet/address';
import { exactText } from '../sheet/displayed-text';
import type { GridCell } from '../sheet/grid';
import { remember } from '../sheet/remember';
import { flatten } from '../sheet/text';
import { parseValue } from '../value/parse-value';
import type { Value } from '../value/value';
import type { Indicator, IndicatorColumn } from './form';
import { columnOf, LEVELS, type Header } from './header';
import { looksLikeValue } from './looks-like-value';
import { pointsIn } from './numbers';
import type { TableRow } from './table';
import type { HeaderRole } from './vocabulary/header-words';

const BLANK: Pick<GridCell, 'cell' | 'text'> = { cell: { value: '' }, text: '' };
const ORDINAL = /^\s*(?:三级)?指标\s*(?:[\d０-９一二三四五六七八九十]{1,2}\s*[:：.．、]?|[:：])\s*/;
const PLACEHOLDER = /^(?:[.…·。、\-—_/*]+|指标[\d一二三四五六七八九十xX×n]*:?|[×xX]+)?$/;
/** What a blank form asks for in place of a name, “（填写具体指标）”: no indicator until it has a value. */
const HINT = /^[(（]请?填[写报列入][^()（）]*[)）]$/;
/** What no placeholder begins with, and nearly every name does. */
const NAME_BEGINS = /^(?!指)[\u4e00-\u9fa5]/;

/** Readings of the texts seen so far; a workbook repeats its “100%” and “≥95%”. */
const readText = remember((text: string): Value => parseValue(text));
const readColumns = remember((key: string): Value => {
  const [text = '', comparatorText = '', unitText = ''] = key.split('\0');
  return parseValue(text, { comparatorText, unitText });
});

/** The indicators of a table; level names alone, “指标2：” and “……” are none. */
export function indicatorsOf(rows: readonly TableRow[]): readonly Indicator[] {
  const own = rows.filter(isIndicator);
  const mergedDown = new Set(own.map(({ pointsRow }) => pointsRow));
  const firsts = own.map(({ row }) => row).filter((row) => mergedDown.has(row));
  return own.map((row) => ({ ...readIndicator(row), ...sharingOf(row, firsts) }));
}

/** Whether a row has points that are merged down over several indicators, from one of the `firsts`. */
function sharingOf({ row, pointsRow }: TableRow, firsts: readonly number[]): Pick<Indicator, 'sharesPoints'> {
  if (pointsRow !== null && firsts.includes(pointsRow)) return { sharesPoints: 'further' };
  return firsts.includes(row) ? { sharesPoints: 'first' } : {};
}

function isIndicator({ reading }: TableRow): boolean {
  const { level3, values } = reading;
  const value = values.get('target') ?? values.get('actual');
  if (level3 && HINT.test(level3.text)) return looksLikeValue(value?.text ?? '');
  if (level3 && !isPlaceholder(nameOf(level3))) return true;
  return value !== undefined && !isPlaceholder(value.text);
}

function isPlaceholder(text: string): boolean {
  return !NAME_BEGINS.test(text) && PLACEHOLDER.test(flatten(text));
}

/** Name of an indicator without “指标1：” in front, as printed otherwise. */
function nameOf(cell: GridCell | undefined): string {
  const text = cell?.text ?? '';
  return (text.includes('指标') ? text.replace(ORDINAL, '') : text).trim();
}

function readIndicator(tableRow: TableRow): Indicator {
  const { row, header, reading, level1, level2 } = tableRow;
  const { level3, values } = reading;
  const printed = level3?.text ?? '';
  const target = values.get('target');
  const actual = columnOf(header, 'actual') ? (values.get('actual') ?? BLANK) : null;
  const texts = optionalTexts(tableRow);
  return {
    row,
    level1: level1.name,
    level2: level2.name,
    level3: nameOf(level3),
    printed: { level1: level1.printed, level2: level2.printed, level3: printed },
    target: target?.text ?? '',
    actual: actual && actual.text,
    points: pointsIn(values.get('points')),
    score: pointsIn(values.get('score')),
    deviation: columnOf(header, 'deviation') ? (values.get('deviation')?.text ?? '') : null,
    cells: addressesOf(tableRow),
    value: valueOf(target ?? BLANK, texts.comparatorText, texts.unitText),
    actualValue: actual && valueOf(actual, '', texts.unitText),
    subRow: /^\s*(?:其中|#)/.test(printed),
    repaired: reading.repaired,
    ...texts,
  };
}

type OptionalTexts = Partial<
  Record<'description' | 'basis' | 'comparatorText' | 'unitText' | 'pointsText' | 'scoreText', string>
>;

/** Texts of the columns that not every form has. */
function optionalTexts({ header, reading }: TableRow): OptionalTexts {
  const texts: OptionalTexts = {};
  const text = (part: HeaderRole) => reading.values.get(part)?.text ?? '';
  if (columnOf(header, 'points')) texts.pointsText = text('points');
  if (columnOf(header, 'score')) texts.scoreText = text('score');
  if (columnOf(header, 'description')) texts.description = text('description');
  if (columnOf(header, 'basis')) texts.basis = text('basis');
  if (columnOf(header, 'comparator')) texts.comparatorText = text('comparator');
  if (columnOf(header, 'unit')) texts.unitText = text('unit');
  return texts;
}

function valueOf({ cell, text }: Pick<GridCell, 'cell' | 'text'>, comparatorText = '', unitText = ''): Value {
  const exact = cell.format === undefined ? text : exactText(cell);
  return comparatorText || unitText ? readColumns(`${exact}\0${comparatorText}\0${unitText}`) : readText(exact);
}

/** Where every part was read, or, where it is blank, the cell of its column that it belongs in. */
function addressesOf({ row, header, reading, level1, level2 }: TableRow): Indicator['cells'] {
  const cells: Partial<Record<IndicatorColumn, string>> = {};
  if (level1.cell) cells.level1 = addressAt(level1.cell);
  if (level2.cell) cells.level2 = addressAt(level2.cell);
  if (reading.level3) cells.level3 = addressAt(reading.level3);
  header.parts.forEach(({ part, column }) => {
    if (part === 'level1' || cells[part] !== undefined) return;
    const cell = LEVELS.includes(part) ? undefined : reading.values.get(part);
    cells[part] = cell ? addressAt(cell) : addressOf(row, column);
  });
  return cells;
}

/** Sheet column of every part that the header names. */
export function columnsOf({ parts }: Header): Partial<Record<IndicatorColumn, number>> {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const { part, column } of parts) columns[part] = column;
  return columns;
}
