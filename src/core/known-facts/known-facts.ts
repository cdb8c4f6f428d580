import type { KeptCell } from '../conversion/fill/cell-filler';
import { cellFiller } from '../conversion/fill/cell-filler';
import { fillHead } from '../conversion/fill/fill-form';
import { sheetNameOf } from '../conversion/sheet-name';
import type { Form } from '../form/form';
import { filledBlank } from '../relayout/filled-blank';
import type { CellChange } from '../scoring/cells-after';
import { addressOf, areaOf } from '../sheet/address';
import { cellAt, type Sheet } from '../sheet/sheet';
import type { BlankForm } from '../templates/blank-form';
import { formOfBlank } from '../templates/form-of-blank';
import { BLANK, type Layout } from '../templates/layout';
import { sheetOfBlank } from '../templates/sheet-of-blank';

/** What is known of a form before it is filled; null for what is not. Amounts in 万元. */
export type KnownFacts = Pick<Form, 'year' | 'unit' | 'supervisor' | 'projectName' | 'budget'>;

/** What filling in known facts comes to: the changes, and filled cells that say something else and stay. */
interface FactsFilled {
  readonly changes: readonly CellChange[];
  readonly kept: readonly KeptCell[];
}

/** “（      年度）”: a line with room for the year. */
const BLANK_YEAR = /^([（(]?)[\s_]*年(度?)([)）]?)$/;

/** The facts that a form knows, for others of the same unit. */
export function factsIn({ year, unit, supervisor, projectName, budget }: Form): KnownFacts {
  return { year, unit, supervisor, projectName, budget };
}

/** Fills known facts into the blank cells of a form; filled cells are never changed. `sheet` is the one that the form stands on. */
export function fillFacts(sheet: Sheet, target: Form, facts: KnownFacts): FactsFilled {
  const filler = cellFiller(sheet, target.range);
  fillHead(filler, sheet, target, {
    ...facts,
    projectCode: null,
    period: null,
    purpose: null,
    completion: null,
    goals: [],
    funds: [],
  });
  const line = facts.year === null ? null : blankYearLine(sheet, target);
  if (line) filler.extend(line.cell, '', line.text.replace(BLANK_YEAR, `$1${facts.year}年$2$3`));
  return { changes: filler.changes, kept: filler.kept };
}

/** A layout as a blank form with known facts filled in, named after its project or unit. */
export function blankWithFacts(layout: Layout, facts: KnownFacts): BlankForm {
  const empty = layout.draw(BLANK);
  const { changes } = fillFacts(sheetOfBlank(empty), formOfBlank(empty), facts);
  const contents = new Map(changes.map(({ at, after }) => [at.cell, after]));
  const { blank } = filledBlank(empty, contents);
  return { ...blank, id: 'known-facts', name: sheetNameOf(facts.projectName ?? '') || layout.name };
}

function blankYearLine(
  sheet: Sheet,
  { range, headerRow }: Form,
): { readonly cell: string; readonly text: string } | null {
  const { top, left, right } = areaOf(range);
  for (let row = top; row < headerRow; row++)
    for (let column = left; column <= right; column++) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value === 'string' && BLANK_YEAR.test(value)) return { cell: addressOf(row, column), text: value };
    }
  return null;
}
