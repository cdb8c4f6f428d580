import { check, type CheckResult } from '../actions/check';
import { markFindings } from '../actions/mark';
import { toFileReport } from '../actions/report';
import type { FileReport } from '../actions/report-schema';
import { HostError } from '../host/host';
import type { Sharing } from './each-file';
import type { FileWork } from './file-work';
import type { InputFile } from './inputs';
import { failedFile, openInput, saveInPlace, saveOutput, type Run } from './run';
import type { WorkbookFile } from './session';

export interface CheckOptions extends Sharing {
  readonly policy?: string;
  readonly format: 'text' | 'json';
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

/** Checks one file, and saves the copies of it that were asked for. */
export const checkFile: FileWork<CheckOptions, FileReport> = {
  name: 'check',
  async run(run, input, options) {
    const host = await openInput(run, input);
    const result = await check(host, run.profile);
    await saveCopies(run, input, host, result, options);
    return toFileReport(input.path, result);
  },
  failed: (report) => report,
};

/** A file whose copies cannot be saved is checked all the same. */
async function saveCopies(
  run: Run,
  input: InputFile,
  host: WorkbookFile,
  result: CheckResult,
  { mark, inPlace, saveXlsx }: CheckOptions,
): Promise<void> {
  try {
    const modern = saveXlsx === undefined ? host : await host.asXlsx();
    const place = modern === host ? input.place : input.place.replace(/\.xls$/i, '.xlsx');
    if (saveXlsx !== undefined && modern !== host) await saveOutput(run, { ...input, place }, saveXlsx, modern);
    if (mark === undefined && !inPlace) return;
    const marked = inPlace ? host : modern;
    const { refused } = await markFindings(marked, result);
    for (const { sheet, code } of refused) failedFile(run, input, new HostError(code, { sheet }));
    if (inPlace) await saveInPlace(run, input, host);
    else if (mark !== undefined) await saveOutput(run, { ...input, place }, mark, modern);
  } catch (error) {
    failedFile(run, input, error);
  }
}
