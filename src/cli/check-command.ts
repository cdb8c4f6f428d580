import { checkFile, type CheckOptions } from './check-file';
import { reportFor } from './check-reports';
import { openDrawers, type Drawers } from './drawers';
import { eachFile } from './each-file';
import { removeUnfinished } from './unfinished';
import { chosenProfile } from './profile';
import { startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';
import { runTally, tallyText, type Tally } from './tally';
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
  const sum = runTally();
  for await (const checked of eachFile(run, checkFile, options)) {
    sum.add(checked.path, checked.counts);
    report.file(whole.add(checked));
  }
  const result = whole.result();
  const tally = sum.withAcross(result.acrossFiles ?? []);
  await report.end(tally, result);
  const pages = await whole.save(result);
  for (const text of savedTexts(run, options, tally, pages)) run.session.complain(`${text}\n`);
  return tally;
}

/** Where the things lie that were asked for, and what a report that went to a file comes to. */
function* savedTexts(
  { problems }: Run,
  { out, mark, saveXlsx, opinions }: CheckOptions,
  tally: Tally,
  pages: number,
): Iterable<string> {
  const says = said.aboutFiles;
  if (mark !== undefined && tally.marked > 0) yield says.copies(tally.marked, mark);
  if (saveXlsx !== undefined)
    yield tally.converted > 0 ? says.converted(tally.converted, saveXlsx) : says.noneToConvert;
  if (opinions !== undefined && pages > 0) yield says.opinions(pages, opinions);
  if (out !== undefined) yield `${said.answers.made(out)}\n${tallyText(tally, problems).trimEnd()}`;
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
