import type { Form } from '../../form/form';
import type { Change } from '../../plan/plan';
import { cellAt, type Sheet } from '../../sheet/sheet';
import type { NewIndicator } from './new-indicator';
import { rowContents } from './row-contents';
import { rowsOf } from './rows';

/** Puts indicators into blank rows of their level-2 blocks; `left` are those that found none. */
export function fillBlankRows(
  sheet: Sheet,
  form: Form,
  indicators: readonly NewIndicator[],
): { filled: Change[]; left: NewIndicator[] } {
  const blanks = form.blocks.flatMap((block) =>
    rowsOf(block.top, block.bottom)
      .filter((row) => isBlankRow(sheet, form, row))
      .map((row) => ({ row, level1: block.level1, level2: block.level2 })),
  );
  const filled: Change[] = [];
  const left: NewIndicator[] = [];
  for (const indicator of indicators) {
    const at = blanks.findIndex((blank) => blank.level2 === indicator.level2 && blank.level1 === indicator.level1);
    const blank = at < 0 ? undefined : blanks.splice(at, 1)[0];
    if (blank) filled.push(...rowContents(form, blank.row, indicator, []));
    else left.push(indicator);
  }
  return { filled, left };
}

/** A row of a block in which nothing stands but its levels; what a row holds in other columns than it should is an indicator too. */
function isBlankRow(sheet: Sheet, form: Form, row: number): boolean {
  if (form.indicators.some((indicator) => indicator.row === row)) return false;
  const levels = [form.columns.level1, form.columns.level2];
  const columns = Object.values(form.columns).filter((column) => !levels.includes(column));
  return columns.every((column) => {
    const cell = cellAt(sheet, row, column);
    return cell === undefined || cell.value === '';
  });
}
