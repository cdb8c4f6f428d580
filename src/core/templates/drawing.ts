import { placeOf } from '../sheet/address';
import type { Area } from '../sheet/sheet';
import type { CellContent } from '../plan/plan';
import type { BlankCell, BlankForm, CellRole, Input } from './blank-form';
import { fittedHeights } from './fitted-heights';
import { splitTallRows } from './split-tall-rows';

/**
 * A cell of a row: columns (“A”, “B:D”, or “A:A+4” for a cell that reaches four rows further down), content, role, and what may be typed
 * into it. A string that starts with “=” is a formula, '' an empty cell; anything else that a cell may hold is given as its content.
 */
export type RowCell = readonly [
  columns: string,
  content: string | number | CellContent,
  role: CellRole,
  input?: Input | undefined,
];

/** Where rows are drawn, one below the other. */
export interface Rows {
  /** Number of the row that is drawn next. */
  readonly next: number;
  /** Adds a row at least that many points high; it grows with its texts. */
  row(height: number, ...cells: readonly RowCell[]): unknown;
}

/** Draws a blank form row by row. */
export interface Drawing extends Rows {
  row(height: number, ...cells: readonly RowCell[]): Drawing;
  each<Item>(items: readonly Item[], draw: (form: Drawing, item: Item, index: number) => void): Drawing;
  /** The row drawn last is printed on top of every further page. */
  repeatOnPages(): Drawing;
  done(): BlankForm;
}

/** Starts a blank form; widths in characters, one for each column from A. */
export function drawing(id: string, name: string, columnWidths: readonly number[]): Drawing {
  const rowHeights: number[] = [];
  const cells: BlankCell[] = [];
  let titleRow: number | undefined;
  const form: Drawing = {
    get next() {
      return rowHeights.length + 1;
    },
    row(height, ...drawn) {
      rowHeights.push(height);
      for (const [columns, content, role, input] of drawn)
        cells.push({
          area: areaIn(rowHeights.length, columns),
          content: contentFrom(content),
          role,
          ...(input && { input }),
        });
      return form;
    },
    repeatOnPages() {
      titleRow = rowHeights.length;
      return form;
    },
    each(items, draw) {
      items.forEach((item, index) => draw(form, item, index));
      return form;
    },
    done() {
      const fitted = fittedHeights({ columnWidths, rowHeights, cells });
      const title = titleRow === undefined ? {} : { titleRow };
      return splitTallRows({ id, name, columnWidths, rowHeights: fitted, cells, ...title }).blank;
    },
  };
  return form;
}

function areaIn(top: number, columns: string): Area {
  const [first = '', last = first] = columns.split(':');
  const [lastColumn = '', more = '0'] = last.split('+');
  return {
    top,
    left: placeOf(`${first}1`).column,
    bottom: top + Number(more),
    right: placeOf(`${lastColumn}1`).column,
  };
}

function contentFrom(content: string | number | CellContent): CellContent {
  if (typeof content === 'object') return content;
  if (typeof content === 'number') return { number: content };
  if (content === '') return { empty: true };
  return content.startsWith('=') ? { formula: content } : { text: content };
}
