import type { OpenDrawer } from '../actions/run/drawer';
import type { BarChart, BlankForm } from '../core/templates/blank-form';
import type { Host } from '../host/host';

/** A workbook file as a host; `bytes()` gives the file as it is after the changes so far. */
export interface WorkbookFile extends Host {
  bytes(): Uint8Array;
  /** Itself, or a new .xlsx workbook of an .xls file: contents without fonts, borders and fills. */
  asXlsx(): Promise<WorkbookFile>;
}

/** A sheet that is drawn from top to bottom, and the one chart over it. */
export interface GrowingSheet {
  add(piece: BlankForm): void;
  show(chart: BarChart): void;
}

/** A workbook whose sheets are drawn from top to bottom, piece by piece, and held in memory neither before nor after. */
export interface GrowingWorkbook {
  /** A sheet behind the others, left out in the end where it is empty. */
  sheet(name: string, columnWidths: readonly number[], isEmpty?: () => boolean): GrowingSheet;
  /** Gives the workbook's bytes, bit by bit. */
  end(write: (bytes: Uint8Array) => void): void;
}

/** What a command works with: how workbooks are opened, and where its words go. */
export interface Session {
  /** Opens a workbook's bytes, an encrypted one by the first password that fits; rejects with a HostError where that fails. */
  open(bytes: Uint8Array, name: string, passwords?: readonly string[]): Promise<WorkbookFile>;
  /** A new workbook with one empty sheet. */
  create(name: string): Promise<WorkbookFile>;
  /** A new workbook that grows sheet by sheet, whose rows wait in drawers. */
  grow(openDrawer: OpenDrawer): Promise<GrowingWorkbook>;
  /** The user's locale as the system names it, “zh_CN.UTF-8”; '' where it names none. */
  locale(): string;
  /** The day, “2026-11-22”, where the user is. */
  today(): string;
  /** Writes the answer, with its colours, to standard output. */
  print(text: string): void;
  /** Writes what went wrong, with its colours, to standard error. */
  complain(text: string): void;
  /** Shows how many files are done, of how many. */
  progress(done: number, of: number): void;
  /** Bytes that a workbook's bytes unpack to; Infinity where only its reader knows. Rejects where they are no workbook. */
  unpackedSize(bytes: Uint8Array): Promise<number>;
  /** Most bytes of a file that is opened. */
  readonly largestFile: number;
  /** The program's own file, which a thread starts from; null where everything is done in this one. */
  readonly program: string | null;
}

/** Exit codes: nothing at or above the threshold, findings, could not check. */
export const EXIT = { fine: 0, findings: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
