import { gridOf } from '../sheet/grid';
import type { Sheet } from '../sheet/sheet';
import { cutBlocks } from './blocks';
import type { Form, MoneyUnitName, NearMiss, Recognition } from './form';
import { blocksByProject } from './list-form';
import { missingIn, nearMissOf } from './near-miss';
import { readForm } from './read-form';
import { stripsOf } from './strips';

/** The unit that a person chose for a form's amounts, in place of what its sheet says; undefined where nobody did. */
export type ChosenUnit = (form: Form) => MoneyUnitName | undefined;

/** Finds every form on a sheet by its labels, whatever its layout; see DESIGN “Recognition”. */
export function recognise(sheet: Sheet, chosenUnit: ChosenUnit = () => undefined): Recognition {
  const forms: Form[] = [];
  const nearMisses: NearMiss[] = [];
  for (const strip of stripsOf(gridOf(sheet))) {
    const { blocks, looseTitles } = cutBlocks(strip);
    for (const block of blocks.flatMap(blocksByProject)) {
      const missing = missingIn(block);
      if (missing === 'no-form') continue;
      const printed = readForm(block);
      const unit = chosenUnit(printed);
      const form = unit === undefined ? printed : readForm(block, unit);
      if (missing.length) nearMisses.push({ sheet: sheet.name, range: form.range, missing });
      else forms.push(form);
    }
    nearMisses.push(...looseTitles.flatMap((loose) => nearMissOf(loose) ?? []));
  }
  return { forms, nearMisses };
}
