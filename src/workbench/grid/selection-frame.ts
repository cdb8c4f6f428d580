import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

/**
 * Draws the selection's frame anew after cells were merged: Univer 0.25.1 leaves it stretched over the sheet when a merge comes from a
 * program and not from its own button.
 */
export function redrawSelectionAfterMerge(api: FUniver): void {
  let waiting = false;
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id !== 'sheet.command.add-worksheet-merge' || waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange();
      if (range) sheet?.getRange(range.getA1Notation()).activate();
    });
  });
}
