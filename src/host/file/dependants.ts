import type { CellRef } from '../../core/plan/plan';
import { addressOf, areaOf, placeOf } from '../../core/sheet/address';
import type { Area, Sheet } from '../../core/sheet/sheet';
import { namesIn } from '../../core/plan/reference-text';
import { SHEET_LIMITS } from './sheet-limits';

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

interface FormulaCell extends CellRef {
  /** Null where the formula names something that cannot be told from its text: a defined name, a table, INDIRECT. */
  readonly references: readonly Reference[] | null;
}

/** Functions whose references do not stand in the formula. */
const INDIRECT = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|RTD|CUBE\w*)\($/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

/**
 * The formula cells whose results may change when these cells do, directly or through others. A formula whose references cannot be told
 * counts as one of them.
 */
export function dependantsOf(sheets: readonly Sheet[], changed: readonly CellRef[]): CellRef[] {
  if (changed.length === 0) return [];
  const formulas = sheets.flatMap(formulaCells);
  const watchers = watchersIn(formulas);
  const found = new Set(formulas.filter(({ references }) => !references));
  // It grows while it is gone through: what depends on a change is one.
  const open: CellRef[] = [...changed, ...found];
  for (const place of open)
    for (const cell of watchers(place)) {
      if (found.has(cell)) continue;
      found.add(cell);
      open.push(cell);
    }
  return Array.from(found, ({ sheet, cell }) => ({ sheet, cell }));
}

/** Gives the formula cells that refer to a cell; those by a range are given once, as a ledger may have thousands of either. */
function watchersIn(formulas: readonly FormulaCell[]): (place: CellRef) => readonly FormulaCell[] {
  const byCell = new Map<string, FormulaCell[]>();
  const byRange = new Map<string, { readonly area: Area; readonly watcher: FormulaCell }[]>();
  for (const watcher of formulas)
    for (const { sheet, area } of watcher.references ?? []) {
      const isCell = area.top === area.bottom && area.left === area.right;
      if (isCell) pushTo(byCell, keyOf(sheet, area.top, area.left), watcher);
      else pushTo(byRange, sheet.toLowerCase(), { area, watcher });
    }
  return ({ sheet, cell }) => {
    const { row, column } = placeOf(cell);
    const ranges = byRange.get(sheet.toLowerCase()) ?? [];
    const covers = isOver(row, column);
    const covering = ranges.filter(covers);
    if (covering.length > 0)
      byRange.set(
        sheet.toLowerCase(),
        ranges.filter((range) => !covers(range)),
      );
    return [...(byCell.get(keyOf(sheet, row, column)) ?? []), ...covering.map(({ watcher }) => watcher)];
  };
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

/** What a formula on a sheet refers to; null where its text does not tell. */
export function referencesOf(formula: string, sheet: string): readonly Reference[] | null {
  const references: Reference[] = [];
  for (const name of namesIn(formula)) {
    if (typeof name !== 'string') references.push({ sheet: name.sheet ?? sheet, area: wideArea(name.cells) });
    else if (INDIRECT.test(name) || !(name.endsWith('(') || CONSTANT.test(name))) return null;
  }
  return references;
}

function formulaCells(sheet: Sheet): FormulaCell[] {
  const cells: FormulaCell[] = [];
  sheet.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, columnIndex) => {
      if (!cell?.formula) return;
      const address = addressOf(rowIndex + 1, columnIndex + 1);
      cells.push({ sheet: sheet.name, cell: address, references: referencesOf(cell.formula, sheet.name) });
    }),
  );
  return cells;
}

const isOver =
  (row: number, column: number) =>
  ({ area }: { readonly area: Area }): boolean =>
    area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

function wideArea(range: string): Area {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');
  if (/^\d+$/.test(first)) return { top: Number(first), bottom: Number(last), left: 1, right: SHEET_LIMITS.column };
  if (/^[A-Z]+$/i.test(first)) {
    const { left, right } = areaOf(`${first}1:${last}1`);
    return { top: 1, bottom: SHEET_LIMITS.row, left, right };
  }
  return areaOf(range);
}
