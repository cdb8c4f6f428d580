import { areaOf, placeOf } from '../sheet/address';
import { cellAt, type Area, type Sheet } from '../sheet/sheet';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { contentOf, sameContent } from './content';
import { Contents, type Held } from './contents';
import type { CellContent, Change } from './plan';

/** Why a plan must not be applied: a cell or sheet is not as the plan expects it, is gone, or stands in the way. */
export interface Conflict {
  readonly code: 'changed-since-check' | 'item-gone' | 'would-break';
  readonly sheet: string;
  /** A1 address as it is before the plan; absent where the whole sheet is meant. */
  readonly cell?: string;
}

const EMPTY: CellContent = { empty: true };

/**
 * What stands against applying a plan to these sheets: a cell that does not hold its `before`; a filled cell that deleting rows or
 * merging would lose and that no earlier `set` empties; a drawn sheet that was filled in since; a missing sheet; a name that is taken.
 */
export function conflictsOf(changes: readonly Change[], sheets: readonly Sheet[]): Conflict[] {
  const names = new Set(sheets.map(({ name }) => name));
  const contents = new Contents(changes, sheets);
  return changes.flatMap((change, step) => {
    const conflict = nameConflict(change, names);
    return conflict ? [conflict] : contentConflicts(change, step, contents);
  });
}

/** The sheet that a change works on. */
export function sheetOf(change: Change): string {
  if (change.do === 'set') return change.at.sheet;
  return 'range' in change ? change.range.sheet : change.sheet;
}

/** Follows which sheets there are, step by step. Two names that differ in case alone are the same to a spreadsheet program. */
function nameConflict(change: Change, names: Set<string>): Conflict | null {
  const sheet = sheetOf(change);
  if (change.do === 'addSheet') {
    const taken = [...names].some((name) => name.toLowerCase() === sheet.toLowerCase());
    names.add(sheet);
    return taken ? { code: 'would-break', sheet } : null;
  }
  const exists = names.has(sheet);
  if (change.do === 'deleteSheet') names.delete(sheet);
  return exists ? null : { code: 'item-gone', sheet };
}

function contentConflicts(change: Change, step: number, contents: Contents): Conflict[] {
  switch (change.do) {
    case 'set':
      return setConflicts(change, step, contents);
    case 'deleteRows': {
      const bottom = change.row + change.count - 1;
      const rows = { top: change.row, left: 1, bottom, right: contents.width(change.sheet) };
      return filledCells(change.sheet, held(contents, step, change.sheet, rows));
    }
    case 'merge': {
      const { sheet, range } = change.range;
      return filledCells(sheet, held(contents, step, sheet, areaOf(range)).slice(1));
    }
    case 'deleteSheet':
      return change.blank ? filledSince(change.sheet, sheetOfBlank(change.blank), step, contents) : [];
    default:
      return [];
  }
}

function setConflicts(change: Change & { do: 'set' }, step: number, contents: Contents): Conflict[] {
  const { sheet, cell } = change.at;
  const { row, column } = placeOf(cell);
  const found = contents.at(step, sheet, row, column);
  if (!found) return [];
  const expected = sameContent(found.content, change.before);
  contents.write(step, sheet, found, change.after);
  return expected ? [] : [changed(sheet, found)];
}

function filledCells(sheet: string, cells: readonly (Held | null)[]): Conflict[] {
  return cells.flatMap((cell) => (cell && !sameContent(cell.content, EMPTY) ? [changed(sheet, cell)] : []));
}

function filledSince(name: string, drawn: Sheet, step: number, contents: Contents): Conflict[] {
  const bottom = Math.max(contents.height(name), drawn.rows.length);
  const right = Math.max(contents.width(name), ...drawn.rows.map((row) => row?.length ?? 0));
  return placesIn({ top: 1, left: 1, bottom, right }).flatMap(({ row, column }) => {
    const found = contents.at(step, name, row, column);
    const same = !found || sameContent(found.content, contentOf(cellAt(drawn, row, column)));
    return same ? [] : [changed(name, found)];
  });
}

function changed(sheet: string, { cell }: Held): Conflict {
  return { code: 'changed-since-check', sheet, cell };
}

function held(contents: Contents, step: number, sheet: string, area: Area): (Held | null)[] {
  return placesIn(area).map(({ row, column }) => contents.at(step, sheet, row, column));
}

function placesIn({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}
