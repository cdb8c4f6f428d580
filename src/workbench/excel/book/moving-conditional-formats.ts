import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';

interface RowMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Moves the ranges of conditional formats with their rows. In the grid Univer's own interface does that; without a screen nobody does. */
export function moveConditionalFormats(univer: FUniver): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (id === 'sheet.mutation.insert-row') shift(univer, params as RowMutation, rangeAfterInsertion);
    if (id === 'sheet.mutation.remove-rows') shift(univer, params as RowMutation, rangeAfterRemoval);
  });
}

type Shift = (range: IRange, rows: IRange) => IRange | null;

function shift(univer: FUniver, { unitId, subUnitId, range: rows }: RowMutation, shifted: Shift): void {
  const sheet = univer.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
  for (const rule of sheet?.getConditionalFormattingRules() ?? []) {
    const ranges = rule.ranges.map((range) => shifted(range, rows)).filter((range) => range !== null);
    const target = { unitId, subUnitId, cfId: rule.cfId };
    const moved: IConditionFormattingRule = { ...rule, ranges };
    if (ranges.length === 0) void univer.executeCommand('sheet.mutation.delete-conditional-rule', target);
    else void univer.executeCommand('sheet.mutation.set-conditional-rule', { ...target, rule: moved });
  }
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
