import { checkFile, type CheckOptions } from './check-file';
import { fileText } from './check-text';
import { eachFile } from './each-file';
import { profileFor } from './profile';
import { jsonReport, reportWriter } from './report-writer';
import { reportHead, startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';
import { addFile, emptyTally, tallyText, type Tally } from './tally';

/** `jixiao check`: checks files; one that cannot be checked does not keep the others from it. */
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
  for await (const file of eachFile(run, checkFile, options)) {
    addFile(tally, file);
    if (json) json.file(file);
    else if (!file.error) writer.write(fileText(file));
  }
  if (json) json.end();
  else writer.write(tallyText(tally, run.problems));
  await writer.close();
  return exitCode(run, tally, options.failOn);
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
