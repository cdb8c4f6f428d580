import type { IWorkbookData } from '@univerjs/core';
import type { Sheet } from '../../../core/sheet/sheet';
import { startHeadlessUniver } from '../book/headless-univer';
import { snapshotOf } from '../book/snapshot-of-sheets';
import type { DrawnSheets } from '../book/snapshot-of-sheets';
import { createSimulatedExcel } from '../simulated-excel';
import type { SimulatedExcel } from '../simulated-excel';
import type { HostOptions } from '../simulated-host';
import type { DesktopOptions } from '../transport/desktop-external';
import { loadOffice } from './load-office';

/** What a book can be opened from: sheets as a host reads them, rows by name, or the engine's own snapshot. */
export type BookContents = readonly Sheet[] | DrawnSheets | { readonly snapshot: Partial<IWorkbookData> };

export type StartOptions = DesktopOptions & Pick<HostOptions, 'locale' | 'year'> & { readonly name?: string };

/** The simulated Excel of one test file. */
export interface RunningExcel extends SimulatedExcel {
  /** Opens another book in place of the current one; faults and counters start anew. */
  open(contents: BookContents, name?: string): void;
  /** Resolves when the library has let go of its references and every event and result has landed. */
  settled(): Promise<void>;
  /** To be awaited at the end of a test file. */
  stop(): Promise<void>;
}

/** office.js sends its last batch of an `Excel.run` and delivers events within a few macrotasks. */
const LATE_TASKS = 5;

/**
 * Boots the engine without a screen and loads the genuine office.js against it. `Office` and `Excel` are globals afterwards. Once
 * per test file, for the library cannot be loaded twice; call `open` for every further book.
 */
export async function startSimulatedExcel(contents: BookContents, options: StartOptions = {}): Promise<RunningExcel> {
  const univer = startHeadlessUniver();
  const open = (what: BookContents, name = options.name): ReturnType<typeof univer.openBook> =>
    univer.openBook('snapshot' in what ? (what.snapshot as Partial<IWorkbookData>) : snapshotOf(what, name));
  const excel = createSimulatedExcel({ ...options, book: open(contents) });
  await loadOffice(excel.external);
  if (options.requirements) refuseNewerMembers();
  const settled = async (): Promise<void> => {
    for (let task = 0; task < LATE_TASKS; task++) await new Promise((resolve) => setTimeout(resolve));
    await excel.host.settled();
  };
  await new Promise((resolve) => setTimeout(resolve, 30));
  return {
    ...excel,
    open: (what, name) => {
      const { book } = excel.host;
      excel.host.open(open(what, name));
      book.dispose();
    },
    settled,
    stop: async () => {
      await settled();
      excel.host.dispose();
      univer.dispose();
    },
  };
}

/** The library only compares calls with the declared requirement sets where it is told to. */
function refuseNewerMembers(): void {
  const { OfficeExtension: library } = globalThis as unknown as {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  library.CommonUtility._doApiNotSupportedCheck = true;
}
