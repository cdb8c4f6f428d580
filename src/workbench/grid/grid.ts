import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { createUniver } from './create-univer';
import { followSystemColours } from './dark-mode';
import { keepExpressible, MENUS } from './expressible';
import { keepFifteenDigits } from './fifteen-digits';
import { moveMerges } from './moving-merges';
import { redrawSelectionAfterMerge } from './selection-frame';

/** The grid on the page: shows one workbook at a time. */
export interface Grid {
  readonly api: FUniver;
  show(snapshot: IWorkbookData): FWorkbook;
}

/** Starts the grid inside an element. Its ribbon is left out: a download could not express what its buttons do. */
export function createGrid(container: HTMLElement): Grid {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: MENUS,
    disableAutoFocus: true,
    footer: { menus: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const { api } = createUniver([core, UniverSheetsConditionalFormattingPreset()], [coreTexts, formattingTexts]);
  followSystemColours(api);
  moveMerges(api);
  keepFifteenDigits(api);
  redrawSelectionAfterMerge(api);
  let shown: FWorkbook | undefined;
  let ofFile: readonly string[] = [];
  keepExpressible(api, (sheetId) => ofFile.includes(sheetId));
  return {
    api,
    show(snapshot) {
      if (shown) api.disposeUnit(shown.getId());
      ofFile = snapshot.sheetOrder;
      shown = api.createWorkbook(snapshot);
      return shown;
    },
  };
}
