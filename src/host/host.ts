import type { CellRef, Plan, RangeRef } from '../core/plan/plan';
import type { Severity } from '../core/rules/finding';
import type { Sheet } from '../core/sheet/sheet';

/** What a host read once. `name` is the workbook's, for people. */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** The sheet the user looks at; null where a host has no such thing. */
  readonly activeSheet: string | null;
  /** The cell the user stands on; null where a host has no such thing. */
  readonly activeCell: CellRef | null;
}

/** A mark to put on a cell. */
export interface Mark extends CellRef {
  readonly severity: Severity;
}

/** What became of marks: sheets that refused them, each with the reason's code. */
export interface MarkOutcome {
  /** How many cells were marked; on protected sheets among those that were asked for, how many keep earlier marks. */
  readonly marked: number;
  /** How many cells were marked before on the sheets that were to be marked anew. */
  readonly replaced: number;
  readonly refused: readonly { readonly sheet: string; readonly code: HostErrorCode }[];
}

/** What became of marks that were to be deleted, counted in cells: those on protected sheets stay. */
export interface ClearOutcome {
  readonly cleared: number;
  readonly left: number;
  /** The sheets where they stay. */
  readonly protectedSheets: readonly string[];
}

/** What a host can do on this version of its program. */
export interface Capabilities {
  /** Rows can be inserted and cells merged. */
  readonly structure: boolean;
  /** The program's own undo takes back an add-in's writes. */
  readonly nativeUndo: boolean;
  /** Cells can be shown to the user. */
  readonly reveal: boolean;
}

/** A change made by someone else than this program. */
export interface HostChange {
  /** The sheet's name as it was known; of an added one, its own, or '' where the program did not tell it. */
  readonly sheet: string;
  /** A1 range; null where only the sheet is known. */
  readonly range: string | null;
  /** What became of the whole sheet; absent where only its cells or rows changed. */
  readonly what?: 'added' | 'deleted' | 'renamed';
}

/** A spreadsheet program or file. Reads once, applies a plan once. Every method may reject with a HostError. */
export interface Host {
  readonly capabilities: Capabilities;
  read(): Promise<Workbook>;
  /** The workbook's name, for people. */
  workbookName(): Promise<string>;
  /** Reads some sheets anew, in one batch where the program allows it. Rejects with `item-gone` where one is no longer there. */
  readSheets(names: readonly string[]): Promise<readonly Sheet[]>;
  /**
   * Applies a plan in two batches: reads and compares every `before`, then writes. Rejects with `changed-since-check` and writes
   * nothing where a cell differs; restores from `before` where writing fails. Resolves to the plan as it can be taken back: where it
   * changed a cell's number format, `before` carries the old one.
   */
  apply(plan: Plan): Promise<Plan>;
  /**
   * Puts our marks on cells; those of an earlier call on the same cells are replaced. `anew` names sheets that then carry these marks and
   * no others of ours.
   */
  mark(marks: readonly Mark[], anew?: readonly string[]): Promise<MarkOutcome>;
  /** Deletes all of our marks that can be deleted, and nothing else. */
  unmark(): Promise<ClearOutcome>;
  /** How many cells carry our marks, those of earlier sessions too. */
  countMarks(): Promise<number>;
  /** The selected cells as far as they are used; null where nothing in them is, or where a host has no such thing. */
  selection(): Promise<RangeRef | null>;
  /** Selects a cell on its sheet without taking the focus from where it is. */
  reveal(at: CellRef): Promise<void>;
  /**
   * Calls back after changes by the user or by others who work in the same file, not after our own changes of cells; sheets that we add or
   * delete may be told of. Resolves to a function that ends it.
   */
  watch(listener: (change: HostChange) => void): Promise<() => void>;
  /** Small values kept in the workbook. */
  readonly settings: {
    get(key: string): Promise<string | null>;
    set(key: string, value: string | null): Promise<void>;
  };
}

export type WorkbookErrorCode =
  | 'protected-sheet'
  | 'cell-being-edited'
  | 'changed-since-check'
  | 'changed-since-writing'
  | 'item-gone'
  | 'form-gone'
  | 'too-large'
  | 'not-supported'
  | 'not-restored'
  | 'would-break'
  | 'disconnected'
  | 'inactive-workbook'
  | 'not-kept'
  | 'not-taken'
  | 'failed';

/** Only who opens files meets these. */
export type FileErrorCode = 'not-a-workbook' | 'truncated' | 'encrypted' | 'unsafe-file';

export type HostErrorCode = WorkbookErrorCode | FileErrorCode;

/** What exactly stood in the way, where the code alone says too little. */
export type WorkbookErrorDetail =
  | 'hidden-sheet'
  | 'several-areas'
  | 'merges-unknown'
  | 'refused-by-excel'
  | 'kept-otherwise'
  | 'sheet-exists'
  | 'no-indicator-column'
  | 'lost-in-next-year';

/** The same of a file. */
export type FileErrorDetail =
  // that is opened
  | 'empty'
  | 'web-page'
  | 'unknown'
  | 'other-document'
  | 'no-directory'
  | 'damaged-part'
  | 'password'
  | 'no-password-fits'
  | 'unknown-encryption'
  | 'rounds'
  | 'inflation'
  | 'doubled-part'
  | 'shared-part'
  | 'long-text'
  | 'document-type'
  | 'size'
  // that is shown or changed
  | 'not-shown'
  | 'old-format'
  | 'sheet-full'
  | 'no-styles'
  | 'only-sheet'
  | 'referred-to'
  | 'overlapping-merge'
  | 'array-formula'
  | 'controls'
  | 'unknown-content'
  | 'notes-or-table';

export type HostErrorDetail = WorkbookErrorDetail | FileErrorDetail;

/** What fills the sentences of a failure: `sheet`, `at`, `name` …; `reason` is what another program said, in its own words. */
export interface HostErrorData {
  readonly [name: string]: string;
  readonly detail?: HostErrorDetail;
}

/** A known failure: `code` and `data.detail` select the sentences for people, `data` fills them. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly data: HostErrorData = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'HostError';
  }
}
