import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { BookChange, BookSheet } from './book';
import { SHEET_COLUMNS, SHEET_ROWS } from './rect';
import type { Rect } from './rect';
import { rectOf } from './univer-range';

/** A command that the engine has run; mutations carry what changed. */
export interface EngineCommand {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

const STRUCTURE = {
  'sheet.mutation.insert-row': 'rowsInserted',
  'sheet.mutation.remove-rows': 'rowsDeleted',
  'sheet.mutation.insert-col': 'columnsInserted',
  'sheet.mutation.remove-col': 'columnsDeleted',
} as const;

/** Cells that the engine rewrites as part of these are not changes of their own. */
const PART_OF_STRUCTURE = /insert-(row|col)|remove-(row|col)|add-worksheet-merge|remove-worksheet-merge/;
const CONTENT_KEYS = ['v', 'f', 'p', 'si'] as const;

/** The change that a command of the engine stands for; null for all that changes nothing a user would call a change. */
export function changeOf(
  command: EngineCommand,
  unitId: string,
  sheetOf: (id: string) => BookSheet | undefined,
): BookChange | null {
  const params: MutationParams = command.params ?? {};
  if (params.unitId !== undefined && params.unitId !== unitId) return null;
  if (command.options?.['fromFormula'] === true || command.options?.['onlyLocal'] === true) return null;
  if (command.id === 'sheet.mutation.remove-sheet') return { kind: 'sheetDeleted', sheetId: params.subUnitId ?? '' };
  const sheet = sheetOf(params.sheet?.id ?? params.subUnitId ?? '');
  return sheet ? changeOnSheet(command.id, params, sheet) : null;
}

function changeOnSheet(id: string, params: MutationParams, sheet: BookSheet): BookChange | null {
  if (id === 'sheet.mutation.insert-sheet') return { kind: 'sheetAdded', sheet };
  if (id === 'sheet.mutation.set-worksheet-name') return { kind: 'sheetRenamed', sheet };
  if (id === 'sheet.operation.set-worksheet-active') return { kind: 'sheetActivated', sheet };
  if (id === 'sheet.operation.set-selections') return selectionOf(params, sheet);
  if (id === 'sheet.mutation.set-range-values') return cellsOf(params, sheet);
  if (!isStructure(id) || !params.range) return null;
  return { kind: STRUCTURE[id], sheet, rect: wholeLines(id, rectOf(params.range)) };
}

/** The engine's rows end with its grid, Excel's with the sheet. */
function wholeLines(id: keyof typeof STRUCTURE, rect: Rect): Rect {
  const isRows = id === 'sheet.mutation.insert-row' || id === 'sheet.mutation.remove-rows';
  return isRows ? { ...rect, column: 0, columns: SHEET_COLUMNS } : { ...rect, row: 0, rows: SHEET_ROWS };
}

function isStructure(id: string): id is keyof typeof STRUCTURE {
  return id in STRUCTURE;
}

function selectionOf({ selections }: MutationParams, sheet: BookSheet): BookChange | null {
  const range = selections?.at(-1)?.range;
  return range ? { kind: 'selection', sheet, rect: rectOf(range) } : null;
}

function cellsOf({ cellValue, trigger }: MutationParams, sheet: BookSheet): BookChange | null {
  if (!cellValue || (trigger && PART_OF_STRUCTURE.test(trigger))) return null;
  const cells = new ObjectMatrix(cellValue);
  const range = cells.getDataRange();
  if (range.endRow < range.startRow || range.endColumn < range.startColumn) return null;
  let touchesContent = false;
  cells.forValue((_row, _column, cell) => {
    touchesContent ||= !cell || CONTENT_KEYS.some((key) => key in cell);
  });
  return { kind: touchesContent ? 'cells' : 'formats', sheet, rect: rectOf(range) };
}
