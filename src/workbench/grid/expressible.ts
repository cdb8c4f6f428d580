import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

/** Menu entries of the engine whose effect no Change can express: a download would lose it. */
const HIDDEN = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.clear-selection',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.insert-col-before',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'ui-sheet.command.show-menu-list',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Commands that only the user's keys give; the simulated Excel writes looks in another way. */
const FORMATTING_KEYS =
  /^sheet\.command\.set-(range|inline-format)-(bold|italic|underline|stroke|strikethrough|subscript|superscript|font|text-color)/;

/** Settings of the engine's menus. */
export const MENUS = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));

/** Refuses what the menus leave out where keys and dragging would still do it; sheets of the file keep their names and their order. */
export function keepExpressible(api: FUniver, isOfFile: (sheetId: string) => boolean): void {
  const { Event } = api;
  api.addEvent(Event.BeforeSheetNameChange, (event) => {
    event.cancel = isOfFile(event.worksheet.getSheetId());
  });
  api.addEvent(Event.BeforeSheetMove, (event) => {
    event.cancel = isOfFile(event.worksheet.getSheetId());
  });
  api.addEvent(Event.BeforeCommandExecute, (event) => {
    if (FORMATTING_KEYS.test(event.id)) event.cancel = true;
  });
}
