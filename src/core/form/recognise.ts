import { gridOf } from '../sheet/grid';
import type { Sheet } from '../sheet/sheet';
import { cutBlocks, stripsOf } from './blocks';
import type { Form, NearMiss, Recognition } from './form';
import { blocksByProject } from './list-form';
import { missingIn, nearMissOf } from './near-miss';
import { readForm } from './read-form';

/** Finds every form on a sheet by its labels, whatever its layout; see DESIGN “Recognition”. */
export function recognise(sheet: Sheet): Recognition {
  const forms: Form[] = [];
  const nearMisses: NearMiss[] = [];
  for (const strip of stripsOf(gridOf(sheet))) {
    const { blocks, looseTitles } = cutBlocks(strip);
    for (const block of blocks.flatMap(blocksByProject)) {
      const missing = missingIn(block);
      if (missing === 'no-form') continue;
      const form = readForm(block);
      if (missing.length) nearMisses.push({ sheet: sheet.name, range: form.range, missing });
      else forms.push(form);
    }
    nearMisses.push(...looseTitles.flatMap((loose) => nearMissOf(loose) ?? []));
  }
  return { forms, nearMisses };
}
