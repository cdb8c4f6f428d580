import type { Form, Indicator } from '../form/form';
import { levelNameOf } from '../form/vocabulary/level-names';
import { labelOf } from '../sheet/text';
import type { Body } from '../templates/layout';
import { fitLevel } from '../templates/insertion/fit-level';

/** The rows of a form under the levels that another form prints, and the body that names them. */
export interface FittedRows {
  readonly indicators: readonly Indicator[];
  readonly body: Body;
}

/** Fits the rows of a form to the levels of a layout, given as the blank form; levels that it lacks are added. */
export function fitRows(form: Form, blank: Form): FittedRows {
  const indicators = form.indicators.map((indicator) => ({
    ...indicator,
    ...fitLevel(blank, indicator),
    subRow: false,
  }));
  const named = new Map<string, string[]>();
  for (const { level1, level2, level3 } of indicators) {
    const key = keyOf(level1, level2);
    named.set(key, [...(named.get(key) ?? []), level3]);
  }
  const printed = new Set(blank.blocks.map(({ level1, level2 }) => keyOf(level1, level2)));
  const added = new Map<string, string[]>();
  for (const { level1, level2 } of indicators) {
    const names = added.get(level1) ?? [];
    if (!printed.has(keyOf(level1, level2)) && !names.includes(level2)) added.set(level1, [...names, level2]);
  }
  const namesOf = (level1: string, level2: string): readonly string[] =>
    named.get(keyOf(level1, standardName(level2))) ?? [''];
  return { indicators, body: { names: namesOf, added: [...added], tasks: form.tasks } };
}

function standardName(printed: string): string {
  return levelNameOf(labelOf(printed).name).level2 ?? printed;
}

function keyOf(level1: string, level2: string): string {
  return `${level1}/${level2}`;
}
