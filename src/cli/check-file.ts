import type { CheckResult } from '../actions/check';
import { markFindings } from '../actions/mark';
import { checkReceived, reportOfCheck, scoredReportOfCheck } from '../actions/run/check-received';
import { HostError } from '../host/host';
import { checkedFile, packed, type CheckedFile } from './checked-file';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import type { InputFile } from './inputs';
import type { ProfileOptions } from './profile';
import { assertHasSheets, failedFile, openInput, saveInPlace, saveOutput, type Run } from './run';
import type { WorkbookFile } from './session';
import type { Tally } from './tally';
import type { WholeRunOptions } from './whole-run';

export interface CheckOptions extends ProfileOptions, WholeRunOptions, Sharing {
  readonly format: 'text' | 'json' | 'html' | 'xlsx';
  /** Settings and acceptances inside of the files are obeyed. */
  readonly trustWorkbook?: true;
  readonly out?: string;
  /** Folder for copies with our marks. */
  readonly mark?: string;
  /** Marks go into the files themselves. */
  readonly inPlace?: true;
  /** Folder for .xlsx copies of .xls files. */
  readonly saveXlsx?: string;
  readonly passwordFile?: string;
  readonly failOn: 'error' | 'warning' | 'never';
}

/** Checks one file, and saves the copies of it that were asked for. Reports for people tell the scores as well; the JSON of a check does not. */
export const checkFile: FileWork<CheckOptions, CheckedFile> = {
  name: 'check',
  async run(run, input, options) {
    const host = await openInput(run, input);
    const checked = await checkReceived(host, { ...run, trusted: options.trustWorkbook ?? false }, run.within);
    assertHasSheets(input, checked.result.workbook);
    const tellsScores = options.format === 'html' || options.format === 'xlsx';
    const reportOf = tellsScores ? scoredReportOfCheck : reportOfCheck;
    const report = run.within(() => reportOf(input.path, checked));
    const saved = await saveCopies(run, input, host, checked.result, options);
    const whole = checkedFile(report, run.inputs.length === 1);
    return { ...whole, counts: { ...whole.counts, ...saved } };
  },
  pack: packed,
  failed: (report) => checkedFile(report, true),
};

/** Saves the copies of a file and counts them; one whose copies cannot be saved is checked all the same. */
async function saveCopies(
  run: Run,
  input: InputFile,
  host: WorkbookFile,
  result: CheckResult,
  { mark, inPlace, saveXlsx }: CheckOptions,
): Promise<Pick<Tally, 'marked' | 'converted'>> {
  const saved = { marked: 0, converted: 0 };
  try {
    const modern = saveXlsx === undefined ? host : await host.asXlsx();
    const place = modern === host ? input.place : input.place.replace(/\.xls$/i, '.xlsx');
    if (saveXlsx !== undefined && modern !== host) {
      await saveOutput(run, { ...input, place }, saveXlsx, modern);
      saved.converted = 1;
    }
    if (mark === undefined && !inPlace) return saved;
    const marked = inPlace ? host : modern;
    const { refused } = await markFindings(marked, result);
    for (const { sheet, code } of refused) failedFile(run, input, new HostError(code, { sheet }));
    if (inPlace) await saveInPlace(run, input, host);
    else if (mark !== undefined) {
      await saveOutput(run, { ...input, place }, mark, modern);
      saved.marked = 1;
    }
  } catch (error) {
    failedFile(run, input, error);
  }
  return saved;
}
