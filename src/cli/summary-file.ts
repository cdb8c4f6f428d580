import { summaryLines, type SummaryLine } from '../actions/summary';
import { wording } from '../actions/wording';
import type { Workbook } from '../host/host';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import { linkFrom } from './link-from';
import type { ProfileOptions } from './profile';
import { scoreInput } from './scored-input';

export interface SummaryOptions extends ProfileOptions, Sharing {
  readonly out: string;
  readonly passwordFile?: string;
}

/** A file that was read, with a line of the summary for each of its forms. */
export interface SummedFile {
  readonly path: string;
  readonly lines: readonly SummaryLine[];
  /** Whether it is a summary that was made before. */
  readonly isSummary: boolean;
}

/** Checks and scores the forms of one file for the summary; null for one that cannot be read. */
export const summaryFile: FileWork<SummaryOptions, SummedFile | null> = {
  name: 'summary',
  async run(run, input, { out }) {
    const { result, scored } = await scoreInput(run, input);
    const link = linkFrom(out, input.path);
    const lines = run.within(() => summaryLines(result, scored, link));
    return { path: input.path, lines, isSummary: isSummary(result.workbook) };
  },
  failed: () => null,
};

function isSummary({ sheets }: Workbook): boolean {
  const [sheet, another] = sheets;
  if (!sheet || another) return false;
  return sheet.name === wording.summary.sheet && sheet.rows[0]?.[0]?.value === wording.summary.title;
}
