import type { Form, Indicator } from '../../form/form';
import { contentOf, sameContent } from '../../plan/content';
import type { CellContent, Change } from '../../plan/plan';
import { namesIn } from '../../plan/reference-text';
import { rowAtEnd } from '../../plan/shift';
import { addressOf, areaOf, placeOf } from '../../sheet/address';
import { cellAt, type Sheet } from '../../sheet/sheet';
import type { Level } from './fit-level';
import { formulasOf } from './grow-formulas';
import { planInsertion } from './plan-insertion';

type Write = Change & { readonly do: 'set' };

interface Held {
  readonly column: number;
  readonly content: CellContent;
}

const EMPTY: CellContent = { empty: true };

/**
 * Changes that move an indicator to another level with everything that its row says; the row that it leaves stays, empty, for another
 * indicator of its level 2. None where the row holds its parts in wrong columns, shares cells with others, computes something or is
 * computed with by name on its sheet, and where no row can be inserted.
 */
export function moveIndicator(sheet: Sheet, form: Form, indicator: Indicator, to: Level): Change[] {
  const { level3 } = form.columns;
  if (level3 === undefined || indicator.subRow || indicator.repaired || isTied(sheet, form, indicator.row)) return [];
  const held = heldBy(sheet, form, indicator.row);
  if (held.some(({ content }) => 'formula' in content)) return [];
  const insertion = planInsertion(sheet, form, [{ ...to, name: indicator.printed.level3 }], '');
  if (!('plan' in insertion)) return [];
  const { changes } = insertion.plan;
  const name = changes.find((change) => isWrite(change) && placeOf(change.at.cell).column === level3);
  if (!name || !isWrite(name)) return [];
  const { row } = placeOf(name.at.cell);
  const left = rowAtEnd(changes, -1, form.sheet, indicator.row) ?? indicator.row;
  const place = (at: number, column: number) => ({ sheet: form.sheet, cell: addressOf(at, column) });
  return [
    ...changes.filter((change) => change !== name),
    ...held.flatMap(({ column, content }): Change[] => [
      { do: 'set', at: place(row, column), before: EMPTY, after: content },
      { do: 'set', at: place(left, column), before: content, after: EMPTY },
    ]),
  ];
}

function isWrite(change: Change): change is Write {
  return change.do === 'set';
}

/** What stands in the row from the indicator's name to the form's last column. */
function heldBy(sheet: Sheet, form: Form, row: number): Held[] {
  return columnsOf(form)
    .map((column) => ({ column, content: contentOf(cellAt(sheet, row, column)) }))
    .filter(({ content }) => !sameContent(content, EMPTY));
}

function columnsOf({ columns, range }: Form): number[] {
  const first = columns.level3 ?? 1;
  return Array.from({ length: areaOf(range).right - first + 1 }, (_, index) => first + index);
}

function isTied(sheet: Sheet, form: Form, row: number): boolean {
  return sharesCells(sheet, form, row) || formulasOf(sheet).some(({ text }) => namesRow(text, sheet.name, row));
}

/** Whether a cell of the row is merged with other rows: points of a whole level 2, a note on several indicators. */
function sharesCells(sheet: Sheet, { columns }: Form, row: number): boolean {
  const first = columns.level3 ?? 1;
  return sheet.merges.some(({ top, bottom, left }) => top <= row && row <= bottom && bottom > top && left >= first);
}

/** “=F5+F6” names cells one by one and “=SUM(F5:G5)” those of one row: neither would follow the one that moves; “=SUM(F5:F9)” does. */
function namesRow(formula: string, ownName: string, row: number): boolean {
  return namesIn(formula).some((name) => {
    if (typeof name === 'string') return false;
    const isOwn = name.sheet === null || name.sheet.toLowerCase() === ownName.toLowerCase();
    return isOwn && name.cells.split(':').every((end) => end.replace(/^\D+/, '') === String(row));
  });
}
