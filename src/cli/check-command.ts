import { checkFile, type CheckOptions } from './check-file';
import { reportFor } from './check-reports';
import { openDrawers, type Drawers } from './drawers';
import { eachFile } from './each-file';
import { removeUnfinished } from './unfinished';
import { chosenProfile } from './profile';
import { startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';
import { addFindings, addTally, emptyTally, type Tally } from './tally';
import { wholeRun } from './whole-run';
import { said } from './usage/language';

/** `jixiao check`: checks files; one that cannot be checked does not keep the others from it. */
export async function checkCommand(
  session: Session,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { profile, origin } = await chosenProfile(options);
  const outputs = [options.mark, options.saveXlsx];
  const run = await startRun(session, profile, paths, { ...options, origin, outputs });
  const drawers = openDrawers();
  try {
    const tally = await checkFiles(run, options, drawers);
    return exitCode(run, tally, options.failOn);
  } finally {
    drawers.close();
    removeUnfinished();
  }
}

async function checkFiles(run: Run, options: CheckOptions, drawers: Drawers): Promise<Tally> {
  const whole = await wholeRun(run, options, drawers);
  const report = await reportFor(run, options, drawers);
  const tally = emptyTally();
  for await (const checked of eachFile(run, checkFile, options)) {
    addTally(tally, checked.counts);
    report.file(whole.add(checked));
  }
  const result = whole.result();
  addFindings(tally, result.acrossFiles ?? []);
  await report.end(tally, result);
  const pages = await whole.save(result);
  if (pages > 0) run.session.complain(`${said.aboutFiles.opinions(pages, options.opinions ?? '')}\n`);
  return tally;
}

function exitCode({ session, problems }: Run, tally: Tally, failOn: CheckOptions['failOn']): ExitCode {
  if (problems > 0) return EXIT.failed;
  if (tally.forms === 0) {
    session.complain(`${said.answers.check.nothingToCheck}\n`);
    return EXIT.failed;
  }
  const counted = { error: tally.error, warning: tally.error + tally.warning, never: 0 }[failOn];
  return counted > 0 ? EXIT.findings : EXIT.fine;
}
