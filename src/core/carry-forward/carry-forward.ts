import type { Form } from '../form/form';
import { inMoneyUnit } from '../form/money';
import { isYearLine } from '../form/titles';
import { contentAt } from '../plan/content';
import type { CellContent } from '../plan/plan';
import { addressOf, areaOf, placeOf } from '../sheet/address';
import { displayedText } from '../sheet/displayed-text';
import { cellAt, type Sheet } from '../sheet/sheet';
import type { BlankForm } from '../templates/blank-form';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { convert } from '../value/units';
import { redrawSheet } from './redraw-sheet';
import { movedContent, movedText, showsYear } from './years';

/** Columns of a sheet in Excel. */
const MOST_COLUMNS = 16_384;

/** A cell of the new sheet for a person to look at. */
export interface CellToCheck {
  readonly cell: string;
  readonly text: string;
}

/** A promise about money, in 万元, with its cell on the new sheet. */
export interface Cost extends CellToCheck {
  readonly name: string;
  readonly amount: number;
}

/** A form for the next year, with what a person still has to look at. */
export interface CarriedForm {
  readonly blank: BlankForm;
  /** The old and the new year; null where the form names none, so that none was moved. */
  readonly from: number | null;
  readonly to: number | null;
  /** Cells for the new budget that are still empty. */
  readonly budgetCells: readonly string[];
  /** Cells that still show the old year. */
  readonly oldYear: readonly CellToCheck[];
  readonly costs: readonly Cost[];
}

export interface CarryOptions {
  /** The new year; the one after the form's own where it is left out. */
  readonly year?: number;
  /** The new budget in 万元. */
  readonly budget?: number;
}

/**
 * 结转下年: the form as it stands, for another year: the year moves in title, year line, name, period and deadlines; what was achieved, scores,
 * reasons and amounts are cleared, points stay. A form that names no year is cleared alone.
 */
export function carryForward(sheet: Sheet, form: Form, { year, budget }: CarryOptions = {}): CarriedForm {
  const from = form.year;
  const to = from === null ? null : (year ?? from + 1);
  const amounts = amountCells(form);
  const cleared = new Set([...amounts, ...resultCells(form)]);
  const dated = datedCells(sheet, form);
  const isGiven = (cell: string): boolean => budget !== undefined && cell === form.budgetCells.total;
  const { blank, moved } = redrawSheet(sheet, form, newName(form.sheet, from, to), (address, content): CellContent => {
    if (isGiven(address) && budget !== undefined) return { number: inMoneyUnit(form.moneyUnit, budget) };
    if ('formula' in content) return content;
    if (cleared.has(address)) return { empty: true };
    return from !== null && to !== null && dated.has(address) ? movedContent(content, from, to) : content;
  });
  return {
    blank,
    from,
    to,
    budgetCells: inOrder(amounts.filter((cell) => !isGiven(cell) && !('formula' in contentAt(sheet, cell)))).map(moved),
    oldYear: from === null ? [] : cellsShowing(sheetOfBlank(blank), from),
    costs: costsOf(form, moved),
  };
}

/** Costs that promise more than the new budget in 万元 holds. */
export function costsAbove({ costs }: CarriedForm, budget: number): Cost[] {
  return costs.filter(({ amount }) => amount > budget);
}

/** Cells with amounts of the old budget: funds, execution, tasks and their total. */
function amountCells({ budgetCells, funds, execution, tasks, taskTotal }: Form): string[] {
  const { initial, adjusted, executed } = execution?.cells ?? {};
  const rows = [...funds.map(({ cells: { label: _label, ...cells } }) => cells), taskTotal?.cells ?? {}];
  const inTasks = tasks.map(({ cells: { total, fiscal, other } }) => ({ total, fiscal, other }));
  const all = [budgetCells, { initial, adjusted, executed }, ...rows, ...inTasks].flatMap((cells) =>
    Object.values(cells),
  );
  return [...new Set(all.filter((cell) => cell !== undefined))];
}

/** Cells row by row. */
function inOrder(cells: readonly string[]): string[] {
  const order = (cell: string): number => placeOf(cell).row * MOST_COLUMNS + placeOf(cell).column;
  return cells.toSorted((one, other) => order(one) - order(other));
}

/** Cells that say what became of the old year. */
function resultCells({ indicators, execution, totalCells, fields }: Form): (string | undefined)[] {
  const inRows = indicators.flatMap(({ cells: { actual, score, deviation } }) => [actual, score, deviation]);
  const completion = fields.filter(({ name }) => name === 'completion').map(({ cell }) => cell);
  return [...inRows, execution?.cells.rate, execution?.cells.score, totalCells.score, ...completion];
}

/** Cells whose year is the form's own: title, year line, name, year, period, deadlines, and the plan's dates. */
function datedCells(sheet: Sheet, form: Form): Set<string> {
  const { top, left, right } = areaOf(form.range);
  const fields = form.fields.filter(({ name }) => name === 'projectName' || name === 'year' || name === 'period');
  const deadlines = form.indicators.filter(({ value: { kind } }) => kind === 'deadline' || kind === 'period');
  const cells = [
    form.titleCell,
    ...fields.map(({ cell }) => cell),
    ...deadlines.map(({ cells: { target } }) => target ?? ''),
  ];
  for (let row = top; row <= form.headerRow; row++)
    for (let column = left; column <= right; column++) {
      const text = displayedText(cellAt(sheet, row, column));
      if (
        isYearLine(text) ||
        /^(?:19|20)\d{2}年\d{1,2}月底?$|^(?:19|20)\d{2}年(?:度)?(?:指标|目标|预算)/.test(text.trim())
      )
        cells.push(addressOf(row, column));
    }
  return new Set(cells);
}

function cellsShowing(sheet: Sheet, year: number): CellToCheck[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      const text = displayedText(cell);
      return showsYear(text, year) ? [{ cell: addressOf(row + 1, column + 1), text }] : [];
    }),
  );
}

function costsOf({ indicators }: Form, moved: (cell: string) => string): Cost[] {
  return indicators.flatMap(({ level2, level3, target, value, cells }) => {
    const amount =
      level2.includes('成本') && value.number !== null ? convert(value.number, value.unit ?? '', '万元') : null;
    if (amount === null || cells.target === undefined) return [];
    return [{ cell: moved(cells.target), text: target, name: level3, amount }];
  });
}

function newName(sheet: string, from: number | null, to: number | null): string {
  if (from === null || to === null) return `${sheet}-结转`;
  const moved = movedText(sheet, from, to);
  return moved === sheet ? `${to}-${sheet}` : moved;
}
