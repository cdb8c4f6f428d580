import type { Form, Indicator } from '../form/form';
import type { CellContent, Change } from '../plan/plan';
import { lockedCells } from '../rules/approved';
import { isCut } from '../sheet/displayed-text';
import { levelText, longText, nameText } from './names';
import { numberedGoals, numberedNames } from './numbering';
import { applied, type Kind, type Rewriting } from './rewriting';
import { comparatorText, unitText, valueText } from './value-text';

export type { Kind } from './rewriting';

/** The changes that bring a form into one way of writing, and how many cells they touch of each kind. */
export interface Normalisation {
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Kind, number>>;
}

interface Draft {
  readonly cell: string | undefined;
  readonly write: (text: string) => Rewriting;
}

/**
 * 规范化: comparators as symbols, usual units, no stray spaces, standard level-2 names, numbers in order, over a whole form. No value
 * changes what it says. Project name, code, unit and supervisor stay, and on forms of approved targets everything that was approved.
 * Only texts are rewritten: numbers and formulas are what they are.
 */
export function normaliseForm(form: Form, contents: (sheet: string, cell: string) => CellContent): Normalisation {
  const locked = lockedCells(form);
  const counts = { comparator: 0, unit: 0, space: 0, level: 0, numbering: 0 };
  const seen = new Set<string>();
  const changes = draftsOf(form).flatMap(({ cell, write }): Change[] => {
    if (cell === undefined || locked.has(cell) || seen.has(cell)) return [];
    seen.add(cell);
    const before = contents(form.sheet, cell);
    if (!('text' in before) || isCut(before.text)) return [];
    const { text, kinds } = write(before.text);
    if (kinds.length === 0 || text === '') return [];
    for (const kind of kinds) counts[kind] += 1;
    return [{ do: 'set', at: { sheet: form.sheet, cell }, before, after: { ...before, text } }];
  });
  return { changes, counts };
}

function draftsOf(form: Form): Draft[] {
  const numbered = numberedNames(form);
  const goals = form.fields.filter(({ name }) => name === 'goals');
  return [
    ...goals.map(({ cell }) => ({ cell, write: goalText })),
    ...levelDrafts(form),
    ...form.indicators.flatMap((indicator) => draftsOfRow(indicator, numbered.get(indicator.row))),
  ];
}

/** Level-2 cells of their own; one that names level 1 as well stays. */
function levelDrafts({ blocks, indicators }: Form): Draft[] {
  const level1 = new Set(indicators.map(({ cells }) => cells.level1));
  return blocks.filter(({ cell }) => !level1.has(cell)).map(({ cell }) => ({ cell, write: levelText }));
}

function draftsOfRow(indicator: Indicator, numbered: ((name: string) => string) | undefined): Draft[] {
  const { cells, comparatorText: comparator = '', unitText: unit = '' } = indicator;
  const value = (text: string): Rewriting => valueText(text, { comparatorText: comparator, unitText: unit });
  return [
    { cell: cells.level3, write: (text) => joined(nameText(text), numbered) },
    { cell: cells.comparator, write: comparatorText },
    { cell: cells.target, write: value },
    { cell: cells.unit, write: unitText },
    { cell: cells.actual, write: (text) => valueText(text, { unitText: unit }) },
    { cell: cells.description, write: longText },
    { cell: cells.basis, write: longText },
    { cell: cells.deviation, write: longText },
  ];
}

function goalText(text: string): Rewriting {
  return joined(longText(text), numberedGoals);
}

function joined({ text, kinds }: Rewriting, number: ((text: string) => string) | undefined): Rewriting {
  const numbered = applied(text, number ? [{ kind: 'numbering', write: number }] : []);
  return { text: numbered.text, kinds: [...kinds, ...numbered.kinds] };
}
