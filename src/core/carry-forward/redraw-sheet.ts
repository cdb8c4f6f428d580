import type { Form } from '../form/form';
import { contentOf } from '../plan/content';
import type { CellContent } from '../plan/plan';
import { withReferences } from '../plan/reference-text';
import { addressOf, areaOf, placeOf } from '../sheet/address';
import { cellAt, type Area, type Cell, type Sheet } from '../sheet/sheet';
import type { BlankCell, BlankForm } from '../templates/blank-form';
import { fittedHeights } from '../templates/fitted-heights';
import { splitTallRows } from '../templates/split-tall-rows';
import { looksOf } from './cell-looks';

const NARROWEST = 9;
const WIDEST = 32;
const LEAST_HEIGHT = 22;
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

/** A form drawn anew as it stands, from the first row of a sheet of its own. */
export interface Redrawn {
  readonly blank: BlankForm;
  /** Address on the new sheet of a cell of the old one. */
  moved(cell: string): string;
}

/**
 * Draws a form as it stands on its sheet, merged cells included; `change` gives what a cell holds instead. Formulas follow where they refer to
 * cells of the form, and become values where they do not. Widths and heights are fitted to the texts.
 */
export function redrawSheet(
  sheet: Sheet,
  form: Form,
  name: string,
  change: (address: string, content: CellContent) => CellContent,
): Redrawn {
  const area = areaOf(form.range);
  const [up, left] = [area.top - 1, area.left - 1];
  const moved = (address: string): string => {
    const { row, column } = placeOf(address);
    return addressOf(row - up, column - left);
  };
  const lookOf = looksOf(sheet, form);
  const cells = placesIn(sheet, area).map((place): BlankCell => {
    const address = addressOf(place.top, place.left);
    const cell = cellAt(sheet, place.top, place.left);
    const content = change(address, movedFormula(cell, area, moved));
    return {
      area: { top: place.top - up, left: place.left - left, bottom: place.bottom - up, right: place.right - left },
      content,
      ...lookOf(address),
    };
  });
  const columnWidths = widthsOf(cells, area.right - left);
  const least = Array<number>(area.bottom - up).fill(LEAST_HEIGHT);
  const rowHeights = fittedHeights({ cells, columnWidths, rowHeights: least });
  const titleRow = form.headerRow - up;
  const { blank, rowOf } = splitTallRows({ id: 'carried-forward', name, columnWidths, rowHeights, cells, titleRow });
  const movedTwice = (address: string): string => {
    const { row, column } = placeOf(moved(address));
    return addressOf(rowOf(row), column);
  };
  return { blank, moved: movedTwice };
}

/** Every cell of an area, merged ones once. */
function placesIn({ merges }: Sheet, area: Area): Area[] {
  const inside = merges.filter(
    (merge) =>
      merge.top >= area.top && merge.bottom <= area.bottom && merge.left >= area.left && merge.right <= area.right,
  );
  const places: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const merge = inside.find(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      );
      if (!merge) places.push({ top: row, left: column, bottom: row, right: column });
      else if (merge.top === row && merge.left === column) places.push(merge);
    }
  return places;
}

/** Content of a cell with the references of its formula moved; its value where the formula looks outside the form. */
function movedFormula(cell: Cell | undefined, area: Area, moved: (address: string) => string): CellContent {
  if (!cell?.formula) return contentOf(cell);
  let isOwn = true;
  const formula = withReferences(cell.formula, ({ sheet, cells }) => {
    const parts = cells.split(':');
    isOwn &&= sheet === null && parts.every((part) => isInside(part, area));
    return isOwn ? parts.map((part) => moved(part.replaceAll('$', ''))).join(':') : cells;
  });
  if (isOwn) return { formula, ...(cell.format !== undefined && { format: cell.format }) };
  const { formula: _formula, ...value } = cell;
  return contentOf(value);
}

function isInside(reference: string, area: Area): boolean {
  if (!REFERENCE.test(reference)) return false;
  const { row, column } = placeOf(reference.replaceAll('$', ''));
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function textIn(content: CellContent): string {
  return 'text' in content ? content.text : 'number' in content ? String(content.number) : '';
}

function widthsOf(cells: readonly BlankCell[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const single = cells.filter(({ area }) => area.left === index + 1 && area.right === index + 1);
    const longest = Math.max(0, ...single.map(({ content }) => 2 * textIn(content).length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}
