import type { Change } from '../../core/plan/plan';
import type { Mark } from '../../host/host';
import type { OpenedFile } from '../grid/open-file';

/** What the page asks of the worker that reads and writes files, and what each request is answered with. */
export interface FileWork {
  open: { ask: { name: string; bytes: Uint8Array }; answer: OpenedFile };
  save: { ask: FileEdits; answer: Uint8Array };
}

/** An opened file and what has changed since, in order. */
export interface FileEdits {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
  /** Our marks as they stand now; null where they are as the opened file has them. */
  readonly marks: readonly Mark[] | null;
  /** Small values that the pane keeps in the workbook. */
  readonly settings: Readonly<Record<string, string>>;
}
