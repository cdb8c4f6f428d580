import type { Form, IndicatorColumn } from '../form/form';
import { isYearLine } from '../form/titles';
import { addressOf, areaOf, placeOf } from '../sheet/address';
import { displayedText } from '../sheet/displayed-text';
import { cellAt, type Sheet } from '../sheet/sheet';
import { COLUMN_LOOKS, type CellLook } from '../templates/column-looks';
import { INPUTS } from '../templates/inputs';

const LONG_TEXT = 40;
const LABEL: CellLook = { role: 'label' };
const AMOUNT: CellLook = { role: 'number', input: INPUTS.amount };

/** The columns of a form that was read; level names are labels. */
const COLUMNS: Readonly<Record<IndicatorColumn, CellLook>> = {
  ...COLUMN_LOOKS,
  level1: LABEL,
  level2: LABEL,
  level3: COLUMN_LOOKS.name,
};

/** Tells how the cells of a form are drawn, by what the form says that they are. */
export function looksOf(sheet: Sheet, form: Form): (address: string) => CellLook {
  const known = new Map<string, CellLook>([
    ...form.fields.flatMap(({ labelCell, cell }) => [[cell, { role: 'field' }] as const, [labelCell, LABEL] as const]),
    ...form.indicators.flatMap(({ cells }) =>
      Object.entries(cells).map(([column, cell]) => [cell, COLUMNS[column as IndicatorColumn]] as const),
    ),
    ...amountsOf(form).map((cell) => [cell, AMOUNT] as const),
    ...form.notes.map(({ cell }) => [cell, { role: 'note' }] as const),
    ...headersOf(form).map((cell) => [cell, { role: 'header' }] as const),
    [form.titleCell, { role: 'title' }],
  ]);
  return (address) => {
    const { row, column } = placeOf(address);
    const text = displayedText(cellAt(sheet, row, column));
    if (row < form.headerRow && address !== form.titleCell && isYearLine(text)) return { role: 'subtitle' };
    const look = known.get(address) ?? LABEL;
    return text.length > LONG_TEXT ? { ...look, role: 'long-text' } : look;
  };
}

/** Cells of amounts other than formulas, which take the look of their neighbours. */
function amountsOf({ budgetCells, funds, tasks, execution }: Form): string[] {
  const { initial, adjusted, executed } = execution?.cells ?? {};
  const inFunds = funds.map(({ cells: { label: _label, ...cells } }) => cells);
  const inTasks = tasks.map(({ cells: { total, fiscal, other } }) => ({ total, fiscal, other }));
  return [budgetCells, { initial, adjusted, executed }, ...inFunds, ...inTasks].flatMap((cells) =>
    Object.values(cells).filter((cell) => cell !== undefined),
  );
}

function headersOf({ range, headerRow }: Form): string[] {
  const { left, right } = areaOf(range);
  return Array.from({ length: right - left + 1 }, (_, index) => addressOf(headerRow, left + index));
}
