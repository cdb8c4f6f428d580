import type { InputFile } from './inputs';
import { growingFile } from './files';
import type { Session } from './session';

/** Where a report goes while it grows: to standard output at once, or to a file when it is complete. */
export interface ReportWriter {
  write(text: string): void;
  close(): Promise<void>;
}

/** A writer to `out`, or to standard output where none is named. Throws a FileProblem where the file cannot be written. */
export function reportWriter(session: Session, out: string | undefined, inputs: readonly InputFile[]): ReportWriter {
  return out === undefined
    ? { write: (text) => session.print(text), close: async () => undefined }
    : growingFile(out, inputs);
}
