import { fillForm } from '../conversion/fill/fill-form';
import { sheetNameFor } from '../conversion/sheet-name';
import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import { addressOf, placeOf } from '../sheet/address';
import type { BlankForm } from '../templates/blank-form';
import { BLANK, type Layout } from '../templates/layout';
import { formOfBlank } from '../templates/form-of-blank';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { filledBlank } from './filled-blank';
import { fundContents } from './fund-contents';
import { fitRows } from './fitted-rows';
import { lostParts, type LostPart } from './lost-parts';
import { printedContents } from './printed-contents';

/** A row that stood in the wrong columns, with its place on the new sheet. */
export interface RowToConfirm {
  readonly cell: string;
  readonly name: string;
}

/** A form redrawn in a layout, with what a person has to look at. */
export interface Relaid {
  readonly blank: BlankForm;
  readonly repaired: readonly RowToConfirm[];
  /** Rows of the old sheet that found no place, such as rows without a name. */
  readonly leftOut: readonly number[];
  /** What the form says and the layout has no place for. */
  readonly lost: readonly LostPart[];
}

/**
 * 重排: a recognised form, wherever its cells stood, redrawn as a clean sheet in a layout: facts, funds, tasks, goals and rows in their places,
 * scores as given, totals as formulas of the layout.
 */
export function relayout(form: Form, layout: Layout): Relaid {
  const { indicators, body } = fitRows(form, formOfBlank(layout.draw(BLANK)));
  const empty = layout.draw(body);
  const target = formOfBlank(empty);
  const { changes, matches } = fillForm(sheetOfBlank(empty), target, { ...form, indicators });
  const contents = new Map<string, CellContent>(changes.map(({ at, after }) => [at.cell, after]));
  for (const match of matches) {
    const { score } = match.target.cells;
    if (score !== undefined && match.source.score !== null) contents.set(score, { number: match.source.score });
  }
  for (const [cell, content] of [...fundContents(target, form), ...printedContents(empty, form)])
    contents.set(cell, content);
  const { blank, rowOf } = filledBlank(empty, contents);
  const moved = (cell: string): string => {
    const { row, column } = placeOf(cell);
    return addressOf(rowOf(row), column);
  };
  return {
    blank: { ...blank, id: 'relaid', name: sheetNameFor(form, '重排') },
    repaired: matches.flatMap(({ source, target: { cells } }) =>
      source.repaired && cells.level3 !== undefined ? [{ cell: moved(cells.level3), name: source.level3 }] : [],
    ),
    leftOut: indicators.filter((row) => !matches.some(({ source }) => source === row)).map(({ row }) => row),
    lost: lostParts(form, target, empty),
  };
}
