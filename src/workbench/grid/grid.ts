import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import englishFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import chineseFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import englishCore from '@univerjs/preset-sheets-core/locales/en-US';
import chineseCore from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { Language } from '../../actions/language';
import { createUniver, type EngineTexts } from './create-univer';
import { keepExpressible, MENUS } from './expressible';
import { keepFifteenDigits } from './fifteen-digits';
import { moveMerges } from './moving-merges';
import { redrawSelectionAfterMerge } from './selection-frame';

const TEXTS: EngineTexts = {
  [LocaleType.ZH_CN]: [chineseCore, chineseFormatting],
  [LocaleType.EN_US]: [englishCore, englishFormatting],
};

/** The grid on the page: shows one workbook at a time. */
export interface Grid {
  readonly api: FUniver;
  show(snapshot: IWorkbookData): FWorkbook;
  /** Puts the menus of the grid in another language. */
  speak(language: Language): void;
  /** Draws it dark, or light again. Cells are turned for the eye alone: what is downloaded keeps its colours. */
  darken(isDark: boolean): void;
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
  const { api } = createUniver([core, UniverSheetsConditionalFormattingPreset()], TEXTS);
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
    darken: (isDark) => api.toggleDarkMode(isDark),
    speak: (language) => api.setLocale(language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US),
  };
}
