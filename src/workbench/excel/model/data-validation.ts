import { cellsOf } from '../book/rect';
import { ANYTHING } from '../book/validations';
import type { Validation, ValidationRule } from '../book/validations';
import { invalidArgument, notEmulated } from '../protocol/excel-error';
import type { ObjectTable, Scalar } from '../protocol/object-table';
import { flagOf, numberOf, oneOf, textOf } from './arguments';
import { assertUnprotected } from './cells';
import type { Cells } from './model-types';

/** Most cells that are kept one by one. */
const MOST_CELLS = 100_000;
const STYLES = ['Stop', 'Warning', 'Information'] as const;
const OPERATORS = ['Between', 'GreaterThanOrEqualTo'] as const;
const LIST_LIMIT = 255;

/** What may be typed into cells: lists and bounds of numbers, with their hints and warnings. */
export const DataValidation: ObjectTable<Cells> = {
  scalars: {
    Type: { get: (cells) => common(cells, ({ rule }) => typeOf(rule), 'Inconsistent') },
    Rule: part('rule', ruleOf),
    Prompt: part('prompt', (value, at) => ({
      message: textOf(fieldOf(value, 'message'), at),
      showPrompt: flagOf(fieldOf(value, 'showPrompt'), at),
      title: textOf(fieldOf(value, 'title'), at),
    })),
    ErrorAlert: part('errorAlert', (value, at) => ({
      message: textOf(fieldOf(value, 'message'), at),
      showAlert: flagOf(fieldOf(value, 'showAlert'), at),
      style: oneOf(fieldOf(value, 'style'), STYLES, at),
      title: textOf(fieldOf(value, 'title'), at),
    })),
    IgnoreBlanks: part('ignoreBlanks', flagOf),
  },
  methods: {
    Clear: ({ sheet, rects }) => {
      assertUnprotected(sheet, 'DataValidation.clear');
      sheet.validations.clear(rects);
    },
  },
};

function part<P extends keyof Validation>(
  name: P,
  read: (value: unknown, location: string) => Validation[P],
): Scalar<Cells> {
  const location = `DataValidation.${name}`;
  return {
    get: (cells) => common(cells, (validation) => validation[name], null),
    set: (cells, value) => {
      assertUnprotected(cells.sheet, location);
      assertFew(cells, location);
      cells.sheet.validations.change(cells.rects, { [name]: read(value, location) });
    },
  };
}

/** What all cells share; `mixed` where they differ. */
function common<T, M>({ sheet, rects }: Cells, pick: (validation: Validation) => T, mixed: M): T | M {
  const seen = new Map<string, T>();
  for (const rect of rects)
    for (const [row, column] of cellsOf(rect)) {
      const value = pick(sheet.validations.at(row, column));
      seen.set(JSON.stringify(value), value);
    }
  const [first = pick(ANYTHING), ...more] = seen.values();
  return more.length > 0 ? mixed : first;
}

function assertFew({ rects }: Cells, location: string): void {
  if (rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS)
    throw notEmulated('validation of whole rows and columns', location);
}

function ruleOf(value: unknown, location: string): ValidationRule {
  const list = fieldOf(value, 'list');
  const decimal = fieldOf(value, 'decimal');
  if (list !== undefined) return { list: listOf(list, location) };
  if (decimal !== undefined) return { decimal: decimalOf(decimal, location) };
  if (Object.keys(value ?? {}).length > 0) throw notEmulated('validation of other kinds', location);
  return {};
}

/** Excel takes no longer list written out. */
function listOf(value: unknown, location: string): NonNullable<ValidationRule['list']> {
  const source = textOf(fieldOf(value, 'source'), location);
  if (source.startsWith('=')) throw notEmulated('lists from cells', location);
  if (source === '' || source.length > LIST_LIMIT) throw invalidArgument(location);
  return { inCellDropDown: flagOf(fieldOf(value, 'inCellDropDown'), location), source };
}

function decimalOf(value: unknown, location: string): NonNullable<ValidationRule['decimal']> {
  const operator = oneOf(fieldOf(value, 'operator'), OPERATORS, location);
  const formula1 = numberOf(fieldOf(value, 'formula1'), location);
  if (operator === 'GreaterThanOrEqualTo') return { formula1, operator };
  return { formula1, formula2: numberOf(fieldOf(value, 'formula2'), location), operator };
}

function typeOf({ list, decimal }: ValidationRule): 'List' | 'Decimal' | 'None' {
  if (list) return 'List';
  return decimal ? 'Decimal' : 'None';
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
