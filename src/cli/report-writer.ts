import type { ReportHead } from '../actions/report-schema';
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

/** Writes the files of a JSON report one by one, between a head and an end, so that none of them has to be kept. */
export function jsonReport(writer: ReportWriter, head: ReportHead) {
  const opening = JSON.stringify({ ...head, files: [] }).slice(0, -2);
  let written = 0;
  writer.write(opening);
  return {
    file: (file: unknown): void => {
      writer.write(written++ ? ',\n' : '\n');
      writer.write(JSON.stringify(file));
    },
    /** `rest` stands behind the files. */
    end: (rest: Readonly<Record<string, unknown>> = {}): void => {
      const entries = Object.entries(rest).map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`);
      writer.write(`\n]${entries.join('')}}\n`);
    },
  };
}
