import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import type { CellContent } from '../../../core/plan/plan';
import { rangeOf } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/sheet';
import type { Book, BookSheet } from '../../excel/book/book';
import { cellsOf } from '../../excel/book/rect';
import { areaAfterRows, isAlike, type Note } from './note';
import { contentAt, mergesOf } from './sheet-state';

/** What mutations of a sheet carry, as far as it matters here. */
export interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Mutations after which any cell of the sheet may hold something else. */
const REARRANGING = /^sheet\.mutation\.(move-range|move-rows|move-columns|reorder-range|insert-col|remove-col)$/;
const REMOVING = 'sheet.mutation.remove-rows';
const MERGING = /^sheet\.mutation\.(add|remove)-worksheet-merge$/;

/** Mutations that ran together, and what they changed. */
export class Group {
  readonly #notes: Note[] = [];
  readonly #merges = new Map<string, readonly Area[]>();
  #contents = new Map<string, CellContent>();
  #movesRows = false;

  constructor(private readonly book: Book) {}

  before(id: string, params: MutationParams): void {
    const sheet = this.#sheet(params);
    if (!sheet) return;
    if ((MERGING.test(id) || rowsOf(id, params)) && !this.#merges.has(sheet.id))
      this.#merges.set(sheet.id, mergesOf(sheet));
    if (id === REMOVING) this.#noteEmptied(sheet, params);
    this.#contents = new Map(
      touched(id, params, sheet).map((place) => [keyOf(place), contentAt(sheet, place.row, place.column)]),
    );
  }

  after(id: string, params: MutationParams): void {
    const sheet = this.#sheet(params);
    if (!sheet) return;
    const rows = rowsOf(id, params);
    if (rows) this.#notes.push({ sheetId: sheet.id, kind: 'rows', ...rows });
    this.#movesRows ||= rows !== null;
    for (const place of touched(id, params, sheet)) this.#noteContent(sheet, place);
    this.#contents.clear();
  }

  /**
   * What changed. Formulas that only follow moved rows are left out: whoever replays the rows moves them too. One that comes back from
   * #REF! does not follow, it is restored by an undo.
   */
  notes(): readonly Note[] {
    const notes = this.#notes.filter((note) => !this.#movesRows || note.kind !== 'content' || !followsRows(note));
    for (const [sheetId, before] of this.#merges) {
      const sheet = this.book.sheets.find(({ id }) => id === sheetId);
      if (sheet) notes.push(...mergeNotes(sheetId, this.#moved(sheetId, before), mergesOf(sheet)));
    }
    return notes;
  }

  #sheet({ subUnitId }: MutationParams): BookSheet | undefined {
    return this.book.sheets.find(({ id }) => id === subUnitId);
  }

  #noteContent(sheet: BookSheet, place: Place): void {
    const before = this.#contents.get(keyOf(place)) ?? { empty: true };
    const after = contentAt(sheet, place.row, place.column);
    if (isAlike(before, after)) return;
    this.#notes.push({
      sheetId: sheet.id,
      kind: 'content',
      row: place.row + 1,
      column: place.column + 1,
      before,
      after,
    });
  }

  /** Deleted rows are emptied first: only so is noted what stood in them. */
  #noteEmptied(sheet: BookSheet, { range }: MutationParams): void {
    const used = sheet.used(true);
    if (!range || !used) return;
    for (const [row, column] of cellsOf(used)) {
      const before = contentAt(sheet, row, column);
      if (row < range.startRow || row > range.endRow || 'empty' in before) continue;
      this.#notes.push({
        sheetId: sheet.id,
        kind: 'content',
        row: row + 1,
        column: column + 1,
        before,
        after: { empty: true },
      });
    }
  }

  #moved(sheetId: string, merges: readonly Area[]): readonly Area[] {
    let moved = merges;
    for (const note of this.#notes) {
      if (note.kind !== 'rows' || note.sheetId !== sheetId) continue;
      moved = moved.flatMap((area) => areaAfterRows(area, note.row, note.inserted) ?? []);
    }
    return moved.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  }
}

function rowsOf(id: string, { range }: MutationParams): { row: number; inserted: number } | null {
  if (!range) return null;
  const count = range.endRow - range.startRow + 1;
  if (id === 'sheet.mutation.insert-row') return { row: range.startRow + 1, inserted: count };
  return id === REMOVING ? { row: range.startRow + 1, inserted: -count } : null;
}

function touched(id: string, { cellValue }: MutationParams, sheet: BookSheet): Place[] {
  if (REARRANGING.test(id)) {
    const used = sheet.used(true);
    return used ? [...cellsOf(used)].map(([row, column]) => ({ row, column })) : [];
  }
  const places: Place[] = [];
  if (id === 'sheet.mutation.set-range-values' && cellValue)
    new ObjectMatrix(cellValue).forValue((row, column) => void places.push({ row, column }));
  return places;
}

function followsRows({ before, after }: Note & { kind: 'content' }): boolean {
  return 'formula' in before && 'formula' in after && !before.formula.includes('#REF!');
}

function mergeNotes(sheetId: string, expected: readonly Area[], actual: readonly Area[]): Note[] {
  const without = (areas: readonly Area[], others: readonly Area[]): Area[] => {
    const ranges = new Set(others.map(rangeOf));
    return areas.filter((area) => !ranges.has(rangeOf(area)));
  };
  return [
    ...without(expected, actual).map((area): Note => ({ sheetId, kind: 'unmerged', area })),
    ...without(actual, expected).map((area): Note => ({ sheetId, kind: 'merged', area })),
  ];
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
