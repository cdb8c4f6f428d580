import type { Form, Indicator, IndicatorColumn, LevelBlock } from '../form/form';
import { levelNameOf } from '../form/vocabulary/level-names';
import { addressOf } from '../sheet/address';
import { parseValue } from '../value/parse-value';
import type { ExampleForm } from './example-notation';
import { numberIn, type Pen } from './example-pen';
import { level1Of } from './levels';
import { withoutBrackets } from './text';

const COLUMNS = ['target', 'actual', 'points', 'score', 'deviation'] as const;
type ValueColumn = (typeof COLUMNS)[number];
const FIRST_VALUE_COLUMN = 4;
const COMPARATOR_COLUMN = 9;
const UNIT_COLUMN = 10;
const DESCRIPTION_COLUMN = 11;

export type IndicatorTable = Pick<
  Form,
  | 'columns'
  | 'headerRow'
  | 'lastRow'
  | 'blocks'
  | 'indicators'
  | 'totalPoints'
  | 'totalScore'
  | 'totalCells'
  | 'totalPointsText'
  | 'totalScoreText'
>;

/** The indicator table of an example, written under what the pen has written so far. */
export function exampleTable(example: ExampleForm, pen: Pen): IndicatorTable {
  const lines = typeof example.rows === 'string' ? [example.rows] : example.rows;
  const rows = lines.map((line) => line.split('|').map((part) => part.trim()));
  const width = Math.max(2, ...rows.map((parts) => parts.length));
  const present = COLUMNS.slice(0, width - 1);
  const headerRow = ++pen.row;
  const read = rows.map((parts, index) => rowOf(parts, index + 1, present, example, pen));
  const lastRow = pen.row;
  return {
    columns: columnsOf(present, example),
    headerRow,
    lastRow,
    blocks: blocksOf(read, example.required ?? []),
    indicators: read.filter(({ level3, target, points }) => level3 !== '' || target !== '' || points !== null),
    ...totalsOf(example.totals, pen),
  };
}

function columnsOf(
  present: readonly ValueColumn[],
  { comparators, units, descriptions }: ExampleForm,
): Form['columns'] {
  return {
    level1: 1,
    level2: 2,
    level3: 3,
    ...Object.fromEntries(present.map((column, index) => [column, FIRST_VALUE_COLUMN + index])),
    ...(comparators && { comparator: COMPARATOR_COLUMN }),
    ...(units && { unit: UNIT_COLUMN }),
    ...(descriptions && { description: DESCRIPTION_COLUMN }),
  };
}

function rowOf(
  [name = '', ...values]: readonly string[],
  position: number,
  present: readonly ValueColumn[],
  example: ExampleForm,
  pen: Pen,
): Indicator {
  const row = ++pen.row;
  const [printedLevel2 = '', ...rest] = name.split('/');
  const level2 = standardName(printedLevel2);
  const names = { level1: example.level1?.[position] ?? level1Of(level2), level2, level3: rest.join('/').trim() };
  const cells: Partial<Record<IndicatorColumn, string>> = {
    level1: pen.write(1, names.level1),
    level2: pen.write(2, printedLevel2),
    level3: pen.write(3, names.level3),
  };
  const texts: Partial<Record<ValueColumn, string>> = {};
  present.forEach((column, index) => {
    texts[column] = values[index] ?? '';
    cells[column] = pen.write(FIRST_VALUE_COLUMN + index, values[index] ?? '');
  });
  const split = splitOf(position, example, cells, pen);
  const shifted = example.shifted?.[position];
  for (const [column, letters] of Object.entries(shifted ?? {})) cells[column as IndicatorColumn] = letters + row;
  const subRow = names.level3.startsWith('其中');
  const read = readTexts(texts, split);
  return {
    row,
    ...names,
    printed: { ...names, level2: printedLevel2 },
    ...split,
    ...read,
    cells,
    subRow,
    repaired: shifted !== undefined,
  };
}

/** The standard name of a level 2, as recognition gives it; the printed one where there is none. */
function standardName(printed: string): string {
  return levelNameOf(withoutBrackets(printed)).level2 ?? printed;
}

type Split = Pick<Indicator, 'comparatorText' | 'unitText' | 'description'>;

function readTexts(
  { target = '', actual, points = '', score = '', deviation }: Partial<Record<ValueColumn, string>>,
  split: Split,
) {
  return {
    target,
    actual: actual ?? null,
    points: numberIn(points),
    score: numberIn(score),
    deviation: deviation ?? null,
    value: parseValue(target, split),
    actualValue: actual === undefined ? null : parseValue(actual),
    pointsText: points,
    scoreText: score,
  };
}

function splitOf(
  position: number,
  { comparators, units, descriptions }: ExampleForm,
  cells: Partial<Record<IndicatorColumn, string>>,
  pen: Pen,
): Split {
  if (comparators) cells.comparator = pen.write(COMPARATOR_COLUMN, comparators[position] ?? '');
  if (units) cells.unit = pen.write(UNIT_COLUMN, units[position] ?? '');
  if (descriptions) cells.description = pen.write(DESCRIPTION_COLUMN, descriptions[position] ?? '');
  return {
    ...(comparators && { comparatorText: comparators[position] ?? '' }),
    ...(units && { unitText: units[position] ?? '' }),
    ...(descriptions && { description: descriptions[position] ?? '' }),
  };
}

function blocksOf(rows: readonly Indicator[], required: readonly string[]): LevelBlock[] {
  const blocks: LevelBlock[] = [];
  for (const { row, level1, level2, printed } of rows) {
    const last = blocks.at(-1);
    if (last?.level2 === level2) blocks[blocks.length - 1] = { ...last, bottom: row };
    else
      blocks.push({
        level1,
        level2,
        printed: { level1, level2: printed.level2 },
        required: required.includes(level2),
        top: row,
        bottom: row,
        cell: addressOf(row, 2),
      });
  }
  return blocks;
}

type Totals = Pick<Form, 'totalPoints' | 'totalScore' | 'totalCells' | 'totalPointsText' | 'totalScoreText'>;

function totalsOf(totals: string | undefined, pen: Pen): Totals {
  if (totals === undefined) return { totalPoints: null, totalScore: null, totalCells: {} };
  pen.row++;
  const [points = '', score = ''] = totals.split('|').map((part) => part.trim());
  return {
    totalPoints: numberIn(points),
    totalScore: numberIn(score),
    totalCells: { points: pen.write(6, points), score: pen.write(7, score) },
    totalPointsText: points,
    totalScoreText: score,
  };
}
