import { addressOf } from '../sheet/address';
import { exactText } from '../sheet/displayed-text';
import type { GridCell } from '../sheet/grid';
import { flatten } from '../sheet/text';
import { parseValue, type SplitColumns } from '../value/parse-value';
import type { Value } from '../value/value';
import type { Indicator, IndicatorColumn } from './form';
import { columnOf, type Header } from './header';
import { pointsIn } from './numbers';
import type { TableRow } from './table';
import { remember } from './vocabulary/remember';

const COLUMNS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'deviation',
  'description',
  'basis',
  'comparator',
  'unit',
];

const ORDINAL = /^\s*(?:三级)?指标\s*[\d一二三四五六七八九十]{1,2}\s*[:：.、]?\s*/;
const PLACEHOLDER = /^(?:[.…·。、\-—_/*]+|指标[\d一二三四五六七八九十xX×n]*:?|[×xX]+)?$/;

/** Readings of the texts seen so far; a workbook repeats its “100%” and “≥95%”. */
const readings = remember((key: string): Value => {
  const [text = '', comparatorText, unitText] = key.split('\u0000');
  return parseValue(text, { ...(comparatorText && { comparatorText }), ...(unitText && { unitText }) });
});

/** The indicators of a table; level names alone, “指标2：” and “……” are none. */
export function indicatorsOf(rows: readonly TableRow[]): readonly Indicator[] {
  return rows.filter(isIndicator).map(readIndicator);
}

function isIndicator({ reading }: TableRow): boolean {
  const { level3, values } = reading;
  if (level3 && !isPlaceholder(nameOf(level3))) return true;
  const value = values.get('target') ?? values.get('actual');
  return value !== undefined && !isPlaceholder(value.text);
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(flatten(text));
}

/** Name of an indicator without “指标1：” in front, as printed otherwise. */
function nameOf(cell: GridCell | undefined): string {
  return cell?.text.replace(ORDINAL, '').trim() ?? '';
}

function readIndicator(tableRow: TableRow): Indicator {
  const { row, header, reading, level1, level2 } = tableRow;
  const { level3, values } = reading;
  const textOf = (role: IndicatorColumn) => (columnOf(header, role) ? { [role]: values.get(role)?.text ?? '' } : {});
  const comparatorText = columnOf(header, 'comparator') && (values.get('comparator')?.text ?? '');
  const unitText = columnOf(header, 'unit') && (values.get('unit')?.text ?? '');
  const split = {
    ...(comparatorText !== undefined && { comparatorText }),
    ...(unitText !== undefined && { unitText }),
  };
  const hasActual = columnOf(header, 'actual') !== undefined;
  return {
    row,
    level1: level1.name,
    level2: level2.name,
    level3: nameOf(level3),
    printed: { level1: level1.printed, level2: level2.printed, level3: level3?.text ?? '' },
    target: values.get('target')?.text ?? '',
    ...textOf('description'),
    ...textOf('basis'),
    ...split,
    actual: hasActual ? (values.get('actual')?.text ?? '') : null,
    points: pointsIn(values.get('points')),
    score: pointsIn(values.get('score')),
    deviation: columnOf(header, 'deviation') ? (values.get('deviation')?.text ?? '') : null,
    cells: addressesOf(tableRow),
    value: valueOf(values.get('target'), split),
    actualValue: hasActual ? valueOf(values.get('actual'), unitText === undefined ? {} : { unitText }) : null,
    ...(columnOf(header, 'points') && { pointsText: values.get('points')?.text ?? '' }),
    ...(columnOf(header, 'score') && { scoreText: values.get('score')?.text ?? '' }),
    subRow: /^\s*(?:其中|#)/.test(level3?.text ?? ''),
    repaired: reading.repaired,
  };
}

function valueOf(cell: GridCell | undefined, { comparatorText = '', unitText = '' }: SplitColumns): Value {
  return readings([exactText(cell?.cell), comparatorText, unitText].join('\u0000'));
}

/** Where every part was read, or, where it is blank, the cell of its column that it belongs in. */
function addressesOf({ row, header, reading, level1, level2 }: TableRow): Indicator['cells'] {
  const cells: Partial<Record<IndicatorColumn, string>> = {};
  for (const role of COLUMNS) {
    const read = role === 'level3' ? reading.level3 : reading.values.get(role);
    const cell = role === 'level1' ? level1.cell : role === 'level2' ? level2.cell : read;
    const column = columnOf(header, role)?.left;
    if (cell) cells[role] = addressOf(cell.row, cell.column);
    else if (column && !role.startsWith('level1')) cells[role] = addressOf(row, column);
  }
  return cells;
}

/** Sheet column of every part that the header names. */
export function columnsOf(header: Header): Partial<Record<IndicatorColumn, number>> {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const role of COLUMNS) {
    const column = columnOf(header, role);
    if (column) columns[role] = column.left;
  }
  return columns;
}
