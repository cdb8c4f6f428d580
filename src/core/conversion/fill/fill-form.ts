import type { Field, Form } from '../../form/form';
import type { CellContent } from '../../plan/plan';
import type { CellChange } from '../../scoring/cells-after';
import type { Sheet } from '../../sheet/sheet';
import { numberContent, textContent, valueContent } from '../../templates/content';
import { type CellFiller, cellFiller, type KeptCell } from './cell-filler';
import { placeOfField } from './field-places';
import { fillFunds } from './fill-funds';
import { matchRows, type RowMatch, type RowMatches } from './match-rows';
import { rowTexts } from './row-texts';

/** What filling a form comes to, for a preview: the changes, which rows found each other, and what stays as it is. */
export interface FormFilled extends RowMatches {
  readonly changes: readonly CellChange[];
  /** Filled cells that say something else than the source and are not changed. */
  readonly kept: readonly KeptCell[];
}

/**
 * 填入已有空表: fills the blank cells of a form with what another form says, of the same or another workbook. Rows are matched by level 2
 * and name; filled cells are never changed, scores never copied. `sheet` is the one that `target` stands on.
 */
export function fillForm(sheet: Sheet, target: Form, source: Form): FormFilled {
  const filler = cellFiller(sheet, target.range);
  fillHead(filler, sheet, target, source);
  const rows = matchRows(sheet, target, source);
  for (const match of rows.matches) fillRow(filler, match, target);
  return { changes: filler.changes, kept: filler.kept, ...rows };
}

/** What a form says above its indicators. */
export type Head = Pick<
  Form,
  | 'year'
  | 'unit'
  | 'supervisor'
  | 'projectName'
  | 'projectCode'
  | 'period'
  | 'purpose'
  | 'completion'
  | 'goals'
  | 'funds'
  | 'budget'
>;

/** Fills the labelled facts and the funds of a form. */
export function fillHead(filler: CellFiller, sheet: Sheet, target: Form, source: Head): void {
  for (const field of target.fields) filler.fill(placeOfField(sheet, target, field), contentOf(field, source));
  fillFunds(filler, target, source);
}

function fillRow(filler: CellFiller, { how, source, target }: RowMatch, { columns }: Form): void {
  const { cells } = target;
  if (how === 'blank-row') fillName(filler, target, source.level3);
  const texts = rowTexts(source, columns);
  for (const role of ['target', 'comparator', 'unit', 'description', 'basis', 'actual', 'points', 'deviation'] as const)
    filler.fill(cells[role], valueContent(texts[role]));
}

/** The name of a row that had none: behind “指标1：” where that stands there. */
function fillName(
  filler: CellFiller,
  { cells, prefix }: Extract<RowMatch, { how: 'blank-row' }>['target'],
  name: string,
) {
  if (prefix === '') filler.fill(cells.level3, textContent(name));
  else filler.extend(cells.level3, prefix, name);
}

/** What the source says for a field of the target. */
function contentOf({ name }: Field, source: Head): CellContent {
  switch (name) {
    case 'year':
      return numberContent(source.year);
    case 'goals':
      return textContent(source.goals.join('\n'));
    case 'budget':
      return numberContent(null);
    default:
      return textContent(source[name]);
  }
}
