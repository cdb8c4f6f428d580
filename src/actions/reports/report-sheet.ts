import type { Drawing } from '../../core/templates/drawing';
import type { RunReport } from '../report-schema';
import type { ReportedFile } from './outline';

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
