import type { RunReport, ScoredFileReport } from '../../actions/report-schema';
import type { Judgement } from '../../actions/run/check-received';

/** What the page asks of a worker that checks files, one at a time. */
export interface CheckWork {
  check: { ask: { path: string; file: File | null; judgement: Judgement }; answer: ScoredFileReport };
}

export type ExportFormat = 'html' | 'xlsx' | 'json';

/** What the page asks of the worker that keeps the reports of a run. */
export interface LedgerWork {
  /** `folder` is the one that the files lie in; null where there is none. */
  begin: { ask: { folder: string | null; judgement: Judgement }; answer: void };
  /** The report of the file that stands at that place among the files; it takes the place of an earlier one. */
  put: { ask: { index: number; report: ScoredFileReport }; answer: void };
  together: { ask: null; answer: RunReport };
  /** `date` is the day as people read it, “2026-11-22”. */
  export: { ask: { format: ExportFormat; date: string }; answer: Blob };
}
