import type { Session } from './session';
import { growingFile } from './written-file';

/** Where a report goes while it grows: to standard output at once, or to a file when it is complete. */
export interface ReportWriter {
  write(text: string): void;
  close(): Promise<void>;
}

/** A writer to `out`, or to standard output where none is named. Throws a FileProblem where the file cannot be written. */
export function reportWriter(session: Session, out: string | undefined, reads: readonly string[]): ReportWriter {
  return out === undefined
    ? { write: (text) => session.print(text), close: async () => undefined }
    : growingFile(out, reads);
}
