import type { ReportHead } from '../report-schema';

/** Writes the files of a JSON report, each in JSON already, one by one between a head and an end, so that none of them has to be kept. */
export function jsonReport(write: (text: string) => void, head: ReportHead) {
  const opening = JSON.stringify({ ...head, files: [] }).slice(0, -2);
  let written = 0;
  write(opening);
  return {
    file: (file: string): void => {
      write(written++ ? ',\n' : '\n');
      write(file);
    },
    /** `rest` stands behind the files. */
    end: (rest: Readonly<Record<string, unknown>> = {}): void => {
      const entries = Object.entries(rest).map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`);
      write(`\n]${entries.join('')}}\n`);
    },
  };
}
