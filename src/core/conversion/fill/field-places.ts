import type { Field, Form } from '../../form/form';
import { isVacant } from '../../scoring/cells-after';
import { addressOf, areaOf, placeOf } from '../../sheet/address';
import type { Area, Sheet } from '../../sheet/sheet';

/**
 * The cell that a field's value belongs in. A blank value may stand right of its label or below it, or below the label beside it
 * (“年度总体目标 | 预期目标” over the goals); undefined where none of these is a blank cell of the form.
 */
export function placeOfField(sheet: Sheet, form: Form, { cell, labelCell, value }: Field): string | undefined {
  if (value.trim() !== '') return cell;
  return [cell, below(sheet, cell), below(sheet, labelCell)].find((place) => isFree(sheet, form, place));
}

function below(sheet: Sheet, cell: string): string {
  const { row, column } = placeOf(cell);
  return addressOf((mergeAt(sheet, row, column)?.bottom ?? row) + 1, column);
}

/** True for a blank cell of the form above its indicator table that no merged cell from elsewhere covers. */
function isFree(sheet: Sheet, { range, headerRow }: Form, cell: string): boolean {
  const { row, column } = placeOf(cell);
  const { top, left, right } = areaOf(range);
  if (row < top || row >= headerRow || column < left || column > right || !isVacant(sheet, cell)) return false;
  const merge = mergeAt(sheet, row, column);
  return !merge || (merge.top === row && merge.left === column);
}

function mergeAt({ merges }: Sheet, row: number, column: number): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
