import type { CellRef } from '../../core/plan/plan';
import { addressOf, areaOf, placeOf } from '../../core/sheet/address';
import type { Area, Sheet } from '../../core/sheet/sheet';
import { namesIn } from '../../core/plan/reference-text';

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

interface FormulaCell extends CellRef {
  /** Null where the formula names something that cannot be told from its text: a defined name, a table, INDIRECT. */
  readonly references: readonly Reference[] | null;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Functions whose references do not stand in the formula. */
const INDIRECT = /^(?:INDIRECT|OFFSET|GETPIVOTDATA|RTD|CUBE\w*)\($/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

/**
 * The formula cells whose results may change when these cells do, directly or through others. A formula whose references cannot be told
 * counts as one of them.
 */
export function dependantsOf(sheets: readonly Sheet[], changed: readonly CellRef[]): CellRef[] {
  const left = new Set(sheets.flatMap(formulaCells));
  const found: CellRef[] = [];
  let wave: readonly CellRef[] = changed;
  while (wave.length > 0) {
    const places = wave.map(({ sheet, cell }) => ({ sheet, ...placeOf(cell) }));
    const next = [...left].filter(
      ({ references }) =>
        !references || references.some((reference) => places.some((place) => covers(reference, place))),
    );
    for (const cell of next) left.delete(cell);
    wave = next.map(({ sheet, cell }) => ({ sheet, cell }));
    found.push(...wave);
  }
  return found;
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

function covers({ sheet, area }: Reference, place: { sheet: string; row: number; column: number }): boolean {
  if (sheet.toLowerCase() !== place.sheet.toLowerCase()) return false;
  return area.top <= place.row && place.row <= area.bottom && area.left <= place.column && place.column <= area.right;
}

function wideArea(range: string): Area {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');
  if (/^\d+$/.test(first)) return { top: Number(first), bottom: Number(last), left: 1, right: LAST_COLUMN };
  if (/^[A-Z]+$/i.test(first)) {
    const { left, right } = areaOf(`${first}1:${last}1`);
    return { top: 1, bottom: LAST_ROW, left, right };
  }
  return areaOf(range);
}
