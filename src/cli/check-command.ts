import { checkFile, type CheckOptions } from './check-file';
import { reportFor } from './check-reports';
import { openDrawers, type Drawers } from './drawers';
import { eachFile } from './each-file';
import { removeUnfinished } from './unfinished';
import { chosenProfile } from './profile';
import { startRun, type Run } from './run';
import { EXIT, type ExitCode, type Session } from './session';
import { emptyTally, sumOf, tallyText, withFindings, type Tally } from './tally';
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
  let tally = emptyTally();
  for await (const checked of eachFile(run, checkFile, options)) {
    tally = sumOf(tally, checked.counts);
    report.file(whole.add(checked));
  }
  const result = whole.result();
  tally = withFindings(tally, result.acrossFiles ?? []);
  await report.end(tally, result);
  const pages = await whole.save(result);
  run.session.complain(savedText(run, options, tally, pages));
  return tally;
}

/** Where the things lie that were asked for, and what a report that went to a file comes to; '' where nothing went to files. */
function savedText(
  { problems }: Run,
  { out, mark, saveXlsx, opinions }: CheckOptions,
  tally: Tally,
  pages: number,
): string {
  const { copies, converted, noneToConvert, opinions: pagesIn } = said.aboutFiles;
  const lines = [
    mark !== undefined && tally.marked > 0 && copies(tally.marked, mark),
    saveXlsx !== undefined && (tally.converted > 0 ? converted(tally.converted, saveXlsx) : noneToConvert),
    opinions !== undefined && pages > 0 && pagesIn(pages, opinions),
    out !== undefined && `${said.answers.made(out)}\n${tallyText(tally, problems).trimEnd()}`,
  ];
  return lines.map((line) => (line === false ? '' : `${line}\n`)).join('');
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
