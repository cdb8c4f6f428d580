import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { shiftFormula, type RowShift } from '../../../core/plan/row-shift';

interface RowMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Moves conditional formats, their ranges and the references of their conditions, with their rows. In the grid Univer's own interface does that; without a screen nobody does. */
export function moveConditionalFormats(univer: FUniver): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (id === 'sheet.mutation.insert-row') shift(univer, params as RowMutation, 'insertRows', rangeAfterInsertion);
    if (id === 'sheet.mutation.remove-rows') shift(univer, params as RowMutation, 'deleteRows', rangeAfterRemoval);
  });
}

type Shift = (range: IRange, rows: IRange) => IRange | null;

function shift(
  univer: FUniver,
  { unitId, subUnitId, range: rows }: RowMutation,
  does: RowShift['do'],
  shifted: Shift,
): void {
  const sheet = univer.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
  for (const rule of sheet?.getConditionalFormattingRules() ?? []) {
    const ranges = rule.ranges.map((range) => shifted(range, rows)).filter((range) => range !== null);
    const target = { unitId, subUnitId, cfId: rule.cfId };
    const row = { do: does, sheet: '', row: rows.startRow + 1, count: rows.endRow - rows.startRow + 1 };
    const moved: IConditionFormattingRule = { ...rule, ranges, rule: shiftedCondition(rule.rule, row) };
    if (ranges.length === 0) void univer.executeCommand('sheet.mutation.delete-conditional-rule', target);
    else void univer.executeCommand('sheet.mutation.set-conditional-rule', { ...target, rule: moved });
  }
}

function shiftedCondition(rule: IConditionFormattingRule['rule'], shift: RowShift): IConditionFormattingRule['rule'] {
  if (rule.type !== 'highlightCell' || rule.subType !== 'formula') return rule;
  return { ...rule, value: shiftFormula(rule.value, shift.sheet, shift) };
}

function rangeAfterInsertion(range: IRange, rows: IRange): IRange {
  const count = rows.endRow - rows.startRow + 1;
  if (rows.startRow > range.endRow) return range;
  const startRow = rows.startRow <= range.startRow ? range.startRow + count : range.startRow;
  return { ...range, startRow, endRow: range.endRow + count };
}

function rangeAfterRemoval(range: IRange, rows: IRange): IRange | null {
  const gone = (row: number): number => Math.max(0, Math.min(row, rows.endRow + 1) - rows.startRow);
  const startRow = range.startRow - gone(range.startRow);
  const endRow = range.endRow - gone(range.endRow + 1);
  return endRow < startRow ? null : { ...range, startRow, endRow };
}
