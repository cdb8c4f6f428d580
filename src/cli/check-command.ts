import { check, type CheckResult } from '../actions/check';
import { markFindings } from '../actions/mark';
import { toFileReport } from '../actions/report';
import type { FileReport } from '../actions/report-schema';
import { HostError } from '../host/host';
import { fileText } from './check-text';
import type { InputFile } from './inputs';
import { profileFor } from './profile';
import { jsonReport, reportWriter } from './report-writer';
import { failedFile, openInput, reportHead, saveInPlace, saveOutput, startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session, type WorkbookFile } from './session';
import { addFile, emptyTally, tallyText, type Tally } from './tally';

export interface CheckOptions {
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

/** `jixiao check`: checks files one after the other; one that cannot be checked does not keep the others from it. */
export async function checkCommand(
  session: Session,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const run = await startRun(session, profileFor(options.policy), paths, {
    ...options,
    outputs: [options.mark, options.saveXlsx],
  });
  const writer = reportWriter(session, options.out, run.inputs);
  const json = options.format === 'json' ? jsonReport(writer, reportHead(run)) : null;
  const tally = emptyTally();
  for (const input of run.inputs) {
    const file = await checkFile(run, input, options);
    addFile(tally, file);
    if (json) json.file(file);
    else if (!file.error) writer.write(fileText(file));
  }
  if (json) json.end();
  else writer.write(tallyText(tally, run.problems));
  await writer.close();
  return exitCode(run, tally, options.failOn);
}

async function checkFile(run: Run, input: InputFile, options: CheckOptions): Promise<FileReport> {
  try {
    const host = await openInput(run, input);
    const result = await check(host, run.profile);
    await saveCopies(run, input, host, result, options);
    return toFileReport(input.path, result);
  } catch (error) {
    return failedFile(run, input, error);
  }
}

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

function exitCode({ session, problems }: Run, tally: Tally, failOn: CheckOptions['failOn']): ExitCode {
  if (problems > 0) return EXIT.failed;
  if (tally.forms === 0) {
    session.complain(
      '没有检查：文件里没有识别出绩效表。\n请确认表内有“三级指标”“指标值”等表头；封面、说明和台账不会被检查。\n',
    );
    return EXIT.failed;
  }
  const counted = { error: tally.error, warning: tally.error + tally.warning, never: 0 }[failOn];
  return counted > 0 ? EXIT.findings : EXIT.fine;
}
