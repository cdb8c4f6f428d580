import type { Drawing } from '../../core/templates/drawing';
import type { RunReport } from '../report-schema';
import type { ReportedFile } from './outline';

/** Where a report goes: how a file is reached from there (null: it is the same workbook). */
export interface ReportPlace {
  readonly linkOf: (path: string) => string | null;
  /** The day as people read it, “2026-11-22”. */
  readonly date: string;
}

/** A sheet of a report, drawn from top to bottom; a drawing may end anywhere and another go on below it. */
export interface ReportSheet {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  start(form: Drawing): void;
  file(form: Drawing, file: ReportedFile): void;
  /** What stands below all files, with what the run says about them together. */
  end(form: Drawing, run: RunReport): void;
  /** Whether a report needs no such sheet, once all has been drawn. */
  isEmpty(): boolean;
}
