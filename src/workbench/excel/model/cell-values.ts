import type { BookCell, CellEntry, PlacedEntry } from '../book/book';
import { displayedText } from '../book/displayed-text';
import { intersection } from '../book/rect';
import { typedEntry } from '../book/typed-entry';
import { ExcelError, invalidArgument } from '../protocol/excel-error';
import type { Scalar } from '../protocol/object-table';
import type { Session } from '../protocol/session';
import { assertUnprotected, assertWritable, gridOf, rectOfRange } from './cells';
import type { Cells } from './model-types';

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** What cells hold, as a two-dimensional array. */
export const values: Scalar<Cells> = {
  get: (cells) => read(cells, 'Range.values', ({ value }) => value),
  set: (cells, typed, session) => enterTyped(cells, typed, 'Range.values', session),
};

/** Formulas, and the values of cells without one. */
export const formulas: Scalar<Cells> = {
  get: (cells) => read(cells, 'Range.formulas', ({ formula, value }) => formula ?? value),
  set: (cells, typed, session) => enterTyped(cells, typed, 'Range.formulas', session),
};

export const numberFormat: Scalar<Cells> = {
  get: (cells) => read(cells, 'Range.numberFormat', ({ format }) => format),
  set: async (cells, formats) => {
    assertUnprotected(cells.sheet, 'Range.numberFormat');
    const entries = spread(cells, formats, 'Range.numberFormat').map(({ row, column, given }) => {
      if (typeof given !== 'string') throw invalidArgument('Range.numberFormat');
      return { row, column, entry: { kind: 'kept', format: given } } as const;
    });
    await cells.sheet.enter(entries);
  },
};

/** What cells show; a number that does not fit its column shows as ####. */
export const text: Scalar<Cells> = {
  get: (cells) =>
    gridOf(cells, 'Range.text', (row, column) =>
      displayedText(cells.sheet.cell(row, column), cells.sheet.columnWidth(column)),
    ),
};

export const valueTypes: Scalar<Cells> = {
  get: (cells) => read(cells, 'Range.valueTypes', typeOf),
};

function typeOf({ value, formula }: BookCell): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '' && formula === null) return 'Empty';
  return ERROR.test(value) ? 'Error' : 'String';
}

function read<T>(cells: Cells, location: string, pick: (cell: BookCell) => T): T[][] {
  return gridOf(cells, location, (row, column) => pick(cells.sheet.cell(row, column)));
}

async function enterTyped(cells: Cells, typed: unknown, location: string, session: Session): Promise<void> {
  assertWritable(cells, location);
  const entries: PlacedEntry[] = [];
  for (const { row, column, given } of spread(cells, typed, location)) {
    if (isCovered(cells, row, column)) continue;
    const { format } = cells.sheet.cell(row, column);
    entries.push({ row, column, entry: entryOf(given, format, location, session) });
  }
  await cells.sheet.enter(entries);
}

function entryOf(given: unknown, format: string, location: string, session: Session): CellEntry {
  const isPlain = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  if (!isPlain) throw invalidArgument(location);
  const entry = typedEntry(given, format, session.typing);
  if (entry.kind === 'formula' && !session.book.isFormula(entry.formula)) throw invalidArgument(location);
  return entry;
}

/** A merged cell keeps its value in the top left cell; what is written into the others is lost. */
function isCovered({ sheet }: Cells, row: number, column: number): boolean {
  const merge = sheet.merges().find((area) => intersection(area, { row, column, rows: 1, columns: 1 }));
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

interface Given {
  readonly row: number;
  readonly column: number;
  readonly given: unknown;
}

/** One value for all cells, or an array of exactly the range's shape; null leaves a cell as it is. */
function spread(cells: Cells, typed: unknown, location: string): Given[] {
  const { row, column, rows, columns } = rectOfRange(cells);
  const grid = Array.isArray(typed) ? typed : Array.from({ length: rows }, () => Array(columns).fill(typed));
  const fits = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw wrongShape(location);
  const given: Given[] = [];
  grid.forEach((line: unknown[], r) =>
    line.forEach((value, c) => {
      if (value !== null && value !== undefined) given.push({ row: row + r, column: column + c, given: value });
    }),
  );
  return given;
}

export function wrongShape(location: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}
