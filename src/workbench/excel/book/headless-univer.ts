import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { moveMerges } from '../../grid/moving-merges';
import type { Book } from './book';
import { moveConditionalFormats } from './moving-conditional-formats';
import { UniverBook } from './univer-book';

/** Univer without a screen, for Node. */
export interface HeadlessUniver {
  /** Opens a book; disposing of it closes it in the engine as well. */
  openBook(snapshot: Partial<IWorkbookData>): Book;
  dispose(): void;
}

/** Boots the engine; one per process is enough, books come and go. */
export function startHeadlessUniver(): HeadlessUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const facade = FUniver.newAPI(univer);
  moveConditionalFormats(facade);
  moveMerges(facade);
  let books = 0;
  return {
    openBook: (snapshot) => {
      const workbook = facade.createWorkbook({ ...snapshot, id: `book-${++books}` });
      return new UniverBook(facade, workbook, () => facade.disposeUnit(workbook.getId()));
    },
    dispose: () => univer.dispose(),
  };
}
