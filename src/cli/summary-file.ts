import { summaryLines, type SummaryLine } from '../actions/summary';
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
}

/** Checks and scores the forms of one file for the summary; null for one that cannot be read. */
export const summaryFile: FileWork<SummaryOptions, SummedFile | null> = {
  name: 'summary',
  async run(run, input, { out }) {
    const { result, scored } = await scoreInput(run, input);
    const link = linkFrom(out, input.path);
    return { path: input.path, lines: run.within(() => summaryLines(result, scored, link)) };
  },
  failed: () => null,
};
